import {
  computed,
  onScopeDispose,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue'
import { answered, giveUp, passes, waitFor } from './outage'

const CACHED = 40
const cache = new Map<string, unknown>()

export interface Query<T> {
  data: ShallowRef<T | undefined>
  error: ShallowRef<unknown>
  /** There is no newer answer for a reason that passes by itself; it is asked again until there is one. */
  away: ComputedRef<boolean>
  loading: Ref<boolean>
  /** Asks again, past the cache. */
  reload: () => Promise<void>
}

/** Forgets every cached answer: who is logged in changed, or something was edited. */
export function clearCache(): void {
  cache.clear()
}

/**
 * The answer for a key that names everything the answer depends on; null: nothing to ask. A newer key aborts the
 * older call. A cached answer shows at once and is renewed behind; else the last answer stays until the next is there.
 */
export function useQuery<T>(
  key: () => string | null,
  ask: (signal: AbortSignal) => Promise<T>,
): Query<T> {
  const data = shallowRef<T>()
  const error = shallowRef<unknown>()
  const away = computed(() => Boolean(error.value) && passes(error.value))
  const loading = ref(false)
  let running: AbortController | undefined

  /** Nothing on the screen moves while it is only asked again. */
  const again = () => void run(key(), true)

  async function run(current: string | null, quietly = false): Promise<void> {
    running?.abort()
    running = undefined
    if (current === null) {
      giveUp(again)
      data.value = undefined
      error.value = undefined
      loading.value = false
      return
    }
    const mine = (running = new AbortController())
    if (cache.has(current)) data.value = cache.get(current) as T
    loading.value = !quietly
    try {
      const answer = await ask(mine.signal)
      if (mine.signal.aborted) return
      remember(current, answer)
      data.value = answer
      error.value = undefined
      answered(again)
    } catch (failure) {
      if (mine.signal.aborted) return
      error.value = failure
      if (passes(failure)) waitFor(again)
      else giveUp(again)
    }
    loading.value = false
  }

  watch(key, (current) => run(current), { immediate: true })
  onScopeDispose(() => {
    running?.abort()
    giveUp(again)
  })
  return { data, error, away, loading, reload: () => run(key()) }
}

function remember(key: string, answer: unknown): void {
  cache.delete(key)
  cache.set(key, answer)
  const oldest = cache.keys().next()
  if (cache.size > CACHED && !oldest.done) cache.delete(oldest.value)
}
