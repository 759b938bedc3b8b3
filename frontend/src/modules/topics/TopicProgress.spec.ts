import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { h } from 'vue'
import { mockHttp, mountAt } from '@/testing/harness'
import TopicProgress from './TopicProgress.vue'
import { topic } from '@/testing/topics'

const state = (part: object) => ({
  id: 't1',
  version: 2,
  total: 1284,
  done: 412,
  startedAt: '2026-11-20T08:00:00Z',
  ...part,
})

async function show(answers: object[]) {
  const left = [...answers]
  const calls = mockHttp({
    'GET /api/topics/t1/rematch': () =>
      left.length ? { body: left.length > 1 ? left.shift() : left[0] } : { status: 404, body: {} },
  })
  const { page } = await mountAt({ render: () => h(TopicProgress, { topic: topic() }) }, '/')
  return { page, calls }
}

it('counts until the past is done, then stops asking', async () => {
  vi.useFakeTimers()
  const { page, calls } = await show([
    state({}),
    state({ done: 1284, finishedAt: '2026-11-20T08:01:00Z' }),
  ])
  expect(page.text()).toContain('412 / 1,284')
  await vi.advanceTimersByTimeAsync(3000)
  await flushPromises()
  expect(page.text()).toContain('共改动 1,284 篇')
  await vi.advanceTimersByTimeAsync(9000)
  expect(calls).toHaveLength(2)
  vi.useRealTimers()
})

it('says nothing where nothing was begun', async () => {
  const { page } = await show([])
  expect(page.text()).toBe('')
})

it('knows that a newer version works already', async () => {
  const { page } = await show([state({ version: 1, finishedAt: '2026-11-20T08:01:00Z' })])
  expect(page.find('progress').exists()).toBe(true)
})
