import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { answer, article, hit } from '@/testing/factory'
import { mockHttp, mountAt, press } from '@/testing/harness'
import type { Mark } from '@/api/types'
import SearchView from './SearchView.vue'

const three = ['a1', 'a2', 'a3'].map((id) => hit({ id, marks: id === 'a2' ? ['read'] : [] }))
const facets = (read: number) => ({
  ...answer().facets,
  marks: [
    { key: 'read' as Mark, count: read, without: 3 - read },
    { key: 'important' as Mark, count: 0, without: 3 },
    { key: 'report' as Mark, count: 0, without: 3 },
  ],
})
const page = { path: '/articles/:id', name: 'article', component: { template: '<i></i>' } }
const open = (path: string) => mountAt(SearchView, path, { name: 'search', routes: [page] })
const backend = (changed: string[], part = {}) =>
  mockHttp({
    'GET /api/articles': { body: answer({ total: 3, hits: three, facets: facets(1), ...part }) },
    ...Object.fromEntries(
      three.map(({ id }) => [`GET /api/articles/${id}`, { body: article({ id }) }]),
    ),
    'PUT /api/marks': { body: { changed } },
    'PUT /api/marks/found': { body: { changed } },
  })

async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }))
  await flushPromises()
}
const puts = (calls: ReturnType<typeof backend>) => calls.filter((call) => call.method === 'PUT')

it('notes as read what is opened, once, and counts it', async () => {
  const calls = backend(['a1'])
  const { page } = await open('/search?article=a1')
  expect(puts(calls).map((call) => call.body)).toEqual([
    { articles: ['a1'], copies: false, mark: 'read', on: true },
  ])
  expect(page.get('.facet-column .marks').text()).toContain('已读（2）')
  expect(page.find('.marked').exists()).toBe(false)
  await key('j') // a2 was read before
  expect(puts(calls)).toHaveLength(1)
})

it('marks what is open by one key, and takes back only what was really changed', async () => {
  const calls = backend(['a2'])
  const { page } = await open('/search?article=a2')
  await key('b')
  expect(page.get('.panel .mark:nth-child(3)').attributes('aria-pressed')).toBe('true')
  expect(page.get('.marked').text()).toContain('1 篇标为入报告')
  await key('z')
  expect(puts(calls).map((call) => call.body)).toEqual([
    { articles: ['a2'], copies: false, mark: 'report', on: true },
    { articles: ['a2'], copies: false, mark: 'report', on: false },
  ])
})

it('says that an article no longer fits, and leaves it where it is', async () => {
  backend(['a1'])
  const { page } = await open('/search?mark=-read&article=a1')
  expect(page.get('.marked').text()).toContain('2 篇已不符合条件')
  expect(page.findAll('[data-article]')).toHaveLength(3)
})

it('selects a range, exports it, and marks it in one go', async () => {
  const calls = backend(['a1', 'a3'])
  const { page } = await open('/search')
  const boxes = page.findAll<HTMLInputElement>('.list input[type=checkbox]')
  await boxes[0]!.trigger('click')
  await boxes[2]!.trigger('click', { shiftKey: true })
  expect(page.get('.bulk').text()).toContain('已选 3 篇')
  expect(page.get('.bulk a').attributes('href')).toContain('article=a1&article=a2&article=a3')
  await key('s')
  expect(puts(calls).map((call) => call.body)).toEqual([
    { articles: ['a1', 'a2', 'a3'], copies: false, mark: 'important', on: true },
  ])
})

it('marks everything that is found, with the filters of the list', async () => {
  const calls = backend(['a1'], { total: 50 })
  const { page } = await open('/search?mark=-report&tier=city')
  await page.get('.bulk .all input').setValue(true)
  await press('选择找到的全部 50 篇')
  await press('入报告')
  const [put] = puts(calls)
  expect(put?.path).toBe('/api/marks/found')
  expect(put?.params.getAll('mark')).toEqual(['-report'])
  expect(put?.params.getAll('tier')).toEqual(['city'])
  expect(put?.params.has('page')).toBe(false)
  expect(put?.body).toEqual({ mark: 'report', on: true })
})

it('says at what number it ends', async () => {
  backend([], { total: 2_001 })
  const { page } = await open('/search')
  await page.get('.bulk .all input').setValue(true)
  expect(page.get('.bulk').text()).toContain('一次最多标记 2,000 篇')
})

it('shows a story as one row, with both numbers, and marks it with its copies', async () => {
  const row = { key: 's1', articles: 4, outlets: 3, latest: '2026-11-20T09:00:00Z' }
  const calls = backend(['a1', 'x1'], {
    total: 9,
    rowCount: 3,
    rows: [row, { ...row, key: 's2', articles: 1 }, { ...row, key: 's3' }],
  })
  const { page } = await open('/search?group=story')
  expect(page.get('.total').text()).toContain('3 个报道')
  expect(page.get('.total').text()).toContain('9 篇')
  expect(page.findAll('.copies')).toHaveLength(2)
  await page.get('[data-article=a1] input').trigger('click')
  await key('b')
  expect(puts(calls)[0]?.body).toEqual({
    articles: ['a1'],
    copies: true,
    mark: 'report',
    on: true,
  })
})

it('gives no number of rows where there is none', async () => {
  backend([], { total: 90_000, rowCount: null, rows: [] })
  const { page } = await open('/search?group=story')
  expect(page.get('.total').text()).toContain('超过 10,000 个报道')
  expect(page.get('.pager').text()).toContain('10,000 以上')
})
