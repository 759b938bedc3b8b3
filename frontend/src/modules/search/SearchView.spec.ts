import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { answer, article, hit } from '@/testing/factory'
import { control, mockHttp, mountAt, press } from '@/testing/harness'
import SearchView from './SearchView.vue'

const three = ['a1', 'a2', 'a3'].map((id) => hit({ id }))
const open = (path: string, options = {}) =>
  mountAt(SearchView, path, { name: 'search', routes: [page], ...options })
const page = { path: '/articles/:id', name: 'article', component: { template: '<i></i>' } }
const articles = Object.fromEntries(
  three.map(({ id }) => [`GET /api/articles/${id}`, { body: article({ id }) }]),
)

async function key(name: string, target: EventTarget = document.body): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
  await flushPromises()
}

it('asks for what the address says', async () => {
  const calls = mockHttp({ 'GET /api/articles': { body: answer() } })
  await open('/search?q=检测站&tier=city&tier=other&sort=relevance&page=3&from=2026-11-20T00:00')
  const { params } = calls[0]!
  expect(params.get('q')).toBe('检测站')
  expect(params.getAll('tier')).toEqual(['city', 'other'])
  expect(params.get('sort')).toBe('relevance')
  expect(params.get('page')).toBe('3')
  expect(params.get('from')).toBe('2026-11-20T00:00:00+08:00')
  expect(params.has('to')).toBe(false)
})

it('shows the exact total, the hits marked, and where and when', async () => {
  mockHttp({ 'GET /api/articles': { body: answer({ total: 12345 }) } })
  const { page } = await open('/search?q=检测站')
  expect(page.get('.total').text()).toContain('12,345 篇')
  expect(page.get('.list h3 mark').text()).toBe('检测站')
  expect(page.get('.list .meta').text()).toContain('澜州日报')
  expect(page.get('.list time').attributes('title')).toContain('2026-11-20 16:00:00')
})

it('marks times that are estimates', async () => {
  const hits = [hit({ id: 'a1', precision: 'day' }), hit({ id: 'a2', precision: 'inferred' })]
  mockHttp({ 'GET /api/articles': { body: answer({ hits }) } })
  const { page } = await open('/search')
  expect(page.findAll('.estimate').map((e) => e.text())).toEqual(['约', '推断'])
})

it('marks articles that were updated, and says when', async () => {
  const hits = [hit({ id: 'a1', updatedAt: '2026-11-20T10:30:00Z' }), hit({ id: 'a2' })]
  mockHttp({ 'GET /api/articles': { body: answer({ hits }) } })
  const { page } = await open('/search')
  const marks = page.findAll('.list .fx-tag')
  expect(marks.map((m) => m.text())).toEqual(['更新'])
  expect(marks[0]?.attributes('title')).toContain('2026-11-20 18:30:00')
})

it('narrows by a facet, from the first page on, and widens again', async () => {
  mockHttp({ 'GET /api/articles': { body: answer() } })
  const { page, router } = await open('/search?q=检测站&page=2')
  await page.get('.facet-column input[type=checkbox]').setValue(true)
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ q: '检测站', sentiment: ['negative'] })
  await press('去掉条件：负面')
  expect(router.currentRoute.value.query).toEqual({ q: '检测站' })
})

it('narrows the time range to a bucket of the table', async () => {
  mockHttp({ 'GET /api/articles': { body: answer() } })
  const { router } = await open('/search?range=all')
  await press('表格')
  await press('只看 11月20日')
  expect(router.currentRoute.value.query).toEqual({
    from: '2026-11-20T00:00',
    to: '2026-11-21T00:00',
  })
})

it('points at the character that was not understood', async () => {
  mockHttp({
    'GET /api/articles': {
      status: 400,
      body: {
        type: '/problems/query-syntax',
        field: 'q',
        position: 4,
        expected: 'closing_quote',
      },
    },
  })
  const { page } = await open(`/search?q=${encodeURIComponent('检测站 "收费')}`)
  const error = page.get('[role=alert]')
  expect(error.text()).toContain('第 5 个字符“"”')
  expect(error.get('.here').text()).toBe('"')
  expect(error.text()).toContain('引号没有配对')
})

