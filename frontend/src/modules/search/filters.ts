/** What is searched for, and its form in the address and for the backend. */
import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import {
  KINDS,
  MARKS,
  SENTIMENTS,
  TIERS,
  type Kind,
  type Mark,
  type Sentiment,
  type Tier,
} from '@/api/types'
import type { QueryValue } from '@/api/http'
import { readRange, wireEnds, writeRange, type TimeRange } from '@/ui/range'

export const SORTS = ['time', 'relevance'] as const
export type Sort = (typeof SORTS)[number]
/** What makes one row of the list. */
export const GROUPS = ['none', 'story', 'event'] as const
export type Group = (typeof GROUPS)[number]
export const PAGE_SIZE = 20
/** A mark of one's own that articles have, or have not. */
export type MarkFilter = Mark | `-${Mark}`
const MARK_FILTERS: readonly MarkFilter[] = MARKS.flatMap((mark) => [mark, `-${mark}` as const])

export interface Filters {
  q: string
  range: TimeRange
  outlets: string[]
  tiers: Tier[]
  kinds: Kind[]
  topics: string[]
  /** Towards the chosen topics; of the article in all where none is chosen. */
  sentiments: Sentiment[]
  /** Codes of regions that articles speak of. */
  regions: string[]
  /** Of the week in China, such as mon-08. */
  hours: string[]
  /** At most one for each mark. */
  marks: MarkFilter[]
  group: Group
  sort: Sort
  page: number
  /** The article open beside the list. */
  article: string | null
}

export const NO_FILTERS: Pick<
  Filters,
  'tiers' | 'kinds' | 'outlets' | 'topics' | 'sentiments' | 'regions' | 'hours' | 'marks'
> = {
  tiers: [],
  kinds: [],
  outlets: [],
  topics: [],
  sentiments: [],
  regions: [],
  hours: [],
  marks: [],
}

const HOUR = /^(mon|tue|wed|thu|fri|sat|sun)-([01]\d|2[0-3])$/

type Value = LocationQueryValue | LocationQueryValue[] | undefined

export function readFilters(query: LocationQuery): Filters {
  return {
    q: last(query.q).trim(),
    range: readRange(query),
    outlets: distinct(query.outlet),
    tiers: TIERS.filter((t) => distinct(query.tier).includes(t)),
    kinds: KINDS.filter((k) => distinct(query.kind).includes(k)),
    topics: distinct(query.topic),
    sentiments: SENTIMENTS.filter((s) => distinct(query.sentiment).includes(s)),
    regions: distinct(query.region).filter((code) => /^\d{6}$/.test(code)),
    hours: distinct(query.hour).filter((hour) => HOUR.test(hour)),
    marks: marks(distinct(query.mark)),
    group: GROUPS.find((g) => g === last(query.group)) ?? 'none',
    sort: SORTS.find((s) => s === last(query.sort)) ?? 'time',
    page: page(last(query.page)),
    article: last(query.article) || null,
  }
}

/** The address of a search; what has its default value is left out. */
export function writeFilters(f: Filters): LocationQueryRaw {
  return {
    ...(f.q ? { q: f.q } : {}),
    ...writeRange(f.range),
    ...(f.outlets.length ? { outlet: f.outlets } : {}),
    ...(f.tiers.length ? { tier: f.tiers } : {}),
    ...(f.kinds.length ? { kind: f.kinds } : {}),
    ...(f.topics.length ? { topic: f.topics } : {}),
    ...(f.sentiments.length ? { sentiment: f.sentiments } : {}),
    ...(f.regions.length ? { region: f.regions } : {}),
    ...(f.hours.length ? { hour: f.hours } : {}),
    ...(f.marks.length ? { mark: f.marks } : {}),
    ...(f.group === 'none' ? {} : { group: f.group }),
    ...(f.sort === 'time' ? {} : { sort: f.sort }),
    ...(f.page === 1 ? {} : { page: String(f.page) }),
    ...(f.article ? { article: f.article } : {}),
  }
}

/** The backend's parameters at a moment (presets move with the clock). */
export function wireFilters(f: Filters, now: number): Record<string, QueryValue> {
  return {
    q: f.q,
    ...wireEnds(f.range, now),
    outlet: f.outlets,
    tier: f.tiers,
    kind: f.kinds,
    topic: f.topics,
    sentiment: f.sentiments,
    region: f.regions,
    hour: f.hours,
    mark: f.marks,
    group: f.group,
    sort: f.sort,
    page: f.page,
    size: PAGE_SIZE,
  }
}

/** How many facet values are chosen. */
export const chosen = (f: Filters): number =>
  [f.outlets, f.tiers, f.kinds, f.topics, f.sentiments, f.regions, f.hours, f.marks].flat().length

/** Of two that contradict each other the first. */
function marks(given: string[]): MarkFilter[] {
  return MARK_FILTERS.filter(
    (one) => given.includes(one) && !(one.startsWith('-') && given.includes(one.slice(1))),
  )
}

/** What is asked for, without how the list is laid out: for all that is found. */
export function wireScope(f: Filters, now: number): Record<string, QueryValue> {
  const { page: _page, size: _size, sort: _sort, group: _group, ...asked } = wireFilters(f, now)
  return asked
}

const last = (value: Value): string => (Array.isArray(value) ? value.at(-1) : value) ?? ''

function distinct(value: Value): string[] {
  const all = Array.isArray(value) ? value : [value]
  return [...new Set(all.filter((v): v is string => Boolean(v)))]
}

function page(text: string): number {
  const n = Number(text)
  return Number.isInteger(n) && n >= 1 && n <= 500 ? n : 1
}
