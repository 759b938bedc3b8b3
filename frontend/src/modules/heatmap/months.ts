/** Days as sheets of a calendar: months of weeks from Monday to Sunday, in China's time. */
import { DAY, startOfDay, wall } from '@/ui/time'

export interface Month {
  /** Midnight of its first day. */
  first: number
  /** Midnights by week and weekday; null: not of this month, or out of the range. */
  weeks: (number | null)[][]
}

/** Monday is 0. */
export const weekday = (at: number): number => {
  const { year, month, day } = wall(at)
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
}

/**
 * The months from the day of one moment to the day of another.
 *
 * @param last any moment of the last day
 */
export function monthsOf(first: number, last: number): Month[] {
  const months: Month[] = []
  for (let day = startOfDay(first); day <= last; day += DAY) {
    const { month, day: date } = wall(day)
    let current = months.at(-1)
    if (!current || wall(current.first).month !== month) {
      current = { first: day - (date - 1) * DAY, weeks: [] }
      months.push(current)
    }
    const at = weekday(day)
    const week = Math.floor((date - 1 + weekday(current.first)) / 7)
    while (current.weeks.length <= week) current.weeks.push(Array<number | null>(7).fill(null))
    ;(current.weeks[week] as (number | null)[])[at] = day
  }
  // Weeks before the range are left out of its first month.
  return months.map((m) => ({ ...m, weeks: m.weeks.filter((w) => w.some((d) => d !== null)) }))
}