it('says so when there is nothing here but something at another time', async () => {
  mockHttp({
    'GET /api/articles': ({ params }) => ({
      body: params.has('from') ? answer({ total: 0, hits: [] }) : answer({ total: 7 }),
    }),
  })
  const { router } = await open('/search?q=检测站')
  await press('不限时间有 7 篇，查看')
  expect(router.currentRoute.value.query).toEqual({ q: '检测站', range: 'all' })
})

it('claims no counts before they are known', async () => {
  mockHttp({ 'GET /api/articles': { status: 503 } })
  const { page } = await open('/search?outlet=o9')
  const facets = page.get('.facet-column')
  expect(facets.text()).toContain('中央')
  expect(facets.text()).toContain('o9')
  expect(facets.text()).not.toMatch(/\d\s|0$|无/)
  expect(facets.findAll('.fx-num')).toHaveLength(0)
})

it('keeps the bars as a table with what was asked', async () => {
  mockHttp({ 'GET /api/articles': { body: answer({ total: 12 }) } })
  const kept: { name: string; blob: Blob }[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    kept.push({ name: '', blob: blob as Blob })
    return 'blob:x'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    kept[0]!.name = this.download
  })
  await open('/search?q=检测站&tier=city&range=all')
  await press('下载发布时间分布')
  await press('表格（CSV）')
  expect(kept[0]?.name).toBe('发布时间分布.csv')
  const text = await new Promise<string>((done) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.readAsText(kept[0]!.blob)
  })
  expect(text).toContain('检测站 · 市级 · 12 篇')
  expect(text).toContain('2026-11-20T00:00:00+08:00,2026-11-21T00:00:00+08:00,1')
})

it('offers to try again when the backend is away', async () => {
  let up = false
  mockHttp({ 'GET /api/articles': () => (up ? { body: answer() } : { status: 503 }) })
  const { page } = await open('/search')
  expect(page.get('[role=alert]').text()).toContain('连不上服务')
  up = true
  await press('立即重试')
  expect(page.find('.list').exists()).toBe(true)
})

it('opens an article beside the list and walks on with J and K', async () => {
  mockHttp({ 'GET /api/articles': { body: answer({ hits: three, total: 3 }) }, ...articles })
  const { page, router } = await open('/search?article=a1')
  const shown = () => router.currentRoute.value.query.article
  expect(page.get('.panel').text()).toContain('第二段说检测站')
  await key('j')
  await key('J')
  expect(shown()).toBe('a3')
  await key('j')
  expect(shown()).toBe('a3')
  await key('k')
  expect(shown()).toBe('a2')
  expect(page.find('.list').exists()).toBe(true)
  await key('Escape')
  expect(shown()).toBeUndefined()
})

it('opens the first article with Enter, but leaves keys alone while one types', async () => {
  mockHttp({ 'GET /api/articles': { body: answer({ hits: three, total: 3 }) }, ...articles })
  const { router } = await open('/search')
  const input = document.body.appendChild(document.createElement('input'))
  await key('Enter', input)
  expect(router.currentRoute.value.query.article).toBeUndefined()
  await key('Enter')
  expect(router.currentRoute.value.query.article).toBe('a1')
})

it('moves the focus along the list when nothing is open', async () => {
  mockHttp({ 'GET /api/articles': { body: answer({ hits: three, total: 3 }) } })
  await open('/search')
  await key('j')
  await key('j')
  expect(document.activeElement?.closest('[data-article]')?.getAttribute('data-article')).toBe('a2')
})

it('explains its keys', async () => {
  mockHttp({ 'GET /api/articles': { body: answer() } })
  await open('/search')
  await key('?')
  expect(document.querySelector('.el-dialog')?.textContent).toContain('下一篇')
})

it('speaks English, with the right plural', async () => {
  mockHttp({ 'GET /api/articles': { body: answer({ total: 1 }) } })
  const { page } = await open('/search', { locale: 'en' })
  expect(page.get('.total').text()).toContain('1 article')
  expect(page.get('.total').text()).not.toContain('articles')
  expect(control('Keys')).toBeTruthy()
})
