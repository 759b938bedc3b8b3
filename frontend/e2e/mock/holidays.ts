/** Holidays of the mock, kept until it is restarted; the next year is not announced yet. */
import type { HolidayDraft, HolidayRow, HolidayTable, HolidayYear } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const now = new Date().getFullYear()
const rowsOf = (year: number): HolidayRow[] =>
  (
    [
      ['01-01', '01-03', '元旦', true],
      ['02-14', '02-14', '春节调休', false],
      ['02-15', '02-23', '春节', true],
      ['05-01', '05-05', '劳动节', true],
      ['10-01', '10-07', '国庆节', true],
    ] as const
  ).map(([from, to, name, rest]) => ({
    from: `${year}-${from}`,
    to: `${year}-${to}`,
    name,
    rest,
    source: `国务院办公厅关于${year}年部分节假日安排的通知`,
  }))
const known = (year: number): HolidayYear => ({
  year,
  version: 0,
  rows: rowsOf(year),
  changedBy: null,
  changedAt: null,
})
const years: HolidayYear[] = [known(now - 1), known(now)]

const table = (): HolidayTable => ({
  years,
  missing: years.some(({ year, rows }) => year === now + 1 && rows.length) ? [] : [now + 1],
})

/** Answers and says true when the path is one of these. */
export function holidaying(x: Exchange): boolean {
  const [, year] = /^\/api\/holidays(?:\/(\d+))?$/.exec(x.path) ?? [null]
  if (!x.path.startsWith('/api/holidays')) return false
  if (year) change(Number(year), x.body as HolidayDraft)
  x.answer(200, table())
  return true
}

function change(year: number, draft: HolidayDraft): void {
  const at = years.findIndex((one) => one.year === year)
  const rows = (draft.rows ?? []) as HolidayRow[]
  const changed: HolidayYear = {
    year,
    version: (draft.version ?? 0) + 1,
    rows: rows.toSorted((a, b) => a.from.localeCompare(b.from)),
    changedBy: 'admin',
    changedAt: new Date().toISOString(),
  }
  if (at < 0) years.push(changed)
  else years[at] = changed
}
