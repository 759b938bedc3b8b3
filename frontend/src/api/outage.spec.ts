import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { ApiError } from './http'
import { useQuery } from './useQuery'

const down = { status: 503, type: 'search-engine-unavailable' }
const scopes: ReturnType<typeof effectScope>[] = []
/** What every question is answered with for now. */
let problem: ConstructorParameters<typeof ApiError>[0] | null = down

function asking(key = ref<string | null>('a')) {
  const ask = vi.fn(async () => {
    if (problem) throw new ApiError(problem)
    return `of ${key.value}`
  })
  const scope = effectScope()
  scopes.push(scope)
  const query = scope.run(() => useQuery(() => key.value, ask))!
  return { key, ask, scope, ...query }
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

beforeEach(() => {
  vi.useFakeTimers()
  problem = down
})
afterEach(() => {
  scopes.splice(0).forEach((scope) => scope.stop())
  vi.useRealTimers()
})

it('asks again by itself, less and less often, until there is an answer', async () => {
  const { ask, data, error, away, loading } = asking()
  await flushPromises()
  expect(away.value).toBe(true)
  const asked: number[] = []
  for (let second = 1; second <= 100; second++) {
    const before = ask.mock.calls.length
    await pass(1)
    if (ask.mock.calls.length > before) asked.push(second)
  }
  expect(asked).toEqual([5, 15, 35, 65, 95])
  problem = null
  await pass(30)
  expect([data.value, error.value, away.value, loading.value]).toEqual([
    'of a',
    undefined,
    false,
    false,
  ])
  await pass(100)
  expect(ask).toHaveBeenCalledTimes(7)
})

it('keeps what is there, and nothing looks as if it were loading, while it asks again', async () => {
  problem = null
  const { data, away, loading, reload } = asking()
  await flushPromises()
  problem = down
  await reload()
  const seen: boolean[] = []
  const watched = setInterval(() => seen.push(loading.value), 100)
  await pass(20)
  clearInterval(watched)
  expect(seen).not.toContain(true)
  expect([data.value, away.value]).toEqual(['of a', true])
})

it('asks everything again at once when something is answered', async () => {
  const waiting = asking()
  await flushPromises()
  await pass(6)
  problem = null
  asking(ref('b'))
  await flushPromises()
  expect(waiting.data.value).toBe('of a')
})

it('begins with short pauses again after it was back', async () => {
  const { ask, reload } = asking()
  await pass(60)
  problem = null
  await reload()
  problem = down
  await reload()
  const before = ask.mock.calls.length
  await pass(5)
  expect(ask).toHaveBeenCalledTimes(before + 1)
})

it('does not ask again what would be refused again, or what nobody wants to know any more', async () => {
  problem = { status: 400, type: 'query-syntax' }
  const refused = asking()
  problem = down
  const left = asking()
  const changed = asking()
  await flushPromises()
  left.scope.stop()
  changed.key.value = null
  await nextTick()
  await pass(60)
  expect([refused, left, changed].map(({ ask }) => ask.mock.calls.length)).toEqual([1, 1, 1])
})
