import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { connector, connectorsOf } from '@/testing/connectors'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { testWords } from '@/testing/i18n'
import { source, verdict } from '@/testing/rows'
import SourcesView from './SourcesView.vue'
import { blankSource, draftOf, faults, formOf } from './draft'
import { reasonWords } from '@/ui/reasonWords'

const healthy = { 'GET /api/sources/health': { body: [verdict()] } }
const open = (options = {}) =>
  mountAt(SourcesView, '/sources', {
    name: 'sources',
    routes: [
      { path: '/sources/rules', name: 'site-rules', component: { template: '<i></i>' } },
      { path: '/sources/search', name: 'connectors', component: { template: '<i></i>' } },
      { path: '/sources/:id', name: 'source', component: { template: '<i></i>' } },
    ],
    ...options,
  })

it('tells the last run in words, without what did not happen', async () => {
  mockHttp({ 'GET /api/sources': { body: [source()] }, ...healthy })
  const { page } = await open()
  expect(page.get('.counters').text()).toBe(
    '此前 24 小时：抓取 1,234、新增 0 篇、未变 7 篇、无改动 2、失败 3',
  )
  expect(page.get('.last-error').text()).toBe('最近一次失败：超时')
  expect(page.get('tbody').text()).toContain('4,321')
  const heading = page.findAll('thead th').find((th) => th.text() === '近 24 小时')
  expect(heading?.attributes('aria-label')).toBe('从现在往前 24 小时内的抓取')
})

it('says when a source was never fetched', async () => {
  mockHttp({ 'GET /api/sources': { body: [source({ lastRun: null })] }, ...healthy })
  const { page } = await open()
  expect(page.get('tbody').text()).toContain('尚未抓取')
})

it('pauses, resumes and fetches at once', async () => {
  let state: 'active' | 'paused' = 'active'
  const calls = mockHttp({
    'GET /api/sources': () => ({ body: [source({ state })] }),
    'GET /api/sources/health': () => ({
      body: [state === 'paused' ? verdict({ state, cause: 'paused' }) : verdict()],
    }),
    'POST /api/sources/s1/crawl-now': { body: source() },
    'POST /api/sources/s1/pause': () => {
      state = 'paused'
      return { body: source({ state }) }
    },
  })
  const { page } = await open()
  await press('立即抓取：澜州日报要闻')
  await press('暂停：澜州日报要闻')
  expect(page.get('tbody').text()).toContain('已暂停')
  expect(page.get('tbody').text()).not.toContain('立即抓取')
  expect(calls.filter((c) => c.method === 'POST').map((c) => c.path)).toEqual([
    '/api/sources/s1/crawl-now',
    '/api/sources/s1/pause',
  ])
})

it('says what was refused, and keeps the list', async () => {
  mockHttp({
    'GET /api/sources': { body: [source()] },
    ...healthy,
    'POST /api/sources/s1/crawl-now': { status: 409, body: { type: '/problems/source-paused' } },
  })
  const { page } = await open()
  await press('立即抓取：澜州日报要闻')
  expect(page.get('[role=alert]').text()).toContain('来源已暂停')
  expect(page.find('tbody tr').exists()).toBe(true)
})

it('adds a source with several entries', async () => {
  const calls = mockHttp({
    'GET /api/sources': { body: [] },
    ...healthy,
    'POST /api/sources': { status: 201, body: source() },
  })
  await open()
  await press('添加来源')
  await fill('名称', ' 要闻 ')
  await press('保存')
  expect(document.querySelector('.entries [role=alert]')?.textContent).toContain('http://')
  await press('再加一个入口')
  const urls = [...document.querySelectorAll<HTMLInputElement>('.entries input')]
  for (const [i, input] of urls.entries()) {
    input.value = `https://news.example.cn/${i}`
    input.dispatchEvent(new Event('input'))
    await flushPromises()
  }
  const second = document.querySelectorAll<HTMLSelectElement>('.entries select')[1]!
  second.value = 'feed'
  second.dispatchEvent(new Event('change'))
  await flushPromises()
  await press('保存')
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({
    name: '要闻',
    outletHost: null,
    entries: [
      { url: 'https://news.example.cn/0', type: 'section' },
      { url: 'https://news.example.cn/1', type: 'feed' },
    ],
    articlePattern: null,
  })
})

it('changes a source on the version that was seen', async () => {
  const calls = mockHttp({
    'GET /api/sources': { body: [source()] },
    ...healthy,
    'PUT /api/sources/s1': { body: source() },
  })
  await open()
  await press('修改：澜州日报要闻')
  await fill('抓取间隔', '30')
  await press('保存')
  const put = calls.find((c) => c.method === 'PUT')
  expect(put?.body).toMatchObject({ intervalMinutes: 30, version: 5 })
  expect(put?.body).not.toHaveProperty('lastRun')
})

it('shows no buttons to those who may not use them', async () => {
  mockHttp({ 'GET /api/sources': { body: [source()] }, ...healthy })
  const { page } = await open({ roles: ['leader'] })
  expect(page.find('.fx-actions').exists()).toBe(false)
})

