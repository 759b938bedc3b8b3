import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useRoute } from 'vue-router'
import { control, fill, mockHttp, mountAt, press } from '@/testing/harness'
import SavedSearches from './SavedSearches.vue'
import { addressOf, queryOf } from './address'

const kept = {
  id: 's1',
  name: '收费的报道',
  address: 'q=%E6%94%B6%E8%B4%B9&tier=city&tier=other',
  owner: 'someone',
  shared: true,
  active: true,
  version: 3,
  changedAt: '2026-11-20T08:00:00Z',
  past: [],
}
const Page = defineComponent(() => {
  const route = useRoute()
  return () => h(SavedSearches, { query: route.query, q: String(route.query.q ?? '') })
})
const routes = ['new-topic', 'new-alert-rule'].map((name) => ({
  path: `/${name}`,
  name,
  component: { template: '<i></i>' },
}))
const open = (path: string) => mountAt(Page, path, { name: 'search', routes })

it('keeps the address of a search, not of a visit', () => {
  const query = { q: '收费', tier: ['city', 'other'], page: '3', article: 'a1', range: '7d' }
  const address = addressOf(query)
  expect(queryOf(address)).toEqual({ q: '收费', tier: ['city', 'other'], range: '7d' })
  expect(addressOf({})).toBe('')
})

it('goes back to a search that was kept, and retires it', async () => {
  const calls = mockHttp({
    'GET /api/saved-searches': { body: [kept] },
    'PUT /api/saved-searches/s1': { body: kept },
  })
  const { router } = await open('/search')
  await press('已存检索')
  control('收费的报道').click()
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ q: '收费', tier: ['city', 'other'] })
  await press('已存检索')
  await press('停用“收费的报道”')
  expect(calls.find((call) => call.method === 'PUT')?.body).toMatchObject({
    active: false,
    version: 3,
  })
})

it('keeps this search under a name, and says that nobody is followed', async () => {
  const calls = mockHttp({
    'GET /api/saved-searches': { body: [] },
    'POST /api/saved-searches': {
      status: 400,
      body: {
        type: '/problems/saved-search-person',
        status: 400,
        field: 'name',
        subject: '王建国',
      },
    },
  })
  await open('/search?q=收费&page=2')
  await press('已存检索')
  expect(document.body.textContent).toContain('还没有保存的检索')
  await press('保存当前检索…')
  await fill('名称', '王建国')
  document
    .querySelector('#saved-search-form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(calls.at(-1)?.body).toEqual({
    name: '王建国',
    shared: false,
    address: 'q=%E6%94%B6%E8%B4%B9',
  })
  expect(document.body.textContent).toContain('像是人名')
})

it('leads to a rule for the one topic that is searched, and from words to a topic first', async () => {
  mockHttp({ 'GET /api/saved-searches': { body: [] } })
  const { router } = await open('/search?q=收费')
  await press('已存检索')
  expect(document.body.textContent).toContain('预警按监测方案设定')
  await router.push('/search?topic=t1&topic=t2')
  await flushPromises()
  expect(document.body.textContent).not.toContain('预警规则')
  await router.push('/search?topic=t1')
  await flushPromises()
  expect(control('为这个方案新建预警规则').getAttribute('href')).toBe('/new-alert-rule?topic=t1')
})
