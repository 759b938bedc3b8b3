import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { KINDS, SENTIMENTS, TIERS } from '@/api/types'
import { PRESETS } from '@/ui/range'
import { GROUPS, SORTS, readFilters, wireFilters, writeFilters, type Filters } from './filters'

const MINUTE = 60_000
const instant = fc.integer({ min: 12_000_000, max: 60_000_000 }).map((n) => n * MINUTE)
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((s) => s.trim() === s && s !== '')
const range = fc.oneof(
  fc.constantFrom(...PRESETS).map((preset) => ({ preset })),
  fc.tuple(instant, fc.integer({ min: 1, max: 1_000_000 })).map(([from, minutes]) => ({
    preset: null,
    from,
    to: from + minutes * MINUTE,
  })),
  instant.map((from) => ({ preset: null, from, to: null })),
  instant.map((to) => ({ preset: null, from: null, to })),
)
const filters: fc.Arbitrary<Filters> = fc.record({
  q: fc.oneof(fc.constant(''), word),
  range,
  outlets: fc.uniqueArray(word, { maxLength: 4 }),
  tiers: fc.subarray([...TIERS]),
  kinds: fc.subarray([...KINDS]),
  topics: fc.uniqueArray(word, { maxLength: 3 }),
  sentiments: fc.subarray([...SENTIMENTS]),
  regions: fc.uniqueArray(fc.stringMatching(/^\d{6}$/), { maxLength: 3 }),
  hours: fc.uniqueArray(fc.constantFrom('mon-00', 'wed-08', 'sun-23'), { maxLength: 3 }),
  marks: fc.subarray(['read', '-important', 'report'] as const),
  group: fc.constantFrom(...GROUPS),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 500 }),
  article: fc.option(fc.stringMatching(/^[0-9a-f]{32}$/)),
})

it('comes back from the address as it went in', () => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/search', component: {} }],
  })
  fc.assert(
    fc.property(filters, (f) => {
      const { href } = router.resolve({ path: '/search', query: writeFilters(f) })
      expect(readFilters(router.resolve(href).query)).toEqual(f)
    }),
  )
})

it('leaves defaults out of the address', () => {
  expect(writeFilters(readFilters({}))).toEqual({})
})

it('ignores what an address cannot mean', () => {
  const read = readFilters({
    tier: ['city', 'galactic'],
    sort: 'luck',
    page: '-3',
    from: '2026-02-30T00:00',
  })
  expect(read).toMatchObject({ tiers: ['city'], sort: 'time', page: 1, range: { preset: '30d' } })
})

it('asks the backend for whole days in Beijing time', () => {
  const now = Date.parse('2026-11-23T10:20:30+08:00')
  const week = { ...readFilters({ range: '7d' }), q: '检测站' }
  expect(wireFilters(week, now)).toMatchObject({
    q: '检测站',
    from: '2026-11-17T00:00:00+08:00',
    page: 1,
    size: 20,
  })
  expect(wireFilters(week, now)).not.toHaveProperty('to')
})
