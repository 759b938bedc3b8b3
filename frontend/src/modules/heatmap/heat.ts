/** What a heat map shows, and its form in the address and for the backend. */
import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import { KINDS, TIERS, type Kind, type Tier } from '@/api/types'
import type { QueryValue } from '@/api/http'
import { ends, readRange, wireEnds, writeRange, type TimeRange } from '@/ui/range'
import { MEASURES, type Measure } from '@/charts/heat/scale'
import { DAY, floorTo } from '@/ui/time'

export const TABS = ['regions', 'calendar', 'hours', 'tiers', 'topics'] as const
export type Tab = (typeof TABS)[number]
export const SHAPES = ['tiles', 'map'] as const
export type Shape = (typeof SHAPES)[number]
export const VIEWS = ['chart', 'table'] as const
export type View = (typeof VIEWS)[number]

export interface Heat {
  tab: Tab
  measure: Measure
  view: View
  /** How the provinces are drawn. */
  shape: Shape
  range: TimeRange
  q: string
  /** At most one: what is said towards it counts. */
  topic: string
  tier: Tier | ''
  kind: Kind | ''
  /** The unit whose parts are shown; empty: the provinces. */
  parent: string
}

type Value = LocationQueryValue | LocationQueryValue[] | undefined
const last = (value: Value): string => (Array.isArray(value) ? value.at(-1) : value) ?? ''

export function readHeat(query: LocationQuery): Heat {
  const one = <T extends string>(values: readonly T[], value: Value) =>
    values.find((v) => v === last(value))
  return {
    tab: one(TABS, query.tab) ?? 'regions',
    measure: one(MEASURES, query.measure) ?? 'articles',
    view: one(VIEWS, query.view) ?? 'chart',
    shape: one(SHAPES, query.shape) ?? 'tiles',
    range: readRange(query),
    q: last(query.q).trim(),
    topic: last(query.topic),
    tier: one(TIERS, query.tier) ?? '',
    kind: one(KINDS, query.kind) ?? '',
    parent: /^\d{4}00$/.test(last(query.parent)) ? last(query.parent) : '',
  }
}

/** The address of a heat map; what has its default value is left out. */
export function writeHeat(h: Heat): LocationQueryRaw {
  return {
    ...(h.tab === 'regions' ? {} : { tab: h.tab }),
    ...(h.measure === 'articles' ? {} : { measure: h.measure }),
    ...(h.view === 'chart' ? {} : { view: h.view }),
    ...(h.shape === 'tiles' ? {} : { shape: h.shape }),
    ...writeRange(h.range),
    ...filtersOf(h),
    ...(h.parent ? { parent: h.parent } : {}),
  }
}

const filtersOf = ({ q, topic, tier, kind }: Heat): Record<string, string> => ({
  ...(q ? { q } : {}),
  ...(topic ? { topic } : {}),
  ...(tier ? { tier } : {}),
  ...(kind ? { kind } : {}),
})

/** The backend's parameters at a moment (presets move with the clock). */
export const wireHeat = (h: Heat, now: number): Record<string, QueryValue> => ({
  ...filtersOf(h),
  ...wireEnds(h.range, now),
})

/** Longest range whose hours of the week are counted. */
export const HOURS_DAYS = 366

/** The range with both ends, as hours of the week need it; null: it has none, or is too long. */
export function bounded(range: TimeRange, now: number): TimeRange | null {
  const { from, to } = ends(range, now)
  const end = to ?? floorTo(now, 60_000) + 60_000
  if (from === null || from >= end || end - from > HOURS_DAYS * DAY) return null
  return { preset: null, from, to: end }
}

/** What a cell adds to the filters of the map. */
export interface CellPart {
  range?: TimeRange
  topic?: string
  tier?: string
  region?: string
  hour?: string
}

/** The search whose total is the number in the cell. */
export function articlesOf(h: Heat, measure: Measure, cell: CellPart): LocationQueryRaw {
  const { range, ...own } = cell
  return {
    ...filtersOf(h),
    ...writeRange(range ?? h.range),
    ...own,
    ...(measure === 'articles' ? {} : { sentiment: 'negative' }),
  }
}
