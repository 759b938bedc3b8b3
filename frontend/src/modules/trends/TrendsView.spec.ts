import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import FxChart from '@/charts/FxChart.vue'
import { control, fill, mockHttp, mountAt, press } from '@/testing/harness'
import { topic } from '@/testing/topics'
import { behind, figures, subject, trend } from '@/testing/trends'
import TrendsView from './TrendsView.vue'

const two = [subject('topic:t1', [5, 0, 7]), subject('q:排队', [1, 1, 1])]
const search = { path: '/search', name: 'search', component: { template: '<i></i>' } }

async function open(path: string, answer: object = trend(two)) {
  const calls = mockHttp({
    'GET /api/trends': { body: answer },
    'POST /api/trends/annotations': { status: 201, body: {} },
    'PUT /api/trends/annotations/m1': { body: {} },
    'DELETE /api/trends/annotations/m1': { status: 204 },
    'GET /api/topics': { body: [topic()] },
    ...behind,
  })
  const mounted = await mountAt(TrendsView, path, { name: 'trends', routes: [search] })
  await flushPromises()
  return { ...mounted, calls, asked: () => calls.filter(({ path }) => path === '/api/trends') }
}

it('asks for what the address says', async () => {
  const { asked } = await open(
    '/trends?subject=topic:t1&subject=q:排队&interval=1h&measure=outlets&tier=city&from=2026-11-20T00:00',
  )
  const { params } = asked()[0]!
  expect(params.getAll('subject')).toEqual(['topic:t1', 'q:排队'])
  expect(params.get('interval')).toBe('1h')
  expect(params.getAll('also')).toEqual(['outlets'])
  expect(params.getAll('tier')).toEqual(['city'])
  expect(params.get('from')).toBe('2026-11-20T00:00:00+08:00')
})

it('says the finding, and what is counted', async () => {
  const { page } = await open('/trends?subject=topic:t1&subject=q:排队')
  expect(page.get('.box h2').text()).toBe('检测收费最多：12 篇')
  expect(page.get('.box .words p').text()).toBe('每小时的文章篇数 · 近 30 天 · 北京时间')
})

it('tells apart what is known by the day only', async () => {
  const { page } = await open('/trends', trend([subject('all', [5, 7], { dayOnly: 4 })]))
  expect(page.get('.box .words p').text()).toContain('另有 4 篇只知日期')
})

it('shows the totals of each, with shares, interval and how much was read', async () => {
  const { page } = await open('/trends?subject=topic:t1&subject=q:排队')
  const row = page.get('.fx-table tbody tr').text()
  expect(row).toContain('检测收费')
  expect(row).toContain('50.0%')
  expect(row).toContain('25.0%')
  expect(row).toContain('3 / 12')
  expect(row).toContain('50.0%（9.4%–90.5%）')
  expect(row).toContain('新报道')
  expect(page.findAll('.fx-table tbody tr')[1]?.text()).toContain('报道')
})

it('marks an estimate as one', async () => {
  const many = subject('all', [5], { estimated: true, total: figures({ stories: 51234 }) })
  const { page } = await open('/trends', trend([many]))
  expect(page.get('.fx-table tbody').text()).toContain('约 51,234')
})

it('opens the articles behind a bar, and narrows the range to it', async () => {
  const { page, router } = await open('/trends?subject=topic:t1&tier=city&interval=1h')
  await press('表格')
  const rows = page.findAll('.table tbody tr')
  expect(rows[0]?.text()).toContain('未结束')
  await rows[2]!.get('button').trigger('click')
  const link = page.get('.picked a').attributes('href')!
  expect(page.get('.picked a').text()).toBe('检测收费 5 篇')
  expect(Object.fromEntries(new URL(link, 'http://test').searchParams)).toEqual({
    from: '2026-11-20T00:00',
    to: '2026-11-20T01:00',
    tier: 'city',
    topic: 't1',
  })
  await press('缩小到这一段')
  expect(router.currentRoute.value.query).toMatchObject({
    from: '2026-11-20T00:00',
    to: '2026-11-20T01:00',
    subject: ['topic:t1'],
  })
  expect(router.currentRoute.value.query).not.toHaveProperty('interval')
})

it('narrows the range by dragging over bars', async () => {
  const { page, router } = await open('/trends?subject=topic:t1')
  await new Promise((loaded) => setTimeout(loaded))
  await flushPromises()
  page.getComponent(FxChart).vm.$emit('pick', 1, 7)
  await flushPromises()
  expect(router.currentRoute.value.query).toMatchObject({
    from: '2026-11-20T01:00',
    to: '2026-11-20T03:00',
  })
})

it('adds and removes what is compared', async () => {
  const { page, router } = await open('/trends')
  const shown = () => router.currentRoute.value.query.subject
  await press('添加比较对象')
  await press('检测收费')
  expect(shown()).toEqual(['topic:t1'])
  await press('添加比较对象')
  await page.get('.words input').setValue('收费 年检')
  await page.get('form.words').trigger('submit')
  await flushPromises()
  expect(shown()).toEqual(['topic:t1', 'q:收费 年检'])
  await press('移除检测收费')
  expect(shown()).toEqual(['q:收费 年检'])
})

