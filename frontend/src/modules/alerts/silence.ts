/** Until when people are left in peace. Pure. */
import type { Silence } from '@/api/types'
import { DAY, isoShanghai, parseLocal, startOfDay } from '@/ui/time'

export const SPANS = ['1h', '4h', 'morning', '1d', '3d', '7d', 'at'] as const
export type Span = (typeof SPANS)[number]

const HOUR = DAY / 24
/** The backend counts from when it is told: a week less what that may take. */
const LENGTHS = { '1h': HOUR, '4h': 4 * HOUR, '1d': DAY, '3d': 3 * DAY, '7d': 7 * DAY - 5 * 60_000 }

/** @param at as a date field has it, for a time of one's own; @return null: it is no time */
export function endOf(span: Span, at: string, now: number): string | null {
  if (span === 'at') {
    const own = parseLocal(at)
    return own === null ? null : isoShanghai(own)
  }
  return isoShanghai(span === 'morning' ? nextMorning(now) : now + LENGTHS[span])
}

/** Eight o'clock, of today or of the day after. */
function nextMorning(now: number): number {
  const today = startOfDay(now) + 8 * HOUR
  return now < today ? today : today + DAY
}

export type SilenceState = 'on' | 'later' | 'over'

export function silenceState(silence: Silence, now: number): SilenceState {
  const end = Math.min(Date.parse(silence.to), Date.parse(silence.endedAt ?? silence.to))
  if (now >= end) return 'over'
  return now < Date.parse(silence.from) ? 'later' : 'on'
}
