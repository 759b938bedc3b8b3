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

/** A run's counters in words, the empty ones left out. */
export function runWords(
  run: LastRun,
  t: (key: string, values: Record<string, unknown>) => string,
): string[] {
  return COUNTERS.filter((name) => run[name] > 0 || ALWAYS.includes(name)).map((name) =>
    t(`sources.run.${name}`, { n: number(run[name]) }),
  )
}
