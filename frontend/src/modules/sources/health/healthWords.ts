import type { HealthCause, HealthFacts } from '@/api/types'
import { number } from '@/ui/numbers'

type Translate = (key: string, values?: Record<string, unknown>) => string

export interface Said {
  cause: HealthCause
  facts?: HealthFacts
  /** Of a search connector, which has questions where others have lists. */
  search?: boolean
}

/** Causes that are about lists, and so about questions where a search is asked. */
const OF_LISTS: readonly HealthCause[] = ['forbidden', 'lists-fail', 'lists-empty']

/** Causes that hold until the source has recovered: then the numbers of the beginning are gone. */
const HELD: readonly HealthCause[] = ['lists-empty', 'layout-changed']

/** Why a source is in its state, with the numbers that say so. */
export function causeWords(said: Said, t: Translate, minute: (at: number) => string): string {
  const { cause, facts, search } = said
  const about =
    search && OF_LISTS.includes(cause)
      ? `sources.health.asking.${cause}`
      : `sources.health.cause.${cause}`
  if (!facts) return t(`${about}.short`)
  if (facts.asked === 0 && HELD.includes(cause)) return t(`${about}.held`)
  if (cause === 'silent' && (typeof facts.expected !== 'number' || !facts.lastNew))
    return t('sources.health.cause.silent.held')
  if (cause === 'layout-changed' && typeof facts.usual !== 'number')
    return t('sources.health.cause.layout-changed.held')
  return t(`${about}.long`, {
    hours: facts.hours,
    asked: number(facts.asked),
    bad: number(facts.bad),
    usual: typeof facts.usual === 'number' ? percent(facts.usual) : '',
    expected: typeof facts.expected === 'number' ? number(Math.round(facts.expected)) : '',
    lastNew: facts.lastNew ? minute(Date.parse(facts.lastNew)) : '',
  })
}

export const percent = (share: number): string => `${number(Math.round(share * 100))}%`

/** 90 s, 4 min, 3.5 h, 2 d: as exact as the eye needs. */
export function spanWords(seconds: number, t: Translate): string {
  if (seconds < 100) return t('sources.health.span.seconds', { n: number(seconds) })
  if (seconds < 100 * 60)
    return t('sources.health.span.minutes', { n: number(Math.round(seconds / 60)) })
  const hours = Math.round(seconds / 360) / 10
  return t('sources.health.span.hours', { n: number(hours) })
}
