import { expect, it } from 'vitest'
import { control, mountAt } from '@/testing/harness'
import TrendsLink from './TrendsLink.vue'
import { readFilters } from './filters'
import { leftBehind, trendsOf } from './trendsOf'

const of = (query: Parameters<typeof readFilters>[0]) => trendsOf(readFilters(query))
const left = (query: Parameters<typeof readFilters>[0]) => leftBehind(readFilters(query))

it('takes words, range and filters along', () => {
  expect(
    of({
      q: '检测站 收费',
      range: '7d',
      outlet: 'o1',
      tier: 'city',
      kind: 'news',
      region: '530000',
    }),
  ).toEqual({
    subject: ['q:检测站 收费'],
    range: '7d',
    outlet: ['o1'],
    tier: ['city'],
    kind: ['news'],
    region: ['530000'],
  })
  expect(of({ page: '3', sort: 'relevance', group: 'story', article: 'a' })).toEqual({})
})

it('makes a curve of each topic, and shows sentiment where it was asked for', () => {
  expect(of({ topic: ['t1', 't2'], sentiment: 'negative' })).toEqual({
    subject: ['topic:t1', 'topic:t2'],
    measure: 'sentiment',
  })
})

it('says what cannot go along', () => {
  expect(left({ q: 'a', tier: 'city' })).toEqual([])
  expect(left({ q: 'a', topic: 't1', hour: 'mon-08', mark: 'read' })).toEqual([
    'both',
    'hours',
    'marks',
  ])
  const many = Array.from({ length: 9 }, (_, i) => `t${i}`)
  expect(left({ topic: many })).toEqual(['topics'])
  expect(of({ topic: many }).subject).toHaveLength(8)
})

it('leads there by one click', async () => {
  const filters = readFilters({ q: '检测站', hour: 'mon-08', range: '7d' })
  const { page, router } = await mountAt(
    {
      components: { TrendsLink },
      setup: () => ({ filters }),
      template: '<TrendsLink :filters="filters" />',
    },
    '/search',
  )
  expect(page.text()).toContain('不带时段')
  control('看趋势').click()
  await router.isReady()
  await new Promise((done) => setTimeout(done))
  expect(router.currentRoute.value.path).toBe('/trends')
  expect(router.currentRoute.value.query).toEqual({ subject: ['q:检测站'], range: '7d' })
})
