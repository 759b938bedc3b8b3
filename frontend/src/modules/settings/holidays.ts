/** Holidays and the weekend days worked instead, as a table of years. Pure. */
import type { HolidayRow, HolidayTable, HolidayYear } from '@/api/types'
import { DAY } from '@/ui/time'

export const LONGEST = 15

/** As typed; days as a date field has them. */
export interface RowForm {
  from: string
  to: string
  name: string
  kind: 'rest' | 'work'
  source: string
}

export const blankRow = (): RowForm => ({ from: '', to: '', name: '', kind: 'rest', source: '' })
export const formOf = ({ from, to, name, rest, source }: HolidayRow): RowForm => ({
  from,
  to: to === from ? '' : to,
  name,
  kind: rest ? 'rest' : 'work',
  source,
})
export const rowOf = ({ from, to, name, kind, source }: RowForm): HolidayRow => ({
  from,
  to: to || from,
  name: name.trim(),
  rest: kind === 'rest',
  source: source.trim(),
})

/** Also after the table was read anew. */
export const isSame = (one: HolidayRow, other: HolidayRow | null): boolean =>
  other !== null && one.from === other.from && one.to === other.to && one.name === other.name

/** In UTC a day is always as long. */
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (millis: number): string => new Date(millis).toISOString().slice(0, 10)

/** Its days in order; none where it is the wrong way round, and never more than a table can have. */
export function daysOf({ from, to }: Pick<HolidayRow, 'from' | 'to'>): string[] {
  const length = Math.min(60, (at(to || from) - at(from)) / DAY + 1)
  return length > 0 ? Array.from({ length }, (_, i) => iso(at(from) + i * DAY)) : []
}

export type Fault = 'year' | 'order' | 'long' | 'weekday' | 'twice'

/** What cannot be of a row, and in which field; null: nothing that can be seen from here. */
export function faultOf(
  form: RowForm,
  year: number,
  others: readonly HolidayRow[],
): { field: 'from' | 'to'; fault: Fault } | null {
  if (!form.from) return null
  const row = rowOf(form)
  const outside = (day: string) => day < `${year - 1}-12-01` || day > `${year}-12-31`
  if (outside(row.from)) return { field: 'from', fault: 'year' }
  if (row.to < row.from) return { field: 'to', fault: 'order' }
  if (outside(row.to)) return { field: 'to', fault: 'year' }
  const days = daysOf(row)
  if (days.length > LONGEST) return { field: 'to', fault: 'long' }
  const isWeekend = (day: string) => [0, 6].includes(new Date(at(day)).getUTCDay())
  if (!row.rest && !days.every(isWeekend)) return { field: 'from', fault: 'weekday' }
  const taken = new Set(others.flatMap(daysOf))
  return days.some((day) => taken.has(day)) ? { field: 'from', fault: 'twice' } : null
}

/** The year that is shown, known or not. */
export const yearOf = (table: HolidayTable, year: number): HolidayYear =>
  table.years.find((one) => one.year === year) ?? {
    year,
    version: 0,
    rows: [],
    changedBy: null,
    changedAt: null,
  }

/** Those that are known or missing, and the one after, which is announced some day; the latest first. */
export function yearsOf({ years, missing }: HolidayTable): number[] {
  const all = new Set([...years.map(({ year }) => year), ...missing])
  if (all.size) all.add(Math.max(...all) + (missing.length ? 0 : 1))
  return [...all].sort((a, b) => b - a)
}

/** Of the address, else the latest that is known. */
export function chosenYear(table: HolidayTable, asked: unknown): number {
  const year = Number(asked)
  const all = yearsOf(table)
  if (all.includes(year)) return year
  const known = table.years.filter(({ rows }) => rows.length).map((one) => one.year)
  return known.length ? Math.max(...known) : (all[0] ?? new Date().getFullYear())
}
