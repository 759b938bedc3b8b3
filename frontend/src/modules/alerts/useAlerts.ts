import { computed, onScopeDispose, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { alerts } from '@/api/alerts'
import { useLive } from '@/api/live'
import type { AlertView } from '@/api/types'
import { useQuery } from '@/api/useQuery'
import { carried, readRange } from '@/ui/range'
import { readAsked, wireAsked, writeAsked, type Asked } from './asked'

const LOOK_EVERY = 20_000

/**
 * The alerts of the address. The list stays as it was read: what is taken up stays where it is and says so, what has
 * come since is counted and shown when asked for.
 */
export function useAlerts() {
  const route = useRoute()
  const router = useRouter()
  const asked = computed(() => readAsked(route.query))
  const range = computed(() => readRange(route.query))
  const changed = ref(new Map<string, AlertView>())
  const come = ref(0)
  const busy = ref(false)
  const failure = ref<unknown>()

  const ask = (signal?: AbortSignal) =>
    alerts.list(wireAsked(asked.value, range.value, Date.now()), signal)
  const key = () => {
    const { group: _beside, ...rest } = asked.value
    return route.name === 'alerts' ? `alerts ${JSON.stringify([rest, range.value])}` : null
  }
  const answer = useQuery(key, ask)
  watch(answer.data, () => {
    changed.value = new Map()
    come.value = 0
  })
  const items = computed(() =>
    (answer.data.value?.items ?? []).map((view) => changed.value.get(view.group.id) ?? view),
  )

  const viewOf = (group: string | null) =>
    changed.value.get(group ?? '') ?? items.value.find((view) => view.group.id === group)

  /** How many groups are new, or have something new, since the list was read. */
  async function look(): Promise<void> {
    if (document.hidden || busy.value || !answer.data.value || asked.value.page > 1) return
    const known = new Map(answer.data.value.items.map(({ group }) => [group.id, group.lastAt]))
    try {
      const now = await ask()
      come.value = now.items.filter(({ group }) => known.get(group.id) !== group.lastAt).length
    } catch {
      // The next look tells; what is on the screen is still right.
    }
  }
  const live = useLive()
  watch(
    () => live.value.alerts,
    (now, was) => was !== undefined && now !== undefined && void look(),
  )
  const timer = setInterval(() => void look(), LOOK_EVERY)
  onScopeDispose(() => clearInterval(timer))

  const to = (group: string | null) => ({
    query: { ...carried(route.query), ...writeAsked({ ...asked.value, group }) },
  })
  function open(group: string | null): void {
    void (asked.value.group && group ? router.replace(to(group)) : router.push(to(group)))
  }
  function change(part: Partial<Asked>): void {
    const next = { ...asked.value, page: 1, group: null, ...part }
    void router.push({ query: { ...carried(route.query), ...writeAsked(next) } })
  }

  /** What has become of a group. */
  function put(view: AlertView): void {
    changed.value = new Map([...changed.value, [view.group.id, view]])
  }

  /** Somebody takes it up, or says what an alert was. */
  async function act(call: () => Promise<AlertView>): Promise<void> {
    if (busy.value) return
    busy.value = true
    failure.value = undefined
    try {
      put(await call())
    } catch (refusal) {
      failure.value = refusal
    }
    busy.value = false
  }
  const acknowledge = (group: string) => act(() => alerts.acknowledge(group))
  const confirm = (alert: string) => act(() => alerts.judge(alert, true, null))

  async function renew(): Promise<void> {
    failure.value = undefined
    await answer.reload()
  }

  return {
    ...answer,
    asked,
    items,
    viewOf,
    come,
    busy,
    failure,
    to,
    open,
    change,
    put,
    acknowledge,
    confirm,
    renew,
  }
}
