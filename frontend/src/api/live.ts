import { onScopeDispose, ref, type Ref } from 'vue'
import { listen } from './http'
import type { Unread } from './types'

/** A few numbers as they are now, by name; see the backend's module `live`. */
export type LiveNumbers = Readonly<Record<string, number>>

/** Long enough to go from one page to the next without connecting anew. */
const LINGER = 5_000
const numbers = ref<LiveNumbers>({})
const unread = ref<Unread | null>(null)
let listeners = 0
let end: (() => void) | undefined
let closing: ReturnType<typeof setTimeout> | undefined

/** The numbers that the backend tells while anything shows them; empty until it has told any. */
export function useLive(): Ref<LiveNumbers> {
  attendWhileUsed()
  return numbers
}

/** How many notices the person has not read, and the newest of them; null until the backend has told. */
export function useUnread(): Ref<Unread | null> {
  attendWhileUsed()
  return unread
}

function attendWhileUsed(): void {
  if (listeners++ === 0) document.addEventListener('visibilitychange', attend)
  attend()
  onScopeDispose(() => {
    if (--listeners === 0) document.removeEventListener('visibilitychange', attend)
    attend()
  })
}

/** Somebody else logs in, or nobody looks any more. */
export function close(): void {
  stop()
  numbers.value = {}
  unread.value = null
}

/**
 * A page that lies hidden does not listen: browsers keep only a few connections to one host, for all tabs together,
 * and who opens many would have none left to ask with.
 */
function attend(): void {
  clearTimeout(closing)
  if (listeners === 0) closing = setTimeout(close, LINGER)
  else if (document.hidden) closing = setTimeout(stop, LINGER)
  else {
    end ??= listen('/api/live', {
      numbers: (data) => (numbers.value = data as LiveNumbers),
      notices: (data) => (unread.value = data as Unread),
    })
  }
}

function stop(): void {
  end?.()
  end = undefined
}
