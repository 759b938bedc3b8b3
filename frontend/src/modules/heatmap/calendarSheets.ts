/** Counted days as sheets of a calendar; days without any report are in it too. Pure. */
import type { LocationQueryRaw } from 'vue-router'
import type { Figures, HeatDay } from '@/api/types'
import type { TimeRange } from '@/ui/range'
import { DAY, wall } from '@/ui/time'
import type { Cell, Sheet } from './cells'
import { monthsOf } from './months'

export interface CalendarWords {
  columns: string[]
  month: (at: number) => string
  day: (at: number) => string
  /** The day is not over, or not all of it was asked for. */
  open: string
  to: (range: TimeRange) => LocationQueryRaw
}

const NONE: Figures = { articles: 0, negative: 0, stories: 0, share: null }

/** @param range from null: from the first day with a report */
export function calendarSheets(
  days: readonly HeatDay[],
  range: { from: number | null; to: number },
  words: CalendarWords,
): Sheet[] {
  const found = new Map(days.map((day) => [Date.parse(`${day.date}T00:00:00+08:00`), day]))
  const counted = [...found.keys()]
  const from = range.from ?? Math.min(...counted)
  const last = Math.max(range.to - 1, ...counted)
  if (!Number.isFinite(from)) return []

  function cell(at: number): Cell {
    const day = found.get(at)
    const start = day ? Date.parse(day.from) : Math.max(at, from)
    const end = day ? Date.parse(day.to) : at + DAY
    const whole = day ? day.whole : at >= from && at + DAY <= range.to
    return {
      key: String(at),
      label: words.day(at),
      short: String(wall(at).day),
      figures: day?.figures ?? NONE,
      ...(whole ? {} : { note: words.open }),
      to: words.to({ preset: null, from: start, to: end }),
    }
  }

  return monthsOf(from, last).map((month) => ({
    key: String(month.first),
    title: words.month(month.first),
    columns: words.columns,
    rows: month.weeks.map((week) => ({
      label: '',
      cells: week.map((at) => (at === null ? null : cell(at))),
    })),
  }))
}