it('has words for every failure of the crawler', () => {
  const { t, te } = testWords()
  const said = (error: string | null) => reasonWords(error, t, te)
  expect(said('http-503')).toBe('站点回答 HTTP 503')
  expect(said('tls')).toBe('加密连接失败（证书或协议）')
  expect(said('something-new')).toBe('something-new')
  expect(said(null)).toBeNull()
})

it('opens the patterns when one of them is refused', async () => {
  mockHttp({
    'GET /api/sources': { body: [source()] },
    ...healthy,
    'PUT /api/sources/s1': {
      status: 400,
      body: { type: '/problems/invalid-field', field: 'articlePattern', detail: 'no group at 3' },
    },
  })
  await open()
  await press('修改：澜州日报要闻')
  document.querySelector('#source-form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(document.querySelector('#source-form details')?.hasAttribute('open')).toBe(true)
  expect(document.activeElement?.getAttribute('name')).toBe('articlePattern')
  expect(document.querySelector('#source-form [role=alert]')?.textContent).toContain(
    'no group at 3',
  )
})

it('finds faults before anything is sent', () => {
  expect(faults(blankSource())).toEqual({ entries: 'address' })
  const numbers = { ...source(), intervalMinutes: 0.5, delayMillis: '' as unknown as number }
  expect(faults(numbers)).toEqual({ intervalMinutes: 'interval', delayMillis: 'delay' })
  expect(faults(formOf(source()))).toEqual({})
  expect(draftOf(formOf(source()))).not.toHaveProperty('lastRun')
})

it('shows what a source would bring, and takes over how its articles are addressed', async () => {
  const seen = {
    id: 'l1',
    state: 'answered',
    url: 'http://a.example.cn/list/',
    role: 'section',
    askedAt: '2026-11-20T01:00:00Z',
    fetch: {
      status: 'fetched',
      httpStatus: 200,
      reason: null,
      retryAfterSeconds: null,
      at: '2026-11-20T01:00:01Z',
    },
    page: null,
    linkCount: 38,
    links: [{ url: 'http://a.example.cn/a/1.html', title: '检测站延长工作时间', list: false }],
    shapes: [
      {
        pattern: 'http://a\\.example\\.cn/a/\\d+\\.html',
        template: 'a.example.cn/a/#.html',
        kind: 'article',
        place: '',
        count: 38,
        signs: [],
        samples: [],
      },
    ],
  }
  const calls = mockHttp({
    'GET /api/sources': { body: [source()] },
    ...healthy,
    'POST /api/looks/trial': { status: 202, body: { ...seen, state: 'waiting', fetch: null } },
    'GET /api/looks/l1': { body: seen },
  })
  await open()
  await press('修改：澜州日报要闻')
  await press('预览第一个网址')
  await vi.waitFor(() => expect(document.body.textContent).toContain('会收 38 个网址'), 5_000)
  expect(document.querySelector('.preview')?.textContent).toContain('检测站延长工作时间')
  await press('只收 a.example.cn/a/#.html 这种网址')
  const field = document.querySelector<HTMLInputElement>('input[name=articlePattern]')
  expect(field?.value).toBe(seen.shapes[0]?.pattern)
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({ role: 'section' })
})

it('says that nothing is searched, and where to set it up', async () => {
  mockHttp({
    'GET /api/sources': { body: [source()] },
    ...healthy,
    'GET /api/connectors': { body: connectorsOf([connector({ ready: false })]) },
  })
  const { page } = await open()
  expect(page.get('.line').text()).toBe('搜索引擎：未设置 · 设置')
  await press('设置')
  expect(document.querySelector('.line')).toBeNull()
})

it('says how many searches are asked', async () => {
  mockHttp({
    'GET /api/sources': { body: [source()] },
    ...healthy,
    'GET /api/connectors': { body: connectorsOf([connector(), connector({ id: 'c2' })]) },
  })
  const { page } = await open()
  expect(page.get('.line').text()).toBe('搜索引擎：2 个渠道在用')
})

it('says nothing of searches that it cannot know of', async () => {
  mockHttp({
    'GET /api/sources': { body: [source()] },
    ...healthy,
    'GET /api/connectors': { status: 404, body: { type: '/problems/not-found' } },
  })
  const { page } = await open()
  expect(page.get('.line').text()).toBe('')
  expect(page.find('[role=alert]').exists()).toBe(false)
  expect(page.find('tbody tr').exists()).toBe(true)
})

it('marks a search, and leads to its own page to change it or ask it', async () => {
  mockHttp({ 'GET /api/sources': { body: [source({ search: 'qianfan' })] }, ...healthy })
  const { page, router } = await open()
  expect(page.get('tbody th .fx-tag').text()).toBe('搜索')
  expect(page.findAll('.fx-actions button').map((b) => b.text())).toEqual(['暂停'])
  await press('修改：澜州日报要闻')
  expect(router.currentRoute.value.fullPath).toBe('/sources/search?edit=s1')
})
