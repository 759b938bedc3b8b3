import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { close, useLive } from './live'

class Source extends EventTarget {
  static readonly CLOSED = 2
  static all: Source[] = []
  readyState = 1
  constructor(readonly path: string) {
    super()
    Source.all.push(this)
  }
  close(): void {
    this.readyState = Source.CLOSED
  }
  tell(numbers: object): void {
    this.dispatchEvent(new MessageEvent('numbers', { data: JSON.stringify(numbers) }))
  }
}

const open = () => Source.all.filter(({ readyState }) => readyState !== Source.CLOSED)
let scope: EffectScope

function look(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Source)
  Source.all = []
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  close()
  vi.useRealTimers()
})

it('hears by one connection, however many look', () => {
  const [one, other] = [scope.run(useLive)!, scope.run(useLive)!]
  expect(Source.all.map(({ path }) => path)).toEqual(['/api/live'])
  Source.all[0]?.tell({ waiting: 3 })
  expect([one.value.waiting, other.value.waiting]).toEqual([3, 3])
})

it('connects again where it was refused, which the browser does not', () => {
  scope.run(useLive)
  Source.all[0]?.close()
  Source.all[0]?.dispatchEvent(new Event('error'))
  expect(open()).toHaveLength(0)
  vi.advanceTimersByTime(15_000)
  expect(open()).toHaveLength(1)
})

it('leaves a lost connection to the browser', () => {
  scope.run(useLive)
  Source.all[0]?.dispatchEvent(new Event('error'))
  vi.advanceTimersByTime(60_000)
  expect(Source.all).toHaveLength(1)
})

it('does not hold a connection while the page is hidden', () => {
  const numbers = scope.run(useLive)!
  Source.all[0]?.tell({ waiting: 3 })
  look(true)
  vi.advanceTimersByTime(5_000)
  expect(open()).toHaveLength(0)
  expect(numbers.value.waiting).toBe(3)
  look(false)
  expect(open()).toHaveLength(1)
})
