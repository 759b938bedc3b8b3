/** What is searched for, and its form in the address and for the backend. */
import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import { KINDS, SENTIMENTS, TIERS, type Kind, type Sentiment, type Tier } from '@/api/types'
import type { QueryValue } from '@/api/http'
import { readRange, wireEnds, writeRange, type TimeRange } from '@/ui/range'

export const SORTS = ['time', 'relevance'] as const
export type Sort = (typeof SORTS)[number]
export const PAGE_SIZE = 20

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
  sort: Sort
  page: number
  /** The article open beside the list. */
  article: string | null
}

export const NO_FILTERS: Pick<
  Filters,
  'tiers' | 'kinds' | 'outlets' | 'topics' | 'sentiments' | 'regions' | 'hours'
> = {
  tiers: [],
  kinds: [],
  outlets: [],
  topics: [],
  sentiments: [],
  regions: [],
  hours: [],
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
    sort: f.sort,
    page: f.page,
    size: PAGE_SIZE,
  }
}

/** How many facet values are chosen. */
export const chosen = (f: Filters): number =>
  [f.outlets, f.tiers, f.kinds, f.topics, f.sentiments, f.regions, f.hours].flat().length

const last = (value: Value): string => (Array.isArray(value) ? value.at(-1) : value) ?? ''

function distinct(value: Value): string[] {
  const all = Array.isArray(value) ? value : [value]
  return [...new Set(all.filter((v): v is string => Boolean(v)))]
}

function page(text: string): number {
  const n = Number(text)
  return Number.isInteger(n) && n >= 1 && n <= 500 ? n : 1
}