it('draws what the articles of each subject say', async () => {
  const { page } = await open('/trends?subject=topic:t1&subject=q:排队&measure=sentiment')
  expect(page.findAll('.box h2').map((h) => h.text())).toEqual([
    '检测收费：负面 1 篇，占已判读的 33.3%',
    '“排队”：负面 1 篇，占已判读的 33.3%',
  ])
})

it('says where there is nothing, and how to see more', async () => {
  const none = subject('q:无', [0], { total: figures({ articles: 0 }) })
  const { page, router } = await open('/trends?subject=q:无', trend([none]))
  expect(page.text()).toContain('这段时间没有文章')
  await press('不限时间')
  expect(router.currentRoute.value.query.range).toBe('all')
})

it('offers to try again when the backend is away', async () => {
  let up = false
  mockHttp({
    'GET /api/trends': () => (up ? { body: trend(two) } : { status: 503 }),
    'GET /api/topics': { body: [] },
    ...behind,
  })
  const { page } = await mountAt(TrendsView, '/trends', { name: 'trends', routes: [search] })
  await flushPromises()
  expect(page.get('[role=alert]').text()).toContain('连不上服务')
  up = true
  control('立即重试').click()
  await flushPromises()
  expect(page.find('.box h2').exists()).toBe(true)
})

it('names the words that stand out, with their change, and leads to articles that have them', async () => {
  const { page } = await open('/trends?subject=topic:t1&tier=city')
  const panel = page.get('[aria-label="突出的词"]')
  const [first, second] = panel.findAll('tbody tr')
  expect(first?.text()).toMatch(/收费标准.*30.*10.*\+50%/)
  expect(second?.text()).toMatch(/夜间值守.*新.*4.*0.*–/)
  const link = new URL(first!.get('a').attributes('href')!, 'http://test').searchParams
  expect(Object.fromEntries(link)).toEqual({ tier: 'city', topic: 't1', q: '"收费标准"' })
})

it('says who carries a subject, by outlet and tier', async () => {
  const { page } = await open('/trends?subject=topic:t1')
  const panel = page.get('[aria-label="媒体与级别"]')
  expect(panel.get('header').text()).toContain('市级 1 家 9 篇')
  expect(panel.get('header').text()).not.toContain('中央')
  expect(panel.get('tbody tr').text()).toMatch(/澜州日报.*9.*4.*2.*25%/)
  expect(panel.get('tbody a').attributes('href')).toContain('outlet=o1')
})

it('asks about another of the subjects', async () => {
  const { page, calls } = await open('/trends?subject=topic:t1&subject=q:排队')
  await page.get('.about select').setValue('q:排队')
  await flushPromises()
  const last = calls.filter(({ path }) => path === '/api/trends/terms').at(-1)
  expect(last?.params.getAll('subject')).toEqual(['q:排队'])
})

it('writes a remark about the bar that was picked', async () => {
  const { page, calls } = await open('/trends?subject=topic:t1')
  await press('表格')
  await page.findAll('.table tbody button')[1]!.trigger('click')
  await press('标注')
  await fill('发生了什么', '窗口增开')
  await fill('显示在', 't1')
  await press('保存')
  const sent = calls.find(({ method }) => method === 'POST')
  expect(sent?.body).toMatchObject({
    at: '2026-11-20T01:00:00+08:00',
    text: '窗口增开',
    topic: 't1',
  })
})

it('changes a remark on the version that was seen, and deletes it after asking', async () => {
  const { calls } = await open('/trends?subject=topic:t1')
  await press('修改标注：公布收费标准')
  await fill('发生了什么', '公布新的收费标准')
  await press('保存')
  expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    text: '公布新的收费标准',
    version: 3,
    topic: null,
  })
  await press('删除标注：公布收费标准')
  await press('删除')
  const gone = calls.find(({ method }) => method === 'DELETE')
  expect(gone?.params.get('version')).toBe('3')
})

const refusing = async (problem: object) => {
  mockHttp({ 'GET /api/trends': { status: 400, body: problem }, 'GET /api/topics': { body: [] } })
  const path = '/trends?subject=topic:t1&subject=q:(收费&interval=15m'
  const mounted = await mountAt(TrendsView, path, { name: 'trends', routes: [search] })
  await flushPromises()
  return mounted
}

it('points at the character of the words that could not be understood', async () => {
  const { page } = await refusing({
    type: '/problems/query',
    status: 400,
    field: 'subject',
    position: 0,
    expected: 'closing_bracket',
    detail: '(收费: a bracket is never closed',
  })
  expect(page.get('[role=alert]').text()).toContain('第 1 个字符“(”处看不懂')
  expect(page.get('[role=alert]').text()).toContain('请补上右括号')
})

it('offers wider bars where they are too many', async () => {
  const { page, router } = await refusing({
    type: '/problems/invalid-field',
    status: 400,
    field: 'interval',
    detail: 'This makes more than 2500 bars.',
  })
  expect(page.text()).toContain('每格太窄')
  await press('自动')
  expect(router.currentRoute.value.query).not.toHaveProperty('interval')
})
