import { expect, it } from 'vitest'
import type { HealthCause, HealthReport } from '@/api/types'
import type { Palette } from '@/charts/palette'
import { mockHttp, mountAt, press } from '@/testing/harness'
import { testWords } from '@/testing/i18n'
import { facts, source, verdict } from '@/testing/rows'
import SourcePage from '../SourcePage.vue'
import SourcesView from '../SourcesView.vue'
import { causesOf, rowsOf } from './counts'
import { causeWords, spanWords } from './healthWords'
import { gaps, hourBars, hoursOption } from './hoursOption'

const HOUR = 3_600_000
const window = (hours: number): HealthReport['windows'][number] => ({
  hours,
  statuses: { fetched: 5, notModified: 0, rejected: 1, disallowed: 0, gone: 0, failed: 2 },
  lists: { answered: 3, empty: 0, forbidden: 0, failed: 0 },
  pages: { answered: 3, parsed: 2, known: 0, failed: 0 },
  delivered: { created: 1234, updated: 0, unchanged: 0 },
  causes: { failed: { timeout: 1, 'http-503': 5 }, rejected: { 'ingest-title': 1 } },
  delay: { articles: 4, median: 240, p95: 4_100 },
})
const routes = [
  { path: '/sources/rules', name: 'site-rules', component: { template: '<i></i>' } },
  { path: '/sources/search', name: 'connectors', component: { template: '<i></i>' } },
  { path: '/sources/:id', name: 'source', component: { template: '<i></i>' } },
]
const palette = { line: '#222222', hatch: '#333333' } as Palette

it('says why, with the numbers', () => {
  const { t } = testWords()
  const say = (cause: HealthCause, part = {}) =>
    causeWords({ cause, facts: facts(part) }, t, () => '今天 07:00')
  expect(say('lists-fail', { hours: 1, asked: 6, bad: 4 })).toBe(
    '近 1 小时抓列表页 6 次，失败 4 次',
  )
  expect(say('layout-changed', { hours: 6, asked: 24, bad: 19, usual: 0.061 })).toBe(
    '近 6 小时 24 个网页有 19 个读不出文章，平时约 6%：版式可能变了',
  )
  expect(say('silent', { expected: 21.4 })).toBe('今天 07:00 后没有新文章，按平时约应有 21 篇')
  expect(say('silent')).toBe('异常沉默，还没有新文章')
  expect(say('layout-changed', { asked: 0 })).toBe('版式变化后还没有恢复')
  expect(causeWords({ cause: 'forbidden' }, t, () => '')).toBe('站点不允许抓取')
})

it('says of a search how its questions went', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const { t } = testWords(locale)
    const say = (cause: HealthCause, part: object | null) =>
      causeWords({ cause, search: true, ...(part && { facts: facts(part) }) }, t, () => '')
    const said = [
      say('lists-fail', null),
      say('lists-fail', { hours: 1, asked: 6, bad: 4 }),
      say('lists-empty', { asked: 0 }),
      say('forbidden', {}),
      say('silent', {}),
    ]
    for (const words of said) expect(words).not.toMatch(/sources\.health|列表|list/)
    if (locale === 'zh-CN') {
      expect(said.slice(0, 2)).toEqual(['询问失败', '近 1 小时询问 6 次，失败 4 次'])
      expect(said.at(-1)).toBe('异常沉默，还没有新文章')
    }
  }
})

it('says a delay as exactly as the eye needs', () => {
  const { t } = testWords()
  expect(spanWords(90, t)).toBe('90 秒')
  expect(spanWords(240, t)).toBe('4 分钟')
  expect(spanWords(12_600, t)).toBe('3.5 小时')
})

it('leaves out counters that are zero everywhere, and sorts causes', () => {
  expect(rowsOf([window(1)]).map((row) => row.key)).toEqual([
    'lists',
    'pages',
    'parsed',
    'created',
    'rejected',
    'failed',
  ])
  expect(causesOf([window(1), window(24)]).map((row) => row.cause)).toEqual([
    'http-503',
    'timeout',
    'ingest-title',
  ])
})

