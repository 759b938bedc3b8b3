// @vitest-environment node
import { expect, it } from 'vitest'
import type { AlertKind, AlertNumbers } from '@/api/types'
import { testI18n } from '@/testing/i18n'
import { factsOf } from './facts'
import { chanceOf, sentenceOf } from './sentence'

const words = (locale: 'zh-CN' | 'en') => {
  const { t } = testI18n(locale).global as unknown as {
    t: (key: string, values: object, plural?: number) => string
  }
  return (key: string, values: object = {}, plural?: number) =>
    plural === undefined ? t(key, values) : t(key, values, plural)
}
const numbers = (part: Partial<AlertNumbers>): AlertNumbers => ({
  asOf: '2026-11-20T08:00:00Z',
  ...part,
})

it.each<[AlertKind, Partial<AlertNumbers>, string]>([
  ['new-story', { count: 1 }, '1 new story'],
  ['negative-story', { count: 3, name: 'Lanhe' }, '3 negative stories, first from Lanhe'],
  [
    'volume',
    { hours: 4, count: 12, expected: 0.9, surprise: 4 },
    '12 different stories within 4 hours, 0.9 expected; by chance about 1 in 10,000',
  ],
  [
    'negative-volume',
    { hours: 1, count: 5, expected: 0.05, surprise: 9 },
    '5 different negative stories within 1 hour, 0.05 expected; by chance less than 1 in 100,000,000',
  ],
  [
    'first-tier',
    { tier: 'provincial', name: 'Dongling' },
    'First outlet of its tier (Provincial): Dongling',
  ],
  [
    'negative-share',
    { hours: 24, count: 8, outOf: 10, low: 0.41, usual: 0.1 },
    '8 of 10 different reports within 24 hours are negative: at least 41%, usually 10%',
  ],
  [
    'spread',
    { hours: 24, count: 11, least: 10 },
    'In 11 media within 24 hours, as many as asked for (10)',
  ],
  [
    'delay',
    { minutes: 90, least: 60 },
    'From publication to collection it takes 90 min in the middle, more than the 60 asked for',
  ],
])('says what a rule of the kind %s has found', (kind, part, said) => {
  expect(sentenceOf(kind, numbers(part), words('en'))).toBe(said)
})

it('says the same in Chinese as the backend', () => {
  const said = (surprise: number) =>
    sentenceOf('volume', numbers({ hours: 4, count: 12, expected: 0.9, surprise }), words('zh-CN'))
  const begin = '4 小时内 12 个不同报道，预期 0.9，偶然如此的可能'
  expect(said(3)).toBe(`${begin}约 1,000 分之一`)
  expect(said(4.36)).toBe(`${begin}约 2.3 万分之一`)
  expect(said(8)).toBe(`${begin}不到一亿分之一`)
})

it.each([
  [0, 1, false],
  [1.05, 11, false],
  [3.3, 2000, false],
  [4.36, 23000, false],
  [7.99, 98000000, false],
  [8, 100000000, true],
  [40, 100000000, true],
])('makes of a surprise of %d a chance of one in %d', (surprise, oneIn, less) => {
  expect(chanceOf(surprise)).toEqual({ oneIn, less })
})

it('tells only the numbers that there are', () => {
  const facts = factsOf('spread', numbers({ hours: 24, count: 0, least: 10 }), words('en'))
  expect(facts).toEqual([
    { name: 'window', value: '24 hours' },
    { name: 'outlets', value: '0' },
    { name: 'least', value: '10' },
  ])
})
