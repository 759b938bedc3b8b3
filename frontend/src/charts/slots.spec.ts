// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SLOTS, slotsOf } from './slots'

const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: SLOTS })

it('gives everything that is compared a colour of its own', () => {
  fc.assert(
    fc.property(keys, (some) => {
      const slots = [...slotsOf(some).values()]
      expect(new Set(slots).size).toBe(some.length)
      expect(slots.every((slot) => slot >= 0 && slot < SLOTS)).toBe(true)
    }),
  )
})

it('gives it the same whatever the order', () => {
  fc.assert(
    fc.property(keys, (some) => {
      expect([...slotsOf(some)].sort()).toEqual([...slotsOf([...some].reverse())].sort())
    }),
  )
})

it('leaves a topic its colour where nothing else prefers it', () => {
  const alone = slotsOf(['topic:a']).get('topic:a')
  expect(slotsOf(['topic:a', 'topic:b']).get('topic:a')).toBe(alone)
})
