/** The inbox in the address: which topics, only what is negative, with what was there before, and what is open. */
import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import type { Found, InboxItem } from '@/api/types'
import type { QueryValue } from '@/api/http'

export const PAGE_SIZE = 50

export interface Asked {
  topics: string[]
  negative: boolean
  past: boolean
  page: number
  /** The item open beside the list. */
  open: string | null
}

type Value = LocationQueryValue | LocationQueryValue[] | undefined
const all = (value: Value): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')

export function readAsked(query: LocationQuery): Asked {
  const page = Number(all(query.page).at(-1))
  return {
    topics: [...new Set(all(query.topic))],
    negative: all(query.sentiment).includes('negative'),
    past: all(query.past).includes('1'),
    page: Number.isInteger(page) && page >= 1 && page <= 200 ? page : 1,
    open: all(query.article).at(-1) ?? null,
  }
}

/** Beside what every page carries along. */
export const writeAsked = (asked: Asked): LocationQueryRaw => ({
  ...(asked.topics.length ? { topic: asked.topics } : {}),
  ...(asked.negative ? { sentiment: 'negative' } : {}),
  ...(asked.past ? { past: '1' } : {}),
  ...(asked.page === 1 ? {} : { page: String(asked.page) }),
  ...(asked.open ? { article: asked.open } : {}),
})

export const wireAsked = (asked: Asked, size = PAGE_SIZE): Record<string, QueryValue> => ({
  topic: asked.topics,
  sentiment: asked.negative ? ['negative'] : [],
  past: asked.past ? 'true' : 'false',
  page: size === PAGE_SIZE ? asked.page : 1,
  size,
})

/** An article may wait in two topics. */
export const keyOf = (item: InboxItem): string => `${item.article.id}_${item.topic}`

/** One key for each finding, as on the buttons. */
export const KEYS: Record<Found, string> = {
  level1: '1',
  level2: '2',
  level3: '3',
  level4: '4',
  watch: '5',
  irrelevant: '0',
  open: '',
}

/** Takes back what was judged last. */
export const UNDO = 'Z'

/** Where to go when an item leaves the list: the next, else the one before. */
export function neighbour(items: readonly InboxItem[], key: string): string | null {
  const at = items.findIndex((item) => keyOf(item) === key)
  const next = items[at + 1] ?? items[at - 1]
  return at < 0 || !next ? null : keyOf(next)
}
