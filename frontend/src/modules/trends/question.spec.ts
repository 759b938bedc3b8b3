// @vitest-environment node
import fc from 'fast-check'
import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, it } from 'vitest'
import { KINDS, TIERS } from '@/api/types'
import {
  INTERVALS,
  MEASURES,
  readQuestion,
  searchFor,
  wireQuestion,
  writeQuestion,
  type Question,
} from './question'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/trends', component: {} }],
})
const word = fc.stringMatching(/^[a-z收费检测 "]{1,8}$/).filter((text) => text.trim() !== '')
const questions: fc.Arbitrary<Question> = fc.record({
  range: fc.constantFrom(
    { preset: '7d' as const },
    { preset: '30d' as const },
    { preset: null, from: Date.parse('2026-11-20T00:00:00+08:00'), to: null },
  ),
  subjects: fc.uniqueArray(
    fc.oneof(
      word.map((text) => `q:${text}`),
      fc.uuid().map((id) => `topic:${id}`),
      fc.constant('all'),
    ),
    { maxLength: 8 },
  ),
  interval: fc.constantFrom(null, ...INTERVALS),
  measure: fc.constantFrom(...MEASURES),
  outlets: fc.uniqueArray(fc.constantFrom('o1', 'a.cn')),
  tiers: fc.subarray([...TIERS]),
  kinds: fc.subarray([...KINDS]),
  regions: fc.uniqueArray(fc.constantFrom('330000', '330100')),
})

it('says everything in the address, and reads it back', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { href } = router.resolve({ path: '/trends', query: writeQuestion(question) })
      expect(readQuestion(router.resolve(href).query)).toEqual(question)
    }),
  )
})

it('leaves defaults out of the address', () => {
  expect(writeQuestion(readQuestion({}))).toEqual({})
})

it('ignores what an address cannot mean', () => {
  const read = readQuestion({
    subject: [
      'person:x',
      'q: ',
      'topic:',
      'q:收费',
      ...Array.from({ length: 9 }, (_, i) => `topic:${i}`),
    ],
    interval: '5m',
    measure: 'luck',
    region: 'x',
  })
  expect(read).toMatchObject({ interval: null, measure: 'articles', regions: [] })
  expect(read.subjects).toHaveLength(8)
  expect(read.subjects[0]).toBe('q:收费')
})

it('asks for what takes longer only where it is shown', () => {
  const now = Date.parse('2026-11-23T10:20:30+08:00')
  const question = readQuestion({ range: '7d', subject: 'topic:a', measure: 'stories' })
  expect(wireQuestion(question, now)).toMatchObject({
    subject: ['topic:a'],
    from: '2026-11-17T00:00:00+08:00',
    also: ['stories'],
  })
  expect(wireQuestion({ ...question, measure: 'articles' }, now)).not.toHaveProperty('also')
  expect(wireQuestion({ ...question, measure: 'voice' }, now)).toMatchObject({ also: ['all'] })
})

it('finds the articles behind with the same filters', () => {
  const question = readQuestion({ tier: 'city', outlet: 'o1', subject: ['topic:a', 'q:收费'] })
  expect(searchFor(question, 'topic:a')).toEqual({ tier: ['city'], outlet: ['o1'], topic: 'a' })
  const from = Date.parse('2026-11-20T08:00:00+08:00')
  expect(searchFor(question, 'q:收费', { preset: null, from, to: from + 3_600_000 })).toEqual({
    from: '2026-11-20T08:00',
    to: '2026-11-20T09:00',
    tier: ['city'],
    outlet: ['o1'],
    q: '收费',
  })
})
