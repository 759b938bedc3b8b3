import { computed, onScopeDispose, ref, type ComputedRef } from 'vue'
import { exportsBehind } from '@/api/calls'
import type { ExportJob } from '@/api/types'
import type { QueryValue } from '@/api/http'

/** More rows than these are written in the background: a browser would wait for them for a minute. */
export const LONG = 20_000
const EVERY = 2_000
const HIDDEN = 'fx.exports.hidden'

const all = ref<ExportJob[]>([])
const hidden = ref<string[]>([])

/** Begins one; the notices show it from then on. */
export async function beginExport(
  query: Record<string, QueryValue>,
  format: 'csv' | 'xlsx',
): Promise<void> {
  const begun = await exportsBehind.begin(query, format)
  all.value = [begun, ...all.value]
}

/** What is exported in the background for whoever is logged in, without what they have put away. */
export function useExports(): {
  shown: ComputedRef<ExportJob[]>
  hide: (job: string) => void
  cancel: (job: string) => Promise<void>
} {
  all.value = []
  hidden.value = read()
  const load = async () => {
    try {
      const asked = all.value
      const known = await exportsBehind.list()
      // Those that were begun while the answer was under way are in the next one.
      all.value = [...all.value.filter((one) => !isIn(asked, one) && !isIn(known, one)), ...known]
    } catch {
      // The page itself says when the backend is away; the next time may succeed.
    }
  }
  const timer = setInterval(() => {
    if (!document.hidden && all.value.some(isRunning)) void load()
  }, EVERY)
  onScopeDispose(() => clearInterval(timer))
  void load()
  return {
    shown: computed(() => all.value.filter(({ id }) => !hidden.value.includes(id))),
    hide: (job) => keep([...hidden.value, job]),
    cancel: async (job) => {
      await exportsBehind.remove(job)
      all.value = all.value.filter(({ id }) => id !== job)
    },
  }
}

export const isRunning = (job: ExportJob): boolean => job.state === 'running'

const isIn = (jobs: readonly ExportJob[], job: ExportJob): boolean =>
  jobs.some(({ id }) => id === job.id)

function read(): string[] {
  try {
    return JSON.parse(localStorage.getItem(HIDDEN) ?? '[]') as string[]
  } catch {
    return []
  }
}

/** Exports are gone after a day, so the latest are enough. */
function keep(ids: string[]): void {
  hidden.value = ids.slice(-50)
  try {
    localStorage.setItem(HIDDEN, JSON.stringify(hidden.value))
  } catch {
    // Without it they show again after the next load.
  }
}
