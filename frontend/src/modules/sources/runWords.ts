import type { LastRun } from '@/api/types'
import { number } from '@/ui/numbers'

const COUNTERS = [
  'fetched',
  'created',
  'updated',
  'unchanged',
  'notModified',
  'rejected',
  'disallowed',
  'gone',
  'failed',
] as const
/** Told even when nothing was. */
const ALWAYS: readonly string[] = ['fetched', 'created']

type Translate = (key: string, values?: Record<string, unknown>) => string

/** A run's counters in words, the empty ones left out. */
export function runWords(run: LastRun, t: Translate): string[] {
  return COUNTERS.filter((name) => run[name] > 0 || ALWAYS.includes(name)).map((name) =>
    t(`sources.run.${name}`, { n: number(run[name]) }),
  )
}
