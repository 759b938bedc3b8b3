/** The list of alerts in the address: only those nobody has taken up, with those for the page only, of which topic. */
import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import type { QueryValue } from '@/api/http'
import { wireEnds, type TimeRange } from '@/ui/range'

export const PAGE_SIZE = 50

export interface Asked {
  /** With those that somebody has taken up. */
  all: boolean
  /** With those that are shown only. */
  quiet: boolean
  topic: string | null
  page: number
  /** The group open beside the list. */
  group: string | null
}

type Value = LocationQueryValue | LocationQueryValue[] | undefined
const last = (value: Value): string | null => [value].flat().at(-1) || null

export function readAsked(query: LocationQuery): Asked {
  const page = Number(last(query.page))
  return {
    all: last(query.show) === 'all',
    quiet: last(query.quiet) === '1',
    topic: last(query.topic),
    page: Number.isInteger(page) && page >= 1 && page <= 200 ? page : 1,
    group: last(query.group),
  }
}

/** Beside what every page carries along. */
export const writeAsked = (asked: Asked): LocationQueryRaw => ({
  ...(asked.all ? { show: 'all' } : {}),
  ...(asked.quiet ? { quiet: '1' } : {}),
  ...(asked.topic ? { topic: asked.topic } : {}),
  ...(asked.page === 1 ? {} : { page: String(asked.page) }),
  ...(asked.group ? { group: asked.group } : {}),
})

/** Nobody has to take up what is shown only, so that it is among all, never among the open ones. */
export const wireAsked = (
  asked: Asked,
  range: TimeRange,
  now: number,
): Record<string, QueryValue> => ({
  open: String(!asked.all),
  quiet: String(asked.all && asked.quiet),
  topic: asked.topic,
  ...wireEnds(range, now),
  page: asked.page,
  size: PAGE_SIZE,
})
