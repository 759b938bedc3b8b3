import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useQuery } from './useQuery'

/** A query whose answers come when the test says so. */
function controlled() {
  const key = ref<string | null>('a')
  const waiting: {
    key: string | null
    signal: AbortSignal
    answer: (v: string) => void
    fail: (e: Error) => void
  }[] = []
  const scope = effectScope()
  const query = scope.run(() =>
    useQuery(
      () => key.value,
      (signal) =>
        new Promise<string>((answer, fail) =>
          waiting.push({ key: key.value, signal, answer, fail }),
        ),
    ),
  )!
  return { key, waiting, query, scope }
}

it('drops the answer of an older question', async () => {
  const { key, waiting, query } = controlled()
  key.value = 'b'
  await nextTick()
  waiting[1]!.answer('of b')
  waiting[0]!.answer('of a')
  await flushPromises()
  expect(waiting[0]!.signal.aborted).toBe(true)
  expect(query.data.value).toBe('of b')
})

it('shows a known answer at once and renews it', async () => {
  const { key, waiting, query } = controlled()
  waiting[0]!.answer('old')
  await flushPromises()
  key.value = 'b'
  await nextTick()
  expect(query.data.value).toBe('old')
  waiting[1]!.answer('other')
  await flushPromises()
  key.value = 'a'
  await nextTick()
  expect(query.data.value).toBe('old')
  waiting[2]!.answer('new')
  await flushPromises()
  expect(query.data.value).toBe('new')
})

it('keeps the failure until a question is answered', async () => {
  const { waiting, query } = controlled()
  waiting[0]!.fail(new Error('away'))
  await flushPromises()
  expect(query.error.value).toEqual(new Error('away'))
  void query.reload()
  waiting[1]!.answer('back')
  await flushPromises()
  expect(query.error.value).toBeUndefined()
  expect(query.data.value).toBe('back')
})

it('aborts when nobody listens any more', () => {
  const { waiting, scope } = controlled()
  scope.stop()
  expect(waiting[0]!.signal.aborted).toBe(true)
})
