import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { mockHttp, mountAt, press } from '@/testing/harness'
import { item, sheet, shift } from '@/testing/patrol'
import SheetPage from './SheetPage.vue'
import { groups, isPage } from './groups'

const ID = '2026-11-20-early'
const tick = { at: '2026-11-20T02:05:00Z', by: 'zhiban', finds: 2, mine: true }
const none = { 'GET /api/patrol/shifts': { body: [] } }
const elsewhere = ['patrol-list', 'patrol-shifts'].map((name) => ({
  path: name === 'patrol-list' ? '/patrol/lists/:id' : '/patrol/shifts',
  name,
  component: { template: '<i></i>' },
}))
const open = (path = '/patrol') =>
  mountAt(SheetPage, path, { name: 'patrol', path: '/patrol', routes: elsewhere })
const key = async (name: string) => {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
  await flushPromises()
}

it('opens links in tabs that know nothing of this page', async () => {
  mockHttp({ 'GET /api/patrol/now': { body: sheet() }, ...none })
  const { page } = await open()
  const links = page.findAll('[data-item] a')
  expect(links.map((a) => a.attributes('href'))).toEqual([
    'https://www.baidu.com/s?wd=x',
    'https://s.weibo.com/weibo?q=x',
  ])
  for (const a of links) {
    expect(a.attributes('target')).toBe('_blank')
    expect(a.attributes('rel')).toBe('noopener noreferrer')
  }
})

it('links nothing that is no page', async () => {
  const body = sheet({ items: [item('1', { url: 'javascript:alert(1)' })] })
  mockHttp({ 'GET /api/patrol/now': { body }, ...none })
  const { page } = await open()
  expect(page.find('[data-item] a').exists()).toBe(false)
  expect(isPage('https://a.cn')).toBe(true)
})

it('begins a shift that nobody has begun', async () => {
  const due = { state: shift({ progress: 'due', total: 0 }), open: false, missing: [], items: [] }
  const calls = mockHttp({
    'GET /api/patrol/now': { body: due },
    'POST /api/patrol/now': { body: sheet() },
    ...none,
  })
  const { page } = await open()
  expect(page.text()).toContain('待开始')
  await press('开始本班巡查')
  expect(calls.some((c) => c.method === 'POST')).toBe(true)
  expect(page.findAll('[data-item]')).toHaveLength(2)
})

it('ticks, corrects the finds and takes back', async () => {
  const ticked = sheet({
    state: shift({ done: 1, finds: 2, people: ['zhiban'] }),
    items: [item('1', { tick }), item('2', { site: '微博' })],
  })
  const calls = mockHttp({
    'GET /api/patrol/now': { body: sheet() },
    [`PUT /api/patrol/lists/${ID}/items/1`]: { body: ticked },
    [`DELETE /api/patrol/lists/${ID}/items/1`]: { body: sheet() },
    ...none,
  })
  const { page } = await open()
  await press('查过了：百度“城东检测站”')
  expect(calls.at(-1)?.body).toEqual({ finds: 0 })
  expect(page.get('.who').text()).toMatch(/10:05\s+zhiban/)
  expect(page.text()).toContain('已查 1 / 2')
  const finds = page.get<HTMLInputElement>('.finds input')
  await finds.setValue('1.5e9')
  expect(finds.element.value).toBe('2')
  await finds.setValue('3')
  await flushPromises()
  expect(calls.at(-1)?.body).toEqual({ finds: 3 })
  await press('撤销勾选：百度“城东检测站”')
  expect(page.text()).toContain('已查 0 / 2')
})

it('says what was refused and shows the latest', async () => {
  let asked = 0
  mockHttp({
    'GET /api/patrol/now': () => ({
      body: asked++
        ? sheet({ items: [item('1', { tick: { ...tick, by: 'other', mine: false } })] })
        : sheet(),
    }),
    [`PUT /api/patrol/lists/${ID}/items/1`]: {
      status: 409,
      body: { type: '/problems/patrol-tick-anothers', status: 409 },
    },
    ...none,
  })
  const { page } = await open()
  await press('查过了：百度“城东检测站”')
  expect(page.get('[role=alert]').text()).toContain('别人已经勾选')
  expect(page.get('.who').text()).toContain('other')
  expect(page.find('.finds').exists()).toBe(false)
})

it('works with the keyboard alone', async () => {
  const calls = mockHttp({
    'GET /api/patrol/now': { body: sheet() },
    [`PUT /api/patrol/lists/${ID}/items/1`]: {
      body: sheet({ items: [item('1', { tick }), item('2', { site: '微博' })] }),
    },
    [`DELETE /api/patrol/lists/${ID}/items/1`]: { body: sheet() },
    ...none,
  })
  const { page } = await open()
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item
  await key('j')
  expect(focused()).toBe('1')
  await key('x')
  expect(calls.at(-1)?.method).toBe('PUT')
  expect(focused()).toBe('2')
  await key('k')
  await key('u')
  expect(calls.at(-1)?.method).toBe('DELETE')
  await key('?')
  expect(document.body.textContent).toContain('撤销勾选')
  page.unmount()
})

it('adds keywords that came into use, and keeps unfinished shifts in sight', async () => {
  const calls = mockHttp({
    'GET /api/patrol/now': { body: sheet({ missing: ['检测站 爆胎'] }) },
    [`POST /api/patrol/lists/${ID}/words`]: { body: sheet() },
    'GET /api/patrol/shifts': {
      body: [
        shift(),
        shift({ id: 'a', progress: 'missed', total: 0 }),
        shift({ id: 'b', progress: 'incomplete', total: 9, done: 4 }),
      ],
    },
  })
  const { page } = await open()
  expect(page.get('.behind').text()).toContain('有 2 个班次没有查完')
  expect(page.get('.behind a').text()).toContain('还差 5 条')
  expect(page.get('.behind a').attributes('href')).toBe('/patrol/lists/b?left=1')
  await press('补入本单')
  expect(calls.at(-1)?.path).toBe(`/api/patrol/lists/${ID}/words`)
  expect(page.find('.missing').exists()).toBe(false)
})

it('groups by site or word, and keeps both in the address', async () => {
  mockHttp({ 'GET /api/patrol/now': { body: sheet() }, ...none })
  const { page, router } = await open('/patrol?range=7d')
  await press('按监测词')
  await page.get('.left input').setValue(true)
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ range: '7d', by: 'word', left: '1' })
  expect(page.findAll('.groups h2').map((h) => h.text())).toEqual(['城东检测站 已查 0 / 2'])
  const seen = [item('1', { tick }), item('2')]
  expect(groups(seen, 'site', true)).toEqual([
    { name: '百度', items: [seen[1]], total: 2, done: 1 },
  ])
  expect(groups([item('1', { tick })], 'site', true)).toEqual([])
})

it('lets nobody change a list that is closed', async () => {
  mockHttp({
    'GET /api/patrol/now': {
      body: sheet({ open: false, items: [item('1', { tick }), item('2')] }),
    },
    ...none,
  })
  const { page } = await open()
  expect(page.text()).toContain('不能再改')
  expect(page.text()).toContain('没有查')
  expect(page.find('.finds').exists()).toBe(false)
  expect(page.text()).not.toContain('查过了')
})