it('shows every hour of the week, and hatches those in which nobody looked', () => {
  const now = Date.parse('2026-11-20T08:30:00Z')
  const start = new Date(now - 30 * 60_000 - 2 * HOUR).toISOString()
  const known = { start, fetches: 7, lists: 6, emptyLists: 0, pages: 1, parsed: 1, created: 1 }
  const bars = hourBars([known], now, 7)
  expect(bars).toHaveLength(169)
  expect(bars[166]).toMatchObject({ created: 1, watched: true })
  expect(gaps(bars)).toEqual([
    [0, 165],
    [167, 167],
  ])
  const texts = { axis: String, hour: () => 'one', unwatched: 'nobody' }
  const option = hoursOption(bars, palette, texts)
  const [series] = option.series as { data: number[]; markArea: { data: object[][] } }[]
  expect(series?.data[166]).toBe(1)
  expect(series?.markArea.data.map(([from]) => (from as { xAxis: number }).xAxis)).toEqual([0, 167])
  expect(option.yAxis).toMatchObject({ min: 0 })
})

it('shows the worst source first, and only one state where the address says so', async () => {
  const list = [source({ id: 'a', name: '甲' }), source({ id: 'b', name: '乙' })]
  const bad = verdict({ sourceId: 'b', state: 'failing', cause: 'not-fetched' })
  mockHttp({
    'GET /api/sources': { body: list },
    'GET /api/sources/health': { body: [verdict({ sourceId: 'a' }), bad] },
  })
  const { page, router } = await mountAt(SourcesView, '/sources', { routes })
  const names = () => page.findAll('tbody th a').map((a) => a.text())
  expect(names()).toEqual(['乙', '甲'])
  expect(page.get('tbody .fx-tag').classes()).toContain('is-danger')
  await press('正常 1')
  expect(router.currentRoute.value.query).toEqual({ state: 'healthy' })
  expect(names()).toEqual(['甲'])
  await press('全部 2')
  expect(router.currentRoute.value.query).toEqual({})
})

it('says that no source is in the chosen state', async () => {
  mockHttp({
    'GET /api/sources': { body: [source()] },
    'GET /api/sources/health': { body: [verdict()] },
  })
  const { page } = await mountAt(SourcesView, '/sources?state=blind', { routes })
  expect(page.get('.empty').text()).toContain('这一状态下没有来源')
})

it('watches a source intensively', async () => {
  const calls = mockHttp({
    'GET /api/sources': { body: [source()] },
    'GET /api/sources/health': { body: [verdict()] },
    'POST /api/sources/s1/intensify': { body: source({ intensive: true }) },
  })
  await mountAt(SourcesView, '/sources', { routes })
  await press('加密监看：澜州日报要闻')
  expect(calls.some((call) => call.path === '/api/sources/s1/intensify')).toBe(true)
})

const report = (part: Partial<HealthReport> = {}): HealthReport => ({
  verdict: verdict({ state: 'failing', cause: 'lists-fail' }),
  windows: [window(1), window(24)],
  hours: [],
  sample: {
    at: '2026-11-20T07:59:00Z',
    status: 'failed',
    cause: 'http-503',
    url: 'https://news.example.cn/list.html',
  },
  history: [{ state: 'failing', cause: 'lists-fail', since: '2026-11-20T07:00:00Z' }],
  ...part,
})

async function openPage(shown: HealthReport) {
  mockHttp({
    'GET /api/sources/s1': { body: source() },
    'GET /api/sources/s1/health': { body: shown },
  })
  const { page } = await mountAt(SourcePage, '/sources/s1', {
    path: '/sources/:id',
    routes: [{ path: '/sources', name: 'sources', component: { template: '<i></i>' } }],
  })
  return page
}

it('shows a source with its sample, counts, causes and history', async () => {
  const page = await openPage(report())
  expect(page.get('h1').text()).toBe('澜州日报要闻')
  expect(page.get('a.url').attributes('rel')).toContain('noopener')
  expect(page.text()).toContain('站点回答 HTTP 503')
  expect(page.text()).toContain('入库时被拒（title）')
  expect(page.text()).toContain('4 分钟 / 68 分钟')
  expect(page.text()).toContain('1,234')
  expect(page.findAll('ol li')).toHaveLength(1)
})

it('says so when there is no sample, or its article was erased', async () => {
  expect((await openPage(report({ sample: null }))).text()).toContain('近 24 小时没有可看的例子')
  const erased = { at: '2026-11-20T07:59:00Z', status: 'fetched' as const, cause: null, url: null }
  expect((await openPage(report({ sample: erased }))).text()).toContain('该文章已删除')
})
