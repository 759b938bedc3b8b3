import { computed, onBeforeUnmount, onMounted } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { sources } from '@/api/calls'
import type { HealthState, Source, Verdict } from '@/api/types'
import { HEALTH_STATES } from '@/api/types'
import { useQuery } from '@/api/useQuery'

const RENEW = 15_000

export interface Judged {
  source: Source
  /** Undefined until it was judged. */
  verdict: Verdict | undefined
}

/** The sources with their states, the worst first; of one state where the address says so. */
export function useSources() {
  const route = useRoute()
  const router = useRouter()
  const { data, error, loading, reload } = useQuery(
    () => 'sources',
    async (signal) => {
      const [list, verdicts] = await Promise.all([sources.list(signal), sources.health(signal)])
      return judged(list, verdicts)
    },
  )
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => {
      if (!document.hidden && !loading.value) void reload()
    }, RENEW)
  })
  onBeforeUnmount(() => clearInterval(timer))

  const state = computed(() => HEALTH_STATES.find((one) => one === route.query.state) ?? null)
  const rows = computed(() =>
    data.value?.filter((row) => !state.value || row.verdict?.state === state.value),
  )
  const counts = computed(() =>
    HEALTH_STATES.map((one) => ({
      state: one,
      n: data.value?.filter((row) => row.verdict?.state === one).length ?? 0,
    })).filter(({ n, state: one }) => n > 0 || one === state.value),
  )
  const choose = (one: HealthState | null) =>
    router.replace({ query: { ...route.query, state: one ?? undefined } })

  return { all: data, rows, counts, state, choose, error, reload }
}

export function judged(list: Source[], verdicts: Verdict[]): Judged[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.sourceId, verdict]))
  const rank = (row: Judged) => (row.verdict ? HEALTH_STATES.indexOf(row.verdict.state) : 0)
  return list
    .map((source) => ({ source, verdict: byId.get(source.id) }))
    .sort((a, b) => rank(a) - rank(b) || a.source.name.localeCompare(b.source.name, 'zh-CN'))
}
