/** What is compared, and its form in the address and for the backend. */
import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import type { QueryValue } from '@/api/http'
import { KINDS, TIERS, type Kind, type Tier } from '@/api/types'
import { readRange, wireEnds, writeRange, type TimeRange } from '@/ui/range'
import { DAY } from '@/ui/time'

export const MEASURES = ['articles', 'stories', 'outlets', 'sentiment', 'share', 'voice'] as const
export type Measure = (typeof MEASURES)[number]
export const INTERVALS = ['15m', '1h', '1d', '1w', '1M'] as const
export type Interval = (typeof INTERVALS)[number]
/** More curves cannot be told apart. */
export const MOST_SUBJECTS = 8

/** Of a whole bar, in milliseconds; months are about that. */
export const WIDTH: Record<Interval, number> = {
  '15m': DAY / 96,
  '1h': DAY / 24,
  '1d': DAY,
  '1w': 7 * DAY,
  '1M': 30 * DAY,
}

export interface Question {
  range: TimeRange
  /** `topic:ID`, `q:TEXT`, `all`; none: everything collected. */
  subjects: string[]
  /** null: a screenful. */
  interval: Interval | null
  measure: Measure
  outlets: string[]
  tiers: Tier[]
  kinds: Kind[]
  regions: string[]
}

type Value = LocationQueryValue | LocationQueryValue[] | undefined

export function readQuestion(query: LocationQuery): Question {
  return {
    range: readRange(query),
    subjects: distinct(query.subject).filter(isSubject).slice(0, MOST_SUBJECTS),
    interval: INTERVALS.find((one) => one === query.interval) ?? null,
    measure: MEASURES.find((one) => one === query.measure) ?? 'articles',
    outlets: distinct(query.outlet),
    tiers: TIERS.filter((one) => distinct(query.tier).includes(one)),
    kinds: KINDS.filter((one) => distinct(query.kind).includes(one)),
    regions: distinct(query.region).filter((code) => /^\d{6}$/.test(code)),
  }
}

/** The address; what has its default value is left out. */
export function writeQuestion(q: Question): LocationQueryRaw {
  return {
    ...writeRange(q.range),
    ...(q.subjects.length ? { subject: q.subjects } : {}),
    ...(q.interval ? { interval: q.interval } : {}),
    ...(q.measure === 'articles' ? {} : { measure: q.measure }),
    ...filters(q),
  }
}

const filters = (q: Question): LocationQueryRaw => ({
  ...(q.outlets.length ? { outlet: q.outlets } : {}),
  ...(q.tiers.length ? { tier: q.tiers } : {}),
  ...(q.kinds.length ? { kind: q.kinds } : {}),
  ...(q.regions.length ? { region: q.regions } : {}),
})

/** The filters and the range as the backend takes them, at a moment (presets move with the clock). */
export const wireScope = (q: Question, now: number): Record<string, QueryValue> => ({
  ...wireEnds(q.range, now),
  outlet: q.outlets,
  tier: q.tiers,
  kind: q.kinds,
  region: q.regions,
})

/** What takes longer is counted only where it is shown. */
export function wireQuestion(q: Question, now: number): Record<string, QueryValue> {
  const also = { outlets: 'outlets', stories: 'stories', voice: 'all' } as const
  return {
    subject: q.subjects,
    ...wireScope(q, now),
    ...(q.interval ? { interval: q.interval } : {}),
    ...(q.measure in also ? { also: [also[q.measure as keyof typeof also]] } : {}),
  }
}

/** The search for the articles behind a subject, with the same filters; in another range where one is given. */
export function searchFor(
  q: Question,
  subject: string,
  range: TimeRange = q.range,
): LocationQueryRaw {
  return {
    ...writeRange(range),
    ...filters(q),
    ...(subject.startsWith('topic:') ? { topic: subject.slice(6) } : {}),
    ...(subject.startsWith('q:') ? { q: subject.slice(2) } : {}),
  }
}

export const isTopic = (subject: string): boolean => subject.startsWith('topic:')

/** How many filter values are chosen. */
export const chosen = (q: Question): number =>
  [q.outlets, q.tiers, q.kinds, q.regions].flat().length

const isSubject = (key: string): boolean => key === 'all' || /^(topic|q):\s*\S/.test(key)

function distinct(value: Value): string[] {
  const all = Array.isArray(value) ? value : [value]
  return [...new Set(all.filter((v): v is string => Boolean(v)))]
}
