/** What is drawn: the bars of time, and a curve for each subject. */
import type { SubjectTrend, Trend, TrendFigures } from '@/api/types'
import { slotsOf } from '@/charts/slots'
import type { TimeBar } from '@/charts/useBarWords'
import type { Measure } from './question'

/** null: there is nothing that it could be a share of, or it was not counted. */
export type Value = number | null

export interface Curve {
  key: string
  name: string
  /** Its colour. */
  slot: number
  values: Value[]
  /** Ends of the interval of a share. */
  low: Value[]
  high: Value[]
}

export interface Plot {
  bars: TimeBar[]
  curves: Curve[]
  /** Values are parts of 1. */
  parts: boolean
}

export const isPart = (measure: Measure): boolean => measure === 'share' || measure === 'voice'

export function barsOf(trend: Trend): TimeBar[] {
  return (trend.subjects[0]?.bars ?? []).map(({ from, to, complete }) => ({
    from,
    to,
    incomplete: !complete,
  }))
}

export function plotOf(trend: Trend, measure: Measure, name: (s: SubjectTrend) => string): Plot {
  const slots = slotsOf(trend.subjects.map(({ key }) => key))
  return {
    bars: barsOf(trend),
    parts: isPart(measure),
    curves: trend.subjects.map((subject) => ({
      key: subject.key,
      name: name(subject),
      slot: slots.get(subject.key) ?? 0,
      values: subject.bars.map(({ figures }, i) =>
        valueOf(figures, measure, trend.collectedBars?.[i]),
      ),
      low: subject.bars.map(({ figures }) => figures.share?.low ?? null),
      high: subject.bars.map(({ figures }) => figures.share?.high ?? null),
    })),
  }
}

/** @param collected all articles of the bar */
export function valueOf(figures: TrendFigures, measure: Measure, collected?: number): Value {
  switch (measure) {
    case 'stories':
      return figures.stories ?? null
    case 'outlets':
      return figures.outlets ?? null
    case 'share':
      return figures.share?.share ?? null
    case 'voice':
      return collected ? figures.articles / collected : null
    default:
      return figures.articles
  }
}

/** Where a curve is highest; null: it is nowhere above nothing. */
export function peakOf(plot: Plot): { curve: Curve; bar: number; value: number } | null {
  let peak: { curve: Curve; bar: number; value: number } | null = null
  for (const curve of plot.curves) {
    curve.values.forEach((value, bar) => {
      if (value !== null && value > (peak?.value ?? 0)) peak = { curve, bar, value }
    })
  }
  return peak
}
