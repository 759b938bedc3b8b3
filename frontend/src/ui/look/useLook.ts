import { onScopeDispose, ref, shallowRef } from 'vue'
import { looks } from '@/api/calls'
import type { Look } from '@/api/types'

const POLL = 700

/** Has a page looked at by the crawler and waits until it was; a new question forgets the one before. */
export function useLook() {
  const look = shallowRef<Look>()
  const error = shallowRef<unknown>()
  const busy = ref(false)
  let turn = 0

  function forget(): void {
    turn += 1
    look.value = undefined
    error.value = undefined
    busy.value = false
  }

  async function ask(start: () => Promise<Look>): Promise<void> {
    forget()
    const mine = turn
    busy.value = true
    try {
      let seen = await start()
      while (mine === turn && seen.state === 'waiting') {
        await new Promise((resolve) => setTimeout(resolve, POLL))
        if (mine === turn) seen = await looks.one(seen.id)
      }
      if (mine === turn) look.value = seen
    } catch (failure) {
      if (mine === turn) error.value = failure
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  onScopeDispose(forget)
  return { look, error, busy, ask, forget }
}
