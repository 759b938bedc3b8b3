/** The 168 hours of a week as a sheet. Pure. */
import type { LocationQueryRaw } from 'vue-router'
import type { HeatHour } from '@/api/types'
import type { Cell, Sheet } from './cells'

export interface HourWords {
  /** From Monday on. */
  weekdays: string[]
  /** How often the hour lies in the range. */
  times: (n: number) => string
  to: (hour: string) => LocationQueryRaw
  /** Hours below each other. */
  turned: boolean
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))

/** @param hours all of them, from Monday on */
export function hourSheets(hours: readonly HeatHour[], words: HourWords): Sheet[] {
  const cells = hours.map((hour, i): Cell => {
    const at = i % 24
    const span = `${HOURS[at]}:00–${String(at + 1).padStart(2, '0')}:00`
    return {
      key: hour.key,
      label: `${words.weekdays[Math.floor(i / 24)]} ${span}`,
      figures: hour.figures,
      to: words.to(hour.key),
      about: words.times(hour.times),
    }
  })
  const rows = words.turned
    ? HOURS.map((label, h) => ({
        label,
        cells: words.weekdays.map((_, d) => cells[d * 24 + h] ?? null),
      }))
    : words.weekdays.map((label, d) => ({ label, cells: cells.slice(d * 24, d * 24 + 24) }))
  return [{ key: 'hours', columns: words.turned ? words.weekdays : HOURS, rows }]
}
