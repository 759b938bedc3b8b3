// @vitest-environment node
import { expect, it } from 'vitest'
import { alert, alertView } from '@/testing/alerts'
import { hit } from '@/testing/factory'
import { readAsked, wireAsked, writeAsked } from './asked'
import { endOf } from './silence'
import {
  decisionOf,
  hasEnded,
  leading,
  levelOf,
  outletsOf,
  raisedAfter,
  shiftOf,
  shortSight,
  spanOf,
  stateOf,
} from '@/ui/alerts/view'

it('lives in the address', () => {
  const asked = { all: true, quiet: true, topic: 't1', page: 2, group: 't1_volume.1' }
  expect(readAsked(writeAsked(asked) as Record<string, string>)).toEqual(asked)
  expect(writeAsked(readAsked({}))).toEqual({})
  expect(readAsked({ page: '0', show: 'none' })).toMatchObject({ page: 1, all: false })
})

it('asks for open alerts only, and never for quiet ones among them', () => {
  const wire = wireAsked({ ...readAsked({}), quiet: true }, { preset: 'all' }, 0)
  expect(wire).toMatchObject({ open: 'true', quiet: 'false', page: 1, size: 50 })
})

it('knows who has to do something', () => {
  const by = { by: 'zhiban', at: '2026-11-20T09:00:00Z' }
  expect(stateOf(alertView())).toBe('open')
  expect(stateOf(alertView({ urgency: 'page' }))).toBe('quiet')
  expect(stateOf(alertView({ urgency: 'page', acknowledged: by }))).toBe('acknowledged')
})

it('is led by what is most urgent, then by what is most surprising', () => {
  const page = alert({ id: 'page', urgency: 'page', lastAt: '2026-11-20T10:00:00Z' })
  const calm = alert({ id: 'calm' })
  const wild = alert({ id: 'wild', peak: { ...alert().peak, surprise: 9 } })
  expect(leading(alertView({}, [page, calm, wild]))?.id).toBe('wild')
  expect(leading(alertView({}, []))).toBeUndefined()
})

it('counts an outlet once, and has ended when all of it has', () => {
  const over = alert({ endedAt: '2026-11-20T09:00:00Z' })
  expect(outletsOf(alertView({}, [alert(), over]))).toBe(1)
  expect(hasEnded(alertView({}, [alert(), over]))).toBe(false)
  expect(hasEnded(alertView({}, [over]))).toBe(true)
  expect(hasEnded(alertView({}, []))).toBe(false)
})

it('names the level as people judge, and watch where none is proposed', () => {
  const inputs = {
    surprise: 0,
    negative: 0,
    stories: 0,
    usual: 0.1,
    national: 0,
    provincial: 0,
    city: 0,
    other: 0,
    lastHour: 0,
    hourBefore: 0,
    sensitivity: 1,
  }
  const proposal = { score: 50, parts: [], gates: [], reason: '', inputs, version: 0, at: '' }
  expect(levelOf(alertView({ proposal: { ...proposal, level: 2 } }))).toBe('level2')
  expect(levelOf(alertView({ proposal }))).toBe('watch')
})

it('takes what a person decided for the level, and marks a proposal that is another since', () => {
  const decision = { level: 2, reason: '', by: 'li', at: '', proposed: 3 }
  const person = (shift: number | null | undefined, proposed: number | null = 3) => ({
    proposal: null,
    decided: {
      decisions: [
        { ...decision, level: 4 },
        { ...decision, proposed },
      ],
      shift: shift === undefined ? null : { level: shift, at: 'then' },
    },
  })
  expect(levelOf({ group: person(undefined) })).toBe('level2')
  expect(decisionOf(person(undefined))?.level).toBe(2)
  expect(shiftOf(person(undefined))).toBeNull()
  expect(shiftOf(person(1))).toEqual({ from: 'level3', at: 'then' })
  expect(shiftOf(person(3))).toBeNull()
  expect(shiftOf(person(null, null))).toBeNull()
  expect(shiftOf({ decided: null, proposal: null })).toBeNull()
})

it('says how much could be seen only where it was not all', () => {
  const sight = { alive: 7, all: 9, coverage: 0.8 }
  const dark = alert({ evidence: { ...alert().evidence, sight } })
  expect(shortSight(alertView({}, [dark]))).toEqual(sight)
  expect(shortSight(alertView())).toBeNull()
})

it('counts from the last article that could be known', () => {
  const articles = [
    hit({ id: 'a1', collectedAt: '2026-11-20T08:05:00Z' }),
    hit({ id: 'later', collectedAt: '2026-11-20T08:19:00Z' }),
  ]
  expect(raisedAfter(alert(), articles)).toBe(15 * 60_000)
  expect(raisedAfter(alert({ raisedAt: '2026-11-20T08:00:00Z' }), articles)).toBeNull()
})

it.each([
  [89_000, 'seconds', 89],
  [90_000, 'minutes', 2],
  [95 * 60_000, 'hours', 2],
  [50 * 3_600_000, 'days', 2],
])('says of %d milliseconds a number at a glance', (millis, unit, n) => {
  expect(spanOf(millis)).toEqual({ unit, n })
})

it.each([
  ['4h', '2026-11-20T20:00:00+08:00'],
  ['morning', '2026-11-21T08:00:00+08:00'],
  ['7d', '2026-11-27T15:55:00+08:00'],
  ['at', '2026-11-22T09:30:00+08:00'],
] as const)('ends a silence of %s', (span, end) => {
  expect(endOf(span, '2026-11-22T09:30', Date.parse('2026-11-20T08:00:00Z'))).toBe(end)
})

it('takes the same morning before eight, and no time that is none', () => {
  expect(endOf('morning', '', Date.parse('2026-11-20T05:00:00+08:00'))).toBe(
    '2026-11-20T08:00:00+08:00',
  )
  expect(endOf('at', 'soon', 0)).toBeNull()
})
