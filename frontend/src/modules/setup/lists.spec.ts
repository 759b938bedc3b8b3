import { expect, it } from 'vitest'
import { firstStart } from '@/testing/firstStart'
import { exactly, unsaid } from './namesakes'
import { matching, readLines, textOf } from './outlets'
import { minutesOf, planIn, planOf } from './plan'
import { isOffered, isUntouched, nextOf, progressOf } from './steps'
import { sentAt, unitsIn, unitsOf } from './superiors'

const tierOf = (word: string) => (word === '市级' ? ('city' as const) : null)

it('reads a pasted list however it is parted, and names the lines that cannot be used', () => {
  const { rows, faults } = readLines(
    '名称,网址,级别\n云溪日报,www.yunxi.example,市级\n\n云溪发布，https://fabu.yunxi.example/a/\t\n,a.example\n无网址,abc\n再来,WWW.yunxi.example',
    tierOf,
  )
  expect(rows).toMatchObject([
    {
      name: '云溪日报',
      host: 'www.yunxi.example',
      url: 'https://www.yunxi.example/',
      tier: 'city',
    },
    { name: '云溪发布', host: 'fabu.yunxi.example', url: 'https://fabu.yunxi.example/a/' },
  ])
  expect(faults).toEqual([
    { line: 5, why: 'name' },
    { line: 6, why: 'address' },
    { line: 7, why: 'twice' },
  ])
})

it('finds outlets by name, address and province', () => {
  const rows = readLines('云溪日报,a.example\n别的,b.example', tierOf).rows
  expect(matching(rows, '日报')).toHaveLength(1)
  expect(matching(rows, ' B.exa')).toHaveLength(1)
  expect(
    matching([{ ...(rows[0] as never as object), region: '东山' } as never], '东山'),
  ).toHaveLength(1)
})

it('reads lists in the older encoding too', () => {
  expect(textOf(new TextEncoder().encode('云溪').buffer)).toBe('云溪')
  expect(textOf(new Uint8Array([0xd4, 0xc6, 0xcf, 0xaa]).buffer)).toBe('云溪')
})

it('goes to the next open step and around', () => {
  const setup = firstStart({}, { who: { state: 'done' }, superiors: { state: 'skipped' } })
  expect(progressOf(setup)).toEqual({ n: 2, total: 7 })
  expect(nextOf(setup, 'namesakes')).toBe('outlets')
  expect(nextOf(setup, 'plan')).toBe('namesakes')
  const done = firstStart(
    {},
    Object.fromEntries(firstStart().steps.map(({ step }) => [step, { state: 'done', version: 1 }])),
  )
  expect(nextOf(done, 'plan')).toBeNull()
  expect(isUntouched(done)).toBe(false)
  expect(isUntouched(firstStart())).toBe(true)
})

it('is offered until it is ended for all or hidden for one', () => {
  expect(isOffered(firstStart())).toBe(true)
  expect(isOffered(firstStart({ hidden: true }))).toBe(false)
  expect(isOffered(firstStart({ finishedAt: '2026-11-20T01:00:00Z' }))).toBe(false)
})

it('knows which row of units was refused, past the empty ones', () => {
  const rows = [
    { name: '', aliases: [] },
    { name: ' 云溪市公安局 ', aliases: [] },
    { name: '', aliases: ['市局'] },
  ]
  expect(unitsOf(rows).map(({ name }) => name)).toEqual(['云溪市公安局', ''])
  expect(sentAt(rows, 2)).toBe(1)
  expect(unitsIn([])).toEqual([{ name: '', aliases: [] }])
})

it('takes whole minutes only and prefers what was typed', () => {
  expect(['30', ' 5 ', '0', '-1', '1.5', 'x', ''].map(minutesOf)).toEqual([
    30,
    5,
    null,
    null,
    null,
    null,
    null,
  ])
  const form = planIn(firstStart().plan, { reportMinutes: 45, levels: [] })
  expect(form).toMatchObject({ acknowledgeMinutes: '10', reportMinutes: '45' })
  expect(planOf({ ...form, replyMinutes: 'abc' }).replyMinutes).toBeNull()
  expect(form.levels).toHaveLength(4)
})

it('excludes texts as they are written, each once', () => {
  expect(unsaid([exactly('南云溪车检站'), '"南云溪车检站"', '招聘'])).toEqual([
    '"南云溪车检站"',
    '招聘',
  ])
})
