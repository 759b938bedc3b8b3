// @vitest-environment node
import { expect, it } from 'vitest'
import type { TrendTerms } from '@/api/types'
import { changeOf, termRows } from './terms'

const term = { term: '收费标准', now: 30, before: 10, earlier: 80, score: 3, fresh: false }
const found: TrendTerms = {
  at: '2026-11-20T00:00:00Z',
  before: '2026-11-10T00:00:00Z',
  articles: 100,
  articlesBefore: 50,
  earlier: 900,
  terms: [term, { ...term, term: '夜间值守', now: 4, before: 0, earlier: 0, fresh: true }],
}

it('compares parts of all articles, so that twice as many articles alone change nothing', () => {
  expect(changeOf({ ...term, before: 15 }, found)).toBeCloseTo(0)
  expect(changeOf(term, found)).toBeCloseTo(0.5)
})

it('makes up no change where there was nothing', () => {
  expect(changeOf(found.terms[1]!, found)).toBeNull()
  expect(changeOf(term, { ...found, articlesBefore: 0 })).toBeNull()
})

it('is a table of counts too', () => {
  const columns = { term: '词', now: '本期', before: '上期', earlier: '此前', fresh: '新' }
  expect(termRows(found, columns)).toEqual([
    ['词', '本期', '上期', '此前', '新'],
    ['收费标准', 30, 10, 80, 0],
    ['夜间值守', 4, 0, 0, 1],
  ])
})
