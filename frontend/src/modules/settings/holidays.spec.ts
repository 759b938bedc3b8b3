import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { HolidayRow, HolidayTable } from '@/api/types'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import HolidaysView from './HolidaysView.vue'
import { blankRow, chosenYear, daysOf, faultOf, formOf, rowOf, yearsOf } from './holidays'

const row = (from: string, to = from, part: Partial<HolidayRow> = {}): HolidayRow => ({
  from,
  to,
  name: '春节',
  rest: true,
  source: '通知',
  ...part,
})
const year = (of: number, rows: HolidayRow[]) => ({
  year: of,
  version: 0,
  rows,
  changedBy: null,
  changedAt: null,
})
const spring = row('2026-02-15', '2026-02-23')
const table: HolidayTable = { years: [year(2025, []), year(2026, [spring])], missing: [2027] }
const open = (path: string) => mountAt(HolidaysView, path, { name: 'holidays' })

it('counts days over the end of a month, and none backwards', () => {
  expect(daysOf(row('2026-02-27', '2026-03-01'))).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ])
  expect(daysOf(row('2026-02-02', '2026-02-01'))).toEqual([])
})

it('is typed and sent as it was, a single day without its end', () => {
  for (const one of [spring, row('2026-02-14', '2026-02-14', { rest: false })]) {
    expect(rowOf(formOf(one))).toEqual(one)
  }
  expect(formOf(row('2026-02-14')).to).toBe('')
})

it('sees what cannot be before it is sent', () => {
  const fault = (from: string, to: string, kind: 'rest' | 'work' = 'rest') =>
    faultOf({ ...blankRow(), from, to, kind }, 2026, [spring])?.fault ?? null
  expect(fault('2026-02-24', '2026-03-10')).toBeNull()
  expect(fault('2026-02-24', '2026-03-11')).toBe('long')
  expect(fault('2026-02-24', '2026-02-20')).toBe('order')
  expect(fault('2025-11-30', '')).toBe('year')
  expect(fault('2025-12-31', '2026-01-03')).toBeNull()
  expect(fault('2026-12-31', '2027-01-03')).toBe('year')
  expect(fault('2026-02-23', '2026-02-25')).toBe('twice')
  expect(fault('2026-02-28', '', 'work')).toBeNull()
  expect(fault('2026-02-27', '2026-02-28', 'work')).toBe('weekday')
  expect(fault('', '')).toBeNull()
})

it('offers the years that are known, missing or next', () => {
  expect(yearsOf(table)).toEqual([2027, 2026, 2025])
  expect(yearsOf({ ...table, missing: [] })).toEqual([2027, 2026, 2025])
  expect(chosenYear(table, undefined)).toBe(2026)
  expect(chosenYear(table, '2027')).toBe(2027)
  expect(chosenYear(table, '1999')).toBe(2026)
  expect(chosenYear({ years: [], missing: [2027] }, null)).toBe(2027)
})

it('adds days to the year in the address, and tells a refusal at its field', async () => {
  let tries = 0
  const calls = mockHttp({
    'GET /api/holidays': { body: table },
    'PUT /api/holidays/2027': () =>
      tries++
        ? { body: { years: [...table.years, year(2027, [row('2027-02-06')])], missing: [] } }
        : {
            status: 400,
            body: { type: '/problems/invalid-field', status: 400, field: 'rows[0].name' },
          },
  })
  const { page } = await open('/settings/holidays?year=2027')
  expect(page.text()).toContain('没有 2027 年的安排')
  await press('添加')
  await fill('第一天', '2027-02-06')
  await fill('名称', '春节')
  const form = document.getElementById('holiday-form')!
  const submit = async () => {
    form.dispatchEvent(new Event('submit'))
    await flushPromises()
  }
  await submit()
  expect(form.querySelector('input[name=name]')!.getAttribute('aria-invalid')).toBe('true')
  await submit()
  expect(calls.at(-1)!.body).toEqual({
    rows: [row('2027-02-06', '2027-02-06', { source: '' })],
    version: 0,
  })
  expect(page.text()).not.toContain('没有 2027 年的安排')
  expect(page.get('tbody').text()).toContain('2027-02-06')
})

it('keeps what was typed when somebody was faster, and adds it to what they made', async () => {
  const theirs = row('2027-05-01', '2027-05-05', { name: '劳动节' })
  let tries = 0
  let asked = 0
  const latest: HolidayTable = {
    years: [...table.years, { ...year(2027, [theirs]), version: 1 }],
    missing: [],
  }
  const calls = mockHttp({
    'GET /api/holidays': () => ({ body: asked++ ? latest : table }),
    'PUT /api/holidays/2027': () =>
      tries++
        ? { body: latest }
        : { status: 409, body: { type: '/problems/stale-version', status: 409, field: 'version' } },
  })
  await open('/settings/holidays?year=2027')
  await press('添加')
  await fill('第一天', '2027-02-06')
  await fill('名称', '春节')
  const form = document.getElementById('holiday-form')!
  for (const _ of [1, 2]) {
    form.dispatchEvent(new Event('submit'))
    await flushPromises()
  }
  expect(calls.at(-1)!.body).toEqual({
    rows: [theirs, row('2027-02-06', '2027-02-06', { source: '' })],
    version: 1,
  })
})
