import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { ExportJob } from '@/api/types'
import { mockHttp, mountAt, press } from '@/testing/harness'
import ExportNotices from './ExportNotices.vue'
import { beginExport } from './useExports'

const job = (part: Partial<ExportJob> = {}): ExportJob => ({
  id: 'e1',
  q: '检测站',
  format: 'xlsx',
  state: 'running',
  rows: 12_000,
  total: 53_210,
  bytes: 0,
  startedAt: '2026-11-20T08:00:00Z',
  expiresAt: '2026-11-21T08:00:00Z',
  ...part,
})
const done = { state: 'done', rows: 53_210, bytes: 1_000 } as const

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

it('shows how far an export is and says when its file is there', async () => {
  vi.useFakeTimers()
  let now = job()
  mockHttp({ 'GET /api/exports': () => ({ body: [now] }) })
  const { page } = await mountAt(ExportNotices, '/')
  await flushPromises()
  expect(page.text()).toContain('正在导出：12,000 / 53,210 行')
  expect(page.get('progress').attributes('value')).toBe('12000')
  expect(page.get('[role=status]').text()).toBe('')
  now = job(done)
  await vi.advanceTimersByTimeAsync(2_100)
  await flushPromises()
  expect(page.get('[role=status]').text()).toBe('导出完成，共 53,210 行')
  expect(page.get('a').attributes('href')).toBe('/api/exports/e1/file')
  expect(page.find('progress').exists()).toBe(false)
})

it('asks no more once nothing is under way', async () => {
  vi.useFakeTimers()
  const calls = mockHttp({ 'GET /api/exports': { body: [job(done)] } })
  await mountAt(ExportNotices, '/')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(calls).toHaveLength(1)
})

it('begins one with the search, and shows it at once', async () => {
  const calls = mockHttp({
    'GET /api/exports': { body: [] },
    'POST /api/exports': { status: 202, body: job({ rows: 0, total: undefined }) },
  })
  const { page } = await mountAt(ExportNotices, '/')
  await beginExport({ q: '检测站', tier: ['city', 'other'] }, 'xlsx')
  await flushPromises()
  const { params } = calls.find((call) => call.method === 'POST')!
  expect(params.get('q')).toBe('检测站')
  expect(params.getAll('tier')).toEqual(['city', 'other'])
  expect(params.get('format')).toBe('xlsx')
  expect(page.text()).toContain('正在导出')
})

it('cancels what runs, and puts away what is done for good', async () => {
  const calls = mockHttp({
    'GET /api/exports': { body: [job(), job({ id: 'e2', ...done })] },
    'DELETE /api/exports/e1': { status: 204 },
  })
  const { page } = await mountAt(ExportNotices, '/')
  await flushPromises()
  await press('取消')
  expect(calls.map((call) => `${call.method} ${call.path}`)).toContain('DELETE /api/exports/e1')
  await press('收起')
  expect(page.find('.exports').exists()).toBe(false)
  page.unmount()
  const again = await mountAt(ExportNotices, '/')
  await flushPromises()
  expect(again.page.text()).not.toContain('导出完成')
})

it('says when an export was not finished, and speaks English', async () => {
  mockHttp({ 'GET /api/exports': { body: [job({ state: 'failed' })] } })
  const { page } = await mountAt(ExportNotices, '/', { locale: 'en' })
  await flushPromises()
  expect(page.get('[role=status]').text()).toContain('not finished')
})
