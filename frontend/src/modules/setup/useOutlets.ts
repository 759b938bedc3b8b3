import { computed, ref } from 'vue'
import { outlets, setup, sources } from '@/api/calls'
import type { Outlet } from '@/api/types'
import { useQuery } from '@/api/useQuery'
import type { OutletRow } from './outlets'

const AT_ONCE = 100

export interface Failure {
  name: string
  error: unknown
}

/** What is proposed, what there is already, and entering one after the other what was ticked. */
export function useOutlets() {
  const { data, error, reload } = useQuery(() => 'setup outlets', load)
  const run = ref<{ n: number; of: number } | null>(null)
  const failures = ref<Failure[]>([])
  const rows = computed<OutletRow[]>(() =>
    (data.value?.starters ?? []).map((starter) => ({
      ...starter,
      region: starter.region ?? null,
      url: `https://${starter.host}/`,
    })),
  )
  const isEntered = (host: string) => data.value?.entered.has(host) ?? false
  const isWatched = (host: string) => data.value?.watched.has(host) ?? false

  /** @return whether everything is entered now */
  async function enter(wanted: OutletRow[], watch: (host: string) => boolean): Promise<boolean> {
    failures.value = []
    run.value = { n: 0, of: wanted.length }
    for (const row of wanted) {
      try {
        if (!isEntered(row.host)) await outlets.add(outletOf(row))
        if (watch(row.host) && !isWatched(row.host)) await sources.add(sourceOf(row))
      } catch (failure) {
        failures.value.push({ name: row.name, error: failure })
      }
      run.value.n++
    }
    run.value = null
    await reload()
    return failures.value.length === 0
  }

  return { data, error, reload, rows, isEntered, isWatched, enter, run, failures }
}

async function load(signal: AbortSignal) {
  const [starters, known, watched] = await Promise.all([
    setup.starters(signal),
    everyOutlet(signal),
    sources.list(signal),
  ])
  return {
    starters,
    entered: new Set(known.filter(({ review }) => !review).flatMap(({ hosts }) => hosts)),
    watched: new Set(watched.map(({ outletHost }) => outletHost)),
  }
}

async function everyOutlet(signal: AbortSignal): Promise<Outlet[]> {
  const all: Outlet[] = []
  for (let page = 1; ; page++) {
    const { items, total } = await outlets.list({ page, size: AT_ONCE }, signal)
    all.push(...items)
    if (!items.length || all.length >= total) return all
  }
}

const outletOf = ({ name, host, tier, region, kind, platform }: OutletRow) => ({
  name,
  hosts: [host],
  tier,
  region,
  kind,
  platform,
})

const sourceOf = ({ name, host, url, kind }: OutletRow) => ({
  name,
  outletHost: host,
  kind,
  entries: [{ url, type: 'section' as const }],
})
