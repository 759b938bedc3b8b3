import type { Connector, Connectors } from '@/api/types'
import { number } from '@/ui/numbers'

type Translate = (key: string, values?: Record<string, unknown>) => string

export type ConnectorState = 'used' | 'paused' | 'keyless' | 'wordless'

/** The first thing that keeps it from asking, or that nothing does. */
export function stateOf(connector: Connector): ConnectorState {
  if (connector.state === 'paused') return 'paused'
  if (connector.keySet === false) return 'keyless'
  return connector.words > 0 ? 'used' : 'wordless'
}

/** What is to be done first where no connector asks anything. */
export type Todo = 'add' | 'words' | 'key' | 'resume'

export function todoOf({ words, connectors }: Connectors): Todo {
  if (!connectors.length) return 'add'
  if (!words) return 'words'
  return connectors.every((c) => c.state === 'paused') ? 'resume' : 'key'
}

export interface Totals {
  connectors: number
  asked: number
  quota: number
}

/** Of the connectors that ask. */
export function totalsOf({ connectors }: Connectors): Totals {
  const ready = connectors.filter((c) => c.ready)
  return {
    connectors: ready.length,
    asked: ready.reduce((sum, c) => sum + c.askedToday, 0),
    quota: ready.reduce((sum, c) => sum + c.dailyQuota, 0),
  }
}

export const leftOf = (c: Connector): number => Math.max(0, c.dailyQuota - c.askedToday)

const DAY = 24 * 60

/** A word that is asked less than once a day is found out about too late. */
export const isSlow = (c: Connector): boolean => (c.everyMinutes ?? 0) > DAY

/** 45 min, 1.5 h, 36 h, 4 d: as exact as an estimate is. */
export function paceWords(minutes: number, t: Translate): string {
  if (minutes < 90) return t('connectors.every.minutes', { n: number(minutes) })
  const hours = minutes / 60
  if (hours > 72) return t('connectors.every.days', { n: number(tidy(hours / 24)) })
  return t('connectors.every.hours', { n: number(tidy(hours)) })
}

const tidy = (n: number): number => (n < 10 ? Math.round(n * 10) / 10 : Math.round(n))
