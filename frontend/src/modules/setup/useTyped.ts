import { onScopeDispose, ref, watch } from 'vue'
import { setup } from '@/api/calls'
import { problemOf } from '@/api/problem'
import { useSession } from '@/api/session'
import type { Setup, SetupNote, SetupStep, SetupTyped } from '@/api/types'

const PAUSE = 800
const AGAIN = 5000

/**
 * Keeps what is typed in a step at the backend, a moment after typing rests and when the page is left. What the backend
 * does not get, because it is away or the session has ended, stays in this tab and is sent later.
 *
 * @param values what is typed; restored at once where something was left in the tab
 * @param part of what is kept that is this step's
 */
export function useTyped<F extends object>(
  step: SetupStep,
  note: () => SetupNote,
  values: F,
  part: (values: F) => SetupTyped,
) {
  const key = `fengxiang.setup.${useSession().person?.username ?? ''}.${step}`
  const state = ref<'idle' | 'kept' | 'failed' | 'stale'>('idle')
  let version = note().version
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> = Promise.resolve()
  let over = false
  const text = () => JSON.stringify(values)
  const left = sessionStorage.getItem(key)
  if (left) Object.assign(values, JSON.parse(left))
  let kept = left ? '' : text()

  async function send(): Promise<void> {
    const now = text()
    if (over || now === kept || state.value === 'stale') return
    try {
      version = (await setup.type(step, part(values), version)).version
      kept = now
      sessionStorage.removeItem(key)
      state.value = 'kept'
    } catch (failure) {
      sessionStorage.setItem(key, now)
      state.value = problemOf(failure).type === 'stale-version' ? 'stale' : 'failed'
      if (problemOf(failure).status === 0) later(AGAIN)
    }
  }

  /** One after the other, because each names the version that the one before made. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    return (sending = sending.then(send))
  }

  function later(pause: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }

  const leave = () => document.visibilityState === 'hidden' && void flush()
  document.addEventListener('visibilitychange', leave)
  watch(text, (now) => !over && now !== kept && later(PAUSE))
  if (left) later(0)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', leave)
    void flush()
  })

  return {
    state,
    /** The version to finish the step on, once nothing is under way. */
    async settled(): Promise<number> {
      await flush()
      return version
    },
    /** Leaves the step for another day, with what is typed in it. */
    async skip(): Promise<Setup> {
      await flush()
      const skipped = await setup.note(step, 'skipped', version)
      over = true
      return skipped
    },
    /** The step is finished: nothing of it is typed any more. */
    end(): void {
      over = true
      clearTimeout(timer)
      sessionStorage.removeItem(key)
    },
  }
}
