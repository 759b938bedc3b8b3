/** The global time range: a preset that moves with the clock, or two fixed ends. It lives in the address. */
import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { DAY, floorTo, isoShanghai, localMinute, parseLocal, startOfDay } from './time'

export const PRESETS = ['1h', '24h', 'today', '7d', '30d', '90d', 'all'] as const
export type Preset = (typeof PRESETS)[number]

/** Ends in milliseconds, half-open; null: open. */
export type TimeRange =
  { preset: Preset } | { preset: null; from: number | null; to: number | null }

export const DEFAULT_RANGE: TimeRange = { preset: '30d' }
const HOUR = 3_600_000

export function readRange(query: LocationQuery): TimeRange {
  const from = parseLocal(String(query.from ?? ''))
  const to = parseLocal(String(query.to ?? ''))
  if ((from !== null || to !== null) && (from === null || to === null || from < to)) {
    return { preset: null, from, to }
  }
  const preset = PRESETS.find((p) => p === query.range)
  return preset ? { preset } : DEFAULT_RANGE
}

export function writeRange(range: TimeRange): LocationQueryRaw {
  if (range.preset !== null) {
    return range.preset === '30d' ? {} : { range: range.preset }
  }
  return {
    ...(range.from === null ? {} : { from: localMinute(range.from) }),
    ...(range.to === null ? {} : { to: localMinute(range.to) }),
  }
}

/** The ends at a moment. Presets begin on a whole minute, hour or day, so that only the last bucket is incomplete. */
export function ends(range: TimeRange, now: number): { from: number | null; to: number | null } {
  if (range.preset === null) return { from: range.from, to: range.to }
  const days = { today: 0, '7d': 6, '30d': 29, '90d': 89 } as const
  switch (range.preset) {
    case 'all':
      return { from: null, to: null }
    case '1h':
      return { from: floorTo(now, 60_000) - HOUR, to: null }
    case '24h':
      return { from: floorTo(now, HOUR) - 23 * HOUR, to: null }
    default:
      return { from: startOfDay(now) - days[range.preset] * DAY, to: null }
  }
}

/** The ends as the backend takes them. */
export function wireEnds(range: TimeRange, now: number): { from?: string; to?: string } {
  const { from, to } = ends(range, now)
  return {
    ...(from === null ? {} : { from: isoShanghai(from) }),
    ...(to === null ? {} : { to: isoShanghai(to) }),
  }
}

/** Those parts of an address that go along to every page. */
export function carried(query: LocationQuery): LocationQueryRaw {
  return writeRange(readRange(query))
}
