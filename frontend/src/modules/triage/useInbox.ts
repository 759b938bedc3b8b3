import { computed, onScopeDispose, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { triage } from '@/api/calls'
import type { Found, InboxItem } from '@/api/types'
import { useQuery } from '@/api/useQuery'
import { carried } from '@/ui/range'
import { keyOf, neighbour, readAsked, wireAsked, writeAsked, type Asked } from './inbox'

const LOOK_EVERY = 20_000

/** What was found last, as long as it can be undone here. */
export interface Done {
  item: InboxItem
  verdict: Found
  version: number
}

/**
 * The inbox of the address. The list stays as it was read, so that nothing moves under the cursor: what is judged goes,
 * what has come since is counted and shown when asked for.
 */
export function useInbox() {
  const route = useRoute()
  const router = useRouter()
  const asked = computed(() => readAsked(route.query))
  const gone = ref(new Set<string>())
  const done = ref<Done>()
  const busy = ref(false)
  const failure = ref<unknown>()
  const come = ref(0)

  const key = () => {
    const { open: _beside, ...rest } = asked.value
    return route.name === 'triage' ? `inbox ${JSON.stringify(rest)}` : null
  }
  const answer = useQuery(key, (signal) => triage.list(wireAsked(asked.value), signal))
  watch(answer.data, () => {
    gone.value = new Set()
    come.value = 0
  })

  const items = computed(
    () => answer.data.value?.items.filter((item) => !gone.value.has(keyOf(item))) ?? [],
  )
  const total = computed(() =>
    answer.data.value ? answer.data.value.total - gone.value.size : undefined,
  )

  /** How much waits now that is not in the list. */
  async function look(): Promise<void> {
    if (document.hidden || busy.value || total.value === undefined) return
    try {
      const now = await triage.list(wireAsked(asked.value, 1))
      come.value = Math.max(0, now.total - (total.value ?? 0))
    } catch {
      // The next look tells; what is on the screen is still right.
    }
  }
  const timer = setInterval(() => void look(), LOOK_EVERY)
  onScopeDispose(() => clearInterval(timer))

  const to = (open: string | null) => ({
    query: { ...carried(route.query), ...writeAsked({ ...asked.value, open }) },
  })
  function open(item: string | null): void {
    void (asked.value.open && item ? router.replace(to(item)) : router.push(to(item)))
  }
  function change(part: Partial<Asked>): void {
    const next = { ...asked.value, page: 1, open: null, ...part }
    void router.push({ query: { ...carried(route.query), ...writeAsked(next) } })
  }

  async function judge(item: InboxItem, verdict: Found): Promise<void> {
    await act(async () => {
      const found = await triage.judge(item.topic, item.article.id, verdict, item.version)
      const next = neighbour(items.value, keyOf(item))
      done.value = { item, verdict, version: found.version }
      gone.value = new Set([...gone.value, keyOf(item)])
      if (asked.value.open) await router.replace(to(next))
      if (!items.value.length) await answer.reload()
    })
  }

  /** What was judged last waits again. */
  async function undo(): Promise<void> {
    const last = done.value
    if (!last) return
    await act(async () => {
      await triage.undo(last.item.topic, last.item.article.id, last.version)
      done.value = undefined
      await answer.reload()
    })
  }

  async function act(change: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    failure.value = undefined
    try {
      await change()
    } catch (refusal) {
      failure.value = refusal
    }
    busy.value = false
  }

  async function renew(): Promise<void> {
    failure.value = undefined
    await answer.reload()
  }

  return {
    ...answer,
    asked,
    items,
    total,
    come,
    done,
    busy,
    failure,
    to,
    open,
    change,
    judge,
    undo,
    renew,
  }
}
