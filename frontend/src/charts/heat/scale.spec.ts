import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isFew, stepOf, stepsOf, valueOf } from './scale'

const figures = (negative: number, total: number) => ({
  articles: total,
  negative,
  stories: total,
  share: total ? { negative, total, share: negative / total, low: 0, high: 1 } : null,
})

it('puts every count into exactly one step, the largest into the strongest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 }), (values) => {
      const steps = stepsOf(values, 'articles')
      const most = Math.max(...values)
      expect(stepOf(most, steps)).toBe(most ? 5 : 0)
      for (const value of values) {
        const own = steps.filter((s) => value >= s.from && value <= s.to)
        expect(own).toHaveLength(value ? 1 : 0)
        expect(stepOf(value, steps)).toBe(own[0]?.step ?? 0)
      }
    }),
  )
})

it('has fewer steps where there are fewer different counts', () => {
  expect(stepsOf([0, 1, 2], 'articles')).toEqual([
    { step: 4, from: 1, to: 1 },
    { step: 5, from: 2, to: 2 },
  ])
  expect(stepsOf([0, null], 'negative')).toEqual([])
})

it('gives shares the same steps on every map', () => {
  expect(stepsOf([0.02], 'share')).toEqual(stepsOf([0.9, 0.3], 'share'))
  expect([0, 0.1, 0.11, 0.5, 0.51, 1].map((v) => stepOf(v, stepsOf([], 'share')))).toEqual([
    0, 1, 2, 3, 4, 5,
  ])
})

it('takes a share of fewer than five for too little', () => {
  expect(isFew(figures(4, 4), 'share')).toBe(true)
  expect(isFew(figures(5, 5), 'share')).toBe(false)
  expect(isFew(figures(1, 1), 'negative')).toBe(false)
  expect(valueOf(figures(0, 0), 'share')).toBeNull()
})
