import { computed, onScopeDispose, ref, shallowReactive } from 'vue'
import { useRoute } from 'vue-router'
import { patrol } from '@/api/calls'
import type { PatrolSheet } from '@/api/types'
import { useQuery } from '@/api/useQuery'

/** Others tick the same list. */
const RENEW = 30_000

/** The list of the shift that is on, or of the one in the address, and what can be done with it. */
export function useSheet() {
  const route = useRoute()
  const id = computed(() => (route.params.id ? String(route.params.id) : null))
  const here = computed(() => route.name === 'patrol' || route.name === 'patrol-list')
  const { data, error, loading, reload } = useQuery(
    () => (here.value ? `patrol ${id.value ?? 'now'}` : null),
    (signal) => (id.value ? patrol.list(id.value, signal) : patrol.now(signal)),
  )
  const refusal = ref<unknown>()
  /** Links whose tick is on its way; 'list' for the list itself. */
  const busy = shallowReactive(new Set<string>())
  let latest = 0

  const timer = setInterval(() => {
    if (!document.hidden && !loading.value && busy.size === 0) void reload()
  }, RENEW)
  onScopeDispose(() => clearInterval(timer))

  async function act(what: string, call: () => Promise<PatrolSheet>): Promise<void> {
    if (busy.has(what)) return
    const mine = ++latest
    const list = id.value
    busy.add(what)
    refusal.value = undefined
    try {
      const answer = await call()
      if (list !== id.value) return
      // Of answers that overtake each other only the last one asked for is sure to hold all.
      if (mine === latest) data.value = answer
      else await reload()
    } catch (failure) {
      refusal.value = failure
      await reload()
    } finally {
      busy.delete(what)
    }
  }

  const listId = () => data.value?.state.id ?? ''
  return {
    sheet: data,
    error,
    refusal,
    busy,
    reload,
    begin: () => act('list', () => patrol.begin()),
    addWords: () => act('list', () => patrol.addWords(listId())),
    tick: (item: string, finds: number) => act(item, () => patrol.tick(listId(), item, finds)),
    untick: (item: string) => act(item, () => patrol.untick(listId(), item)),
  }
}
