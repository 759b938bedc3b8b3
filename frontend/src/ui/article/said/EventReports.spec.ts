import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { h } from 'vue'
import { mockHttp, mountAt, press } from '@/testing/harness'
import EventReports from './EventReports.vue'

const report = (story: string, title: string, event: string | null = 'e1') => ({
  story,
  event,
  articleId: `a-${story}`,
  title,
  publishedAt: '2026-11-20T08:00:00Z',
})
const routes = [{ path: '/articles/:id', name: 'article', component: { template: '<i />' } }]

async function show(body: object) {
  const calls = mockHttp({
    'GET /api/stories/s1/event': { body },
    'PUT /api/stories/s2/event': { status: 204 },
    'PUT /api/stories/s3/event': { status: 204 },
  })
  const { page } = await mountAt({ render: () => h(EventReports, { story: 's1' }) }, '/', {
    routes,
  })
  await page.get('button').trigger('click')
  await flushPromises()
  return { page, calls }
}

it('lists the other reports and what is like them', async () => {
  const { page } = await show({
    reports: [report('s1', '本文'), report('s2', '停电三小时')],
    near: [report('s3', '站点停电', 'e2'), report('s4', '无关方案', null)],
  })
  expect(page.findAll('li').map((li) => li.get('a').text())).toEqual([
    '停电三小时',
    '站点停电',
    '无关方案',
  ])
  expect(page.findAll('li button')).toHaveLength(2)
})

it('takes one out, and puts one in', async () => {
  vi.useFakeTimers()
  const { calls } = await show({
    reports: [report('s1', '本文'), report('s2', '停电三小时')],
    near: [report('s3', '站点停电', 'e2')],
  })
  await press('把《停电三小时》移出这一事件')
  await vi.advanceTimersByTimeAsync(4000)
  await press('把《站点停电》并入这一事件')
  await vi.advanceTimersByTimeAsync(4000)
  vi.useRealTimers()
  expect(calls.filter((c) => c.method === 'PUT').map((c) => [c.path, c.body])).toEqual([
    ['/api/stories/s2/event', { other: 's1', together: false }],
    ['/api/stories/s3/event', { other: 's1', together: true }],
  ])
})

it('says that nobody else reports it', async () => {
  const { page } = await show({ reports: [report('s1', '本文')], near: [] })
  expect(page.text()).toContain('没有别的报道')
})
