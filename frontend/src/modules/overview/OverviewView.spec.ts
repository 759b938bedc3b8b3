import { expect, it } from 'vitest'
import type { Overview } from '@/api/types'
import { alertView } from '@/testing/alerts'
import { mockHttp, mockLive, mountAt } from '@/testing/harness'
import OverviewView from './OverviewView.vue'

const overview = (part: Partial<Overview> = {}): Overview => ({
  asOf: '2026-11-20T08:00:00Z',
  topics: [
    {
      topic: 't1',
      name: '检测收费',
      numbers: {
        articles: 12,
        newStories: 5,
        negative: { negative: 4, total: 5, share: 0.8, low: 0.376, high: 0.964 },
        usual: 1,
        usualNegative: 0,
        days: [0, 1, 1, 2, 1, 0, 1, 1, 1, 2, 1, 1, 0, 1, 12],
      },
    },
  ],
  collected: {
    articles: 1234,
    usual: 1200.5,
    days: Array.from({ length: 15 }, () => 1200),
    comparable: true,
  },
  sinceVisit: { at: '2026-11-20T01:00:00Z', newStories: 7, negative: 3 },
  sources: {
    counts: [{ state: 'healthy', count: 9 }],
    alarming: [{ id: 's1', name: '云溪论坛', state: 'blind', since: '2026-11-20T02:00:00Z' }],
  },
  delay: { articles: 90, median: 240, p95: 3600 },
  holidaysMissing: [],
  ...part,
})
const routes = ['alerts', 'triage', 'search', 'sources', 'source', 'screen'].map((name) => ({
  path: `/${name}/:id?`,
  name,
  component: { template: '<i></i>' },
}))
const open = () => mountAt(OverviewView, '/', { name: 'overview', routes })

it('says how much a topic has, against what is usual, and how sure its negative share is', async () => {
  mockHttp({ 'GET /api/overview': { body: overview() } })
  const { page } = await open()
  const row = page.get('tbody tr').text()
  expect(row).toContain('12')
  expect(row).toContain('偏多')
  expect(row).toContain('平时约 1')
  expect(row).toContain('80%')
  expect(page.get('.bar').attributes('aria-label')).toBe('可信范围 38% 至 96%')
  expect(page.get('tbody a').attributes('href')).toBe('/search?range=24h&topic=t1')
})

it('says what is new, how long collecting takes, and which sources to look at', async () => {
  mockHttp({ 'GET /api/overview': { body: overview() } })
  const { page } = await open()
  expect(page.get('.figures').text()).toContain('其中负面 3')
  expect(page.get('.figures').text()).toContain('4 分钟')
  expect(page.get('.figures').text()).toContain('1,234')
  expect(page.get('.alarming').text()).toContain('云溪论坛')
})

it('invents nothing where there is nothing to tell', async () => {
  mockHttp({
    'GET /api/overview': {
      body: overview({
        topics: [],
        sinceVisit: { at: null, newStories: 0, negative: 0 },
        sources: { counts: [], alarming: [] },
        delay: null,
      }),
    },
  })
  const { page } = await open()
  expect(page.text()).toContain('还没有启用的监测方案')
  expect(page.text()).toContain('还没有来源')
  expect(page.findAll('.figure').map((one) => one.text())).toEqual(['—', '—', '1,234', '—'])
})

it('compares with nothing while there is nothing to compare with', async () => {
  const days = [...Array.from({ length: 8 }, () => 0), ...Array.from({ length: 7 }, () => 900)]
  mockHttp({
    'GET /api/overview': {
      body: overview({ collected: { articles: 900, usual: 0, days, comparable: false } }),
    },
  })
  const { page } = await open()
  expect(page.get('tbody tr').text()).toContain('基线不足')
  expect(page.text()).not.toContain('平时约')
  expect(page.text()).not.toContain('偏多')
})

it('shows open alerts when the backend tells that there are any, and nothing before', async () => {
  const tell = mockLive()
  const calls = mockHttp({
    'GET /api/overview': { body: overview() },
    'GET /api/alerts/groups': { body: { total: 1, page: 1, size: 50, items: [alertView()] } },
  })
  const { page } = await open()
  await tell({ alerts: 0 })
  expect(page.find('.alerts').exists()).toBe(false)
  expect(calls.some(({ path }) => path === '/api/alerts/groups')).toBe(false)
  await tell({ alerts: 1 })
  expect(page.get('.alerts li').text()).toContain('4 小时内 12 个不同报道')
  expect(page.get('.alerts li a').attributes('href')).toBe('/alerts?group=g1')
})
