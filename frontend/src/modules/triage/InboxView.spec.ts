import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { InboxItem, InboxPage } from '@/api/types'
import { article, hit } from '@/testing/factory'
import { alertView } from '@/testing/alerts'
import { mockHttp, mockLive, mountAt, press, type Call } from '@/testing/harness'
import InboxView from './InboxView.vue'

const item = (id: string, part: Partial<InboxItem> = {}): InboxItem => ({
  topic: 't1',
  name: '检测收费',
  since: '2026-11-20T08:05:00Z',
  overdue: false,
  version: 0,
  article: hit({ id, title: [{ text: `标题${id}`, hit: false }] }),
  ...part,
})
const answer = (items: InboxItem[], part: Partial<InboxPage> = {}): { body: InboxPage } => ({
  body: {
    total: items.length,
    overdue: 0,
    asOf: '2026-11-20T08:10:00Z',
    page: 1,
    size: 50,
    topics: [{ topic: 't1', name: '检测收费', count: items.length }],
    items,
    ...part,
  },
})
const judged = (call: Call) => ({
  body: {
    topic: 't1',
    article: 'a1',
    verdict: (call.body as { verdict: string }).verdict,
    by: 'someone',
    at: '2026-11-20T08:11:00Z',
    version: 1,
    past: [],
  },
})
const elsewhere = { template: '<i></i>' }
const routes = [
  { path: '/articles/:id', name: 'article', component: elsewhere },
  { path: '/alerts', name: 'alerts', component: elsewhere },
]
const open = (path: string, options = {}) =>
  mountAt(InboxView, path, { name: 'triage', routes, ...options })

async function key(name: string): Promise<void> {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
  await flushPromises()
}

it('takes what is judged off the list, and gives it back', async () => {
  const calls = mockHttp({
    'GET /api/triage': answer([item('a1'), item('a2')]),
    'PUT /api/triage/t1/a1': judged,
    'DELETE /api/triage/t1/a1': { body: {} },
  })
  const { page } = await open('/triage')
  expect(page.get('.count strong').text()).toBe('2 条待研判')
  await page.findAll('.item .verdict.watch')[0]!.trigger('click')
  await flushPromises()
  expect(calls.at(-1)!.body).toEqual({ verdict: 'watch', version: 0 })
  expect(page.findAll('[data-item]').map((row) => row.attributes('data-item'))).toEqual(['a2_t1'])
  expect(page.get('.count strong').text()).toBe('1 条待研判')
  expect(page.get('.done').text()).toContain('标题a1')
  await press('撤销Z')
  expect(calls.map((call) => call.method)).toEqual(['GET', 'PUT', 'DELETE', 'GET'])
  expect(calls[2]!.params.get('version')).toBe('1')
  expect(page.findAll('[data-item]')).toHaveLength(2)
})

it('moves on to the next when the open one is judged by its key', async () => {
  mockHttp({
    'GET /api/triage': answer([item('a1'), item('a2')]),
    'GET /api/articles/a1': { body: article({ id: 'a1' }) },
    'GET /api/articles/a2': { body: article({ id: 'a2' }) },
    'PUT /api/triage/t1/a1': judged,
  })
  const { router } = await open('/triage?article=a1_t1')
  await key('2')
  expect(router.currentRoute.value.query.article).toBe('a2_t1')
})

it('says that somebody else was faster and keeps what is on the screen', async () => {
  mockHttp({
    'GET /api/triage': answer([item('a1')]),
    'PUT /api/triage/t1/a1': {
      status: 409,
      body: { type: '/problems/stale-version', status: 409, field: 'version' },
    },
  })
  const { page } = await open('/triage')
  await page.get('.item .verdict.level1').trigger('click')
  await flushPromises()
  expect(page.findAll('[data-item]')).toHaveLength(1)
  expect(page.text()).toContain('重试')
})

it('shows who may not judge only what waits', async () => {
  mockHttp({ 'GET /api/triage': answer([item('a1', { overdue: true })], { overdue: 1 }) })
  const { page } = await open('/triage', { roles: ['spokesperson'] })
  expect(page.findAll('.verdict')).toHaveLength(0)
  expect(page.get('.late').text()).toBe('1 条超过 30 分钟')
  expect(page.find('.item.overdue').exists()).toBe(true)
})

it('says what would be here when nothing waits', async () => {
  mockHttp({ 'GET /api/triage': answer([]) })
  const { page } = await open('/triage')
  expect(page.text()).toContain('没有待研判的')
})

it('marks a story that is in an open group of alerts', async () => {
  const tell = mockLive()
  const story = { id: 's1', copies: 1, outlets: 1 }
  mockHttp({
    'GET /api/triage': answer([item('a1', { article: hit({ id: 'a1', story }) }), item('a2')]),
    'GET /api/alerts/groups': { body: { total: 1, page: 1, size: 50, items: [alertView()] } },
  })
  const { page } = await open('/triage')
  await tell({ alerts: 1 })
  const marks = page.findAll('[data-item]').map((row) => row.find('a.fx-tag').exists())
  expect(marks).toEqual([true, false])
  expect(page.get('a.fx-tag').attributes('href')).toBe('/alerts?group=g1')
})
