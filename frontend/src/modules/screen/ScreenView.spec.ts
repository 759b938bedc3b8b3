import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LeadersScreen, RegionHeat, ScreenTopic } from '@/api/types'
import { mockHttp, mountAt } from '@/testing/harness'
import { theme } from '@/ui/theme'
import { levelOf } from './levels'
import ScreenView from './ScreenView.vue'

const provinces: RegionHeat = {
  basis: 'articles',
  zone: 'Asia/Shanghai',
  path: [],
  articles: 9,
  located: 4,
  within: 4,
  withinOnly: 0,
  storiesEstimated: false,
  regions: [
    {
      code: '330000',
      name: '浙江省',
      shortName: '浙江',
      parts: 11,
      figures: { articles: 4, negative: 1, stories: 3, share: null },
    },
  ],
}
const topic: ScreenTopic = {
  topic: 't1',
  name: '检测收费',
  numbers: {
    articles: 12,
    newStories: 5,
    negative: { negative: 4, total: 5, share: 0.8, low: 0.376, high: 0.964 },
    usual: 1,
    usualNegative: 0,
    days: [],
  },
  reasons: ['judged', 'volume'],
  judged: { level: 'level3', stories: 1 },
  story: { title: '收费不公示', outlet: '云溪日报', articles: 8 },
}
const screen = (part: Partial<LeadersScreen> = {}): LeadersScreen => ({
  asOf: '2026-11-20T08:00:00Z',
  organisation: '云溪市机动车检测站',
  comparable: true,
  day: { articles: 12, negative: 6, usual: 1.5, waiting: 3 },
  working: 1,
  troubled: 1,
  topics: [topic],
  week: [14, 15, 16, 17, 18, 19, 20].map((day) => ({
    date: `2026-11-${day}`,
    whole: day < 20,
    articles: day - 13,
    negative: 1,
  })),
  places: { provinces, local: null },
  sources: { counts: [{ state: 'healthy', count: 9 }], alarming: [] },
  ...part,
})
const routes = ['overview', 'login'].map((name) => ({
  path: `/${name}`,
  name,
  component: { template: '<i></i>' },
}))
const open = (at = '/screen', anonymous = false) =>
  mountAt(ScreenView, at, { name: 'screen', routes, anonymous })

beforeEach(() => localStorage.clear())
afterEach(() => vi.useRealTimers())

it('says what a rule has found, and that its level is a proposal', async () => {
  const alert = {
    group: 'g',
    topicId: 't1',
    level: 3,
    proposed: 3,
    decided: false,
    kind: 'volume' as const,
    numbers: { asOf: '2026-11-20T08:00:00Z', hours: 4, count: 12, expected: 0.9, surprise: 9 },
    sentence: '4 小时内 12 个不同报道，预期 0.9，偶然如此的可能不到一亿分之一',
    openedAt: '2026-11-20T07:00:00Z',
    taken: false,
  }
  const found = { ...topic, judged: null, story: null, alert, reasons: ['alert' as const] }
  mockHttp({ 'GET /api/screen': { body: screen({ topics: [found] }) } })
  const { page } = await open()
  expect(page.get('.troubled h3').text()).toContain('Ⅲ级 一般')
  expect(page.get('.troubled h3').text()).toContain('系统建议，待确认')
  expect(page.get('.troubled p').text()).toContain('已预警：4 小时内 12 个不同报道，预期 0.9')
})

it('shows what a person decided beside what is proposed, the graver of people first', () => {
  const alert = { level: 2, proposed: 3, decided: true }
  const at = (part: object) => levelOf({ ...topic, judged: null, ...part } as ScreenTopic)
  expect(at({ alert })).toBe('level2')
  expect(at({ alert, judged: { level: 'level3', stories: 1 } })).toBe('level2')
  expect(at({ alert, judged: { level: 'level1', stories: 1 } })).toBe('level1')
  expect(at({ alert: { ...alert, level: null } })).toBe('watch')
  expect(at({ alert: { ...alert, level: null, decided: false } })).toBeNull()
  expect(at({})).toBeNull()
})

