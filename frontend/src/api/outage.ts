/**
 * Questions that could not be answered for a reason that passes by itself: the search service or the backend is away.
 * They are asked again together, after 5 s and then less and less often, and all at once as soon as any is answered.
 */
import { problemOf } from './problem'

const FIRST = 5_000
const LONGEST = 30_000

const waiting = new Set<() => void>()
let pause = FIRST
let timer: ReturnType<typeof setTimeout> | undefined

/** Whether asking again later may help without anybody doing anything here. */
export function passes(error: unknown): boolean {
  const { status, type } = problemOf(error)
  return type === 'unreachable' || (status >= 502 && status <= 504)
}

/** Asks again until told that it was answered, or given up. */
export function waitFor(again: () => void): void {
  waiting.add(again)
  timer ??= setTimeout(tryAll, pause)
}

/** Something was answered: whatever else waits need not wait longer. */
export function answered(again: () => void): void {
  waiting.delete(again)
  stop()
  if (waiting.size) tryAll()
  pause = FIRST
}

/** Nobody wants to know any more. */
export function giveUp(again: () => void): void {
  if (!waiting.delete(again) || waiting.size) return
  stop()
  pause = FIRST
}

function tryAll(): void {
  timer = undefined
  pause = Math.min(pause * 2, LONGEST)
  const all = [...waiting]
  waiting.clear()
  all.forEach((again) => again())
}

function stop(): void {
  clearTimeout(timer)
  timer = undefined
}
