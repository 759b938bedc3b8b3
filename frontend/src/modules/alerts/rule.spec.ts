// @vitest-environment node
import { expect, it } from 'vitest'
import type { AlertKind, AlertRule, RulePreview } from '@/api/types'
import { alertRule, rulePreview } from '@/testing/alerts'
import { testI18n } from '@/testing/i18n'
import { palette } from '@/testing/palette'
import { nearest } from './dial'
import { binOf, daysOf, previewOption } from './previewOption'
import {
  KINDS,
  USUAL,
  blankRule,
  dialOf,
  draftOf,
  formOf,
  numbersText,
  settingsOf,
  sorted,
} from './rule'
import { silenceState } from './silence'

it('sends only the numbers that a rule of its kind has', () => {
  for (const kind of KINDS) {
    expect(settingsOf(blankRule('t1', kind)), kind).toEqual(USUAL[kind])
  }
})

it('keeps what is not shown, and names the version it saw', () => {
  const rule = alertRule({ settings: { fire: 6, fewest: 3, noisy: true }, version: 4 })
  const draft = draftOf({ ...formOf(rule), fire: '5.5' }, rule)
  expect(draft).toMatchObject({ topicId: null, kind: null, version: 4 })
  expect(draft.settings).toEqual({ fire: 5.5, fewest: 3, noisy: true })
})

it('puts the usual ones first, in the order that people know', () => {
  const rules: AlertRule[] = [
    alertRule({ id: 'b', kind: 'spread', usual: false }),
    alertRule({ id: 'c', kind: 'sources' }),
    alertRule({ id: 'a', kind: 'new-story' }),
  ]
  expect(sorted(rules).usual.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(sorted(rules).more.map(({ id }) => id)).toEqual(['b'])
})

it.each<[AlertKind, string]>([
  ['volume', '偶然的可能在约 1 万分之一以下，至少 5 个报道'],
  ['first-tier', '省级以上媒体'],
  ['spread', '24 小时内达到 10 家媒体'],
  ['delay', '超过 60 分钟'],
  ['new-story', ''],
])('says the numbers of a rule of the kind %s in a line', (kind, line) => {
  const { t } = testI18n().global as unknown as {
    t: (key: string, values: object, plural?: number) => string
  }
  const say = (key: string, values = {}, n?: number) =>
    n === undefined ? t(key, values) : t(key, values, n)
  expect(numbersText({ kind, settings: {} }, say)).toBe(line)
})

it('moves the surprise where there is one, else how many there must be', () => {
  expect(dialOf('volume')).toBe('fire')
  expect(dialOf('spread')).toBe('fewest')
  expect(dialOf('new-story')).toBeNull()
})

it('finds the notch that is nearest', () => {
  expect(nearest([{ value: 2 }, { value: 4 }, { value: 8 }], 5)).toBe(1)
  expect(nearest([], 5)).toBe(-1)
})

const preview: RulePreview = rulePreview()
const texts = {
  count: 'count',
  expected: 'expected',
  threshold: 'threshold',
  learning: 'learning',
  axis: String,
  bin: String,
}

it('draws a threshold only where something is said, and marks alerts by number', () => {
  const [usual, count, threshold] = previewOption(preview, palette, texts).series as {
    data: unknown[]
    markLine?: { data: unknown[] }
    markArea?: { data: unknown[] }
  }[]
  expect(usual!.data).toEqual([1, 1, 1, 1])
  expect(count!.data).toEqual([0, 7, 2, 1])
  expect(threshold!.data).toEqual(['-', 5, 5, 5])
  expect(count!.markLine!.data).toEqual([{ xAxis: 1, name: '1' }])
  expect(count!.markArea!.data).toEqual([])
})

it('tells of each day where it was at its highest', () => {
  const days = daysOf(preview)
  expect(days).toEqual([
    { at: Date.parse('2026-11-19T16:00:00Z'), count: 7, expected: 1, threshold: 5, alerts: 1 },
    { at: Date.parse('2026-11-20T16:00:00Z'), count: 2, expected: 1, threshold: 5, alerts: 0 },
  ])
  expect(binOf(preview, '2020-01-01T00:00:00Z')).toBe(0)
})

it.each([
  ['2026-11-20T09:00:00Z', null, 'on'],
  ['2026-11-20T07:00:00Z', null, 'later'],
  ['2026-11-20T12:00:00Z', null, 'over'],
  ['2026-11-20T09:00:00Z', '2026-11-20T08:30:00Z', 'over'],
])('knows at %s whether a silence that was ended at %s is on', (now, endedAt, state) => {
  const [from, to] = ['2026-11-20T08:00:00Z', '2026-11-20T12:00:00Z']
  const silence = { id: 's', from, to, endedAt, reason: '', by: '' }
  expect(silenceState(silence, Date.parse(now))).toBe(state)
})
