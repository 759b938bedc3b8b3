/** From figures to one of five steps of a single hue; nothing is step 0. */
import type { Figures } from '@/api/types'

export const MEASURES = ['articles', 'negative', 'share'] as const
export type Measure = (typeof MEASURES)[number]

/** A share of fewer reports says too little to be coloured. */
export const FEWEST = 5
export const STEPS = 5

/** null: there is none. */
export function valueOf(figures: Figures, measure: Measure): number | null {
  if (measure === 'share') return figures.share?.share ?? null
  return figures[measure]
}

export const isFew = (figures: Figures, measure: Measure): boolean =>
  measure === 'share' && (figures.share?.total ?? FEWEST) < FEWEST

export interface Step {
  /** 1 to 5. */
  step: number
  /** Smallest value in it; of shares exclusive. */
  from: number
  /** Largest value in it. */
  to: number
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 1]

/**
 * The steps that occur. Counts grow by squares, because places and hours differ by orders of magnitude; shares have
 * the same steps everywhere, so that two maps can be compared.
 */
export function stepsOf(values: readonly (number | null)[], measure: Measure): Step[] {
  if (measure === 'share') {
    return SHARES.map((to, i) => ({ step: i + 1, from: SHARES[i - 1] ?? 0, to }))
  }
  const most = values.reduce<number>((top, v) => Math.max(top, v ?? 0), 0)
  const tops = [1, 2, 3, 4, 5].map((i) => Math.ceil((most * i * i) / (STEPS * STEPS)))
  const distinct = [...new Set(tops)].filter((top) => top > 0)
  return distinct.map((to, i) => ({
    step: STEPS - distinct.length + i + 1,
    from: (distinct[i - 1] ?? 0) + 1,
    to,
  }))
}

export function stepOf(value: number | null, steps: readonly Step[]): number {
  if (value === null || value <= 0) return 0
  return steps.find((step) => value <= step.to)?.step ?? STEPS
}