it('says in one sentence why a topic is in trouble', async () => {
  mockHttp({ 'GET /api/screen': { body: screen() } })
  const { page } = await open()
  expect(page.get('h1').text()).toBe('云溪市机动车检测站 · 舆情态势')
  expect(page.get('.finding').text()).toBe('1 个监测方案需要关注')
  expect(page.get('.troubled p').text()).toBe(
    '1 个报道已研判为“Ⅲ级 一般”；12 篇，平时约 1 篇；5 个新报道中 4 个负面（占比在 38%–96%）；最多的是《收费不公示》（云溪日报等 8 篇）。',
  )
  expect(page.get('.week li:last-child').text()).toContain('11月20日：7 篇，负面 1 篇')
  expect(page.get('[role=img]').attributes('aria-label')).toBe('浙江 4')
})

it('does not call it calm without saying what it cannot see', async () => {
  const counts = [{ state: 'blind' as const, count: 2 }]
  const quiet = { ...topic, reasons: [], judged: null, story: null }
  mockHttp({
    'GET /api/screen': {
      body: screen({ troubled: 0, topics: [quiet], sources: { counts, alarming: [] } }),
    },
  })
  const { page } = await open()
  expect(page.get('.finding').text()).toBe('1 个监测方案均平稳')
  expect(page.get('.caveat').text()).toContain('看不见不等于没有')
})

it('does not call it calm where nothing was written', async () => {
  const day = { articles: 0, negative: 0, usual: 0, waiting: 0 }
  const quiet = { ...topic, reasons: [], judged: null, story: null }
  mockHttp({ 'GET /api/screen': { body: screen({ day, troubled: 0, topics: [quiet] }) } })
  const { page } = await open()
  expect(page.get('.finding').text()).toBe('近 24 小时没有相关文章')
})

it('compares with nothing where nothing is known to be usual', async () => {
  const quiet = { ...topic, reasons: [], judged: null, story: null }
  const body = screen({ comparable: false, troubled: 0, topics: [quiet] })
  mockHttp({ 'GET /api/screen': { body } })
  const { page } = await open()
  expect(page.get('dl').text()).toContain('基线不足')
  expect(page.get('.finding').text()).toBe('1 个监测方案暂无可比基线')
  expect(page.text()).not.toContain('平时约')
})

it('takes the token of a wall out of the address and asks with it', async () => {
  const calls = mockHttp({ 'GET /api/screen': { body: screen() } })
  const { page, router } = await open('/screen?theme=dark#token=fx_abcdefgh12', true)
  await flushPromises()
  expect(router.currentRoute.value.fullPath).toBe('/screen?theme=dark')
  expect(calls.at(-1)?.headers.Authorization).toBe('Bearer fx_abcdefgh12')
  expect(theme.value).toBe('dark')
  expect(page.find('.back').exists(), 'nobody touches a wall').toBe(false)
})

it('says that a wall is refused, and does not lead it to the log-in page by itself', async () => {
  mockHttp({ 'GET /api/screen': { status: 401, body: { type: '/problems/token-revoked' } } })
  const { page, router } = await open('/screen#token=fx_abcdefgh12', true)
  expect(page.get('.refused').text()).toContain('令牌无效或已过期')
  expect(router.currentRoute.value.name).toBe('screen')
})

it('leads whoever has neither session nor token to the log-in page', async () => {
  mockHttp({ 'GET /api/screen': { status: 401, body: { type: '/problems/login-required' } } })
  const { router } = await open('/screen', true)
  await flushPromises()
  expect(router.currentRoute.value.fullPath).toBe('/login?next=/screen')
})

it('does not let old numbers pass for new ones', async () => {
  vi.useFakeTimers()
  const answers = [{ body: screen() }, { status: 503, body: {} }, { body: screen() }]
  mockHttp({ 'GET /api/screen': () => answers.shift() ?? {} })
  const { page } = await open()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(page.get('.stale').text()).toContain('数字停在')
  expect(page.get('.finding').text()).toBe('1 个监测方案需要关注')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(page.find('.stale').exists()).toBe(false)
})
