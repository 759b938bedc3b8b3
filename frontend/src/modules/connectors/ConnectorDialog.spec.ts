import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import type { Connector } from '@/api/types'
import { asked, connector, connectorsOf } from '@/testing/connectors'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { keyword } from '@/testing/patrol'
import ConnectorsView from './ConnectorsView.vue'

const routes = ['sources', 'source', 'keywords'].map((name) => ({
  path: `/${name}/${name === 'source' ? ':id' : ''}`,
  name,
  component: { template: '<i></i>' },
}))
type Answers = Parameters<typeof mockHttp>[0]

async function open(list: Connector[], answers: Answers = {}, part = {}) {
  const calls = mockHttp({
    'GET /api/connectors': { body: connectorsOf(list, part) },
    'GET /api/keywords': {
      body: [keyword({ active: false }), keyword({ id: 'k2', term: '城西检测站' })],
    },
    ...answers,
  })
  await mountAt(ConnectorsView, '/sources/search', { name: 'connectors', routes })
  return calls
}
async function choose(kind: string) {
  document.querySelector<HTMLInputElement>(`input[type=radio][value=${kind}]`)?.click()
  await flushPromises()
}
const sent = (calls: ReturnType<typeof mockHttp>, method: string) =>
  calls.filter((c) => c.method === method).map((c) => c.body)
const alerts = () =>
  [...document.querySelectorAll('#connector-form [role=alert]')].map((e) => e.textContent)
const word = () => document.querySelector<HTMLInputElement>('#connector-trial')

it('demands that what an instance of its own means is accepted', async () => {
  const calls = await open([], { 'POST /api/connectors': { status: 201, body: connector() } })
  await press('添加渠道')
  await choose('searxng')
  await fill('名称', '自建')
  await fill('实例的地址', 'https://s.example.cn')
  await press('保存')
  expect(alerts()).toEqual(['要使用 SearXNG，须先确认这一条'])
  expect(document.activeElement?.getAttribute('name')).toBe('accepted')
  expect(sent(calls, 'POST')).toEqual([])
  document.querySelector<HTMLInputElement>('input[name=accepted]')?.click()
  await press('保存')
  expect(sent(calls, 'POST')).toEqual([
    {
      name: '自建',
      kind: 'searxng',
      address: 'https://s.example.cn',
      dailyQuota: 100,
      accepted: true,
    },
  ])
})

it('shows at its field what the backend refuses', async () => {
  await open([], {
    'POST /api/connectors': {
      status: 400,
      body: { type: '/problems/invalid-field', field: 'address', detail: 'the page of somebody' },
    },
  })
  await press('添加渠道')
  await choose('template')
  await fill('名称', '站内')
  await fill('地址模板', 'https://a.example.cn/')
  await press('保存')
  expect(alerts()).toEqual(['地址里要有检索词的位置：{词}、{词:gbk} 或 {searchTerms}'])
  await fill('地址模板', 'https://a.example.cn/u/1?q={词}')
  await press('保存')
  expect(alerts()).toEqual(['这里不符合要求（the page of somebody）'])
  expect(document.activeElement?.getAttribute('name')).toBe('address')
})

it('says how the key is set, and tries nothing without it', async () => {
  await open([], {}, { keys: { qianfan: false } })
  await press('添加渠道')
  const form = document.querySelector('#connector-form')
  expect(form?.textContent).toContain('服务器上没有设置密钥')
  expect(form?.textContent).toContain('FENGXIANG_CONNECTOR_QIANFAN_KEY')
  expect(document.querySelector<HTMLButtonElement>('.trial button')?.disabled).toBe(true)
})

it('tries a word that is in use on what stands in the form', async () => {
  const links = [
    { url: 'https://a.example.cn/1.html', title: '<b>检测站</b>公告', list: false },
    { url: 'javascript:alert(1)', title: '不是网址', list: false },
  ]
  const calls = await open([], {
    'POST /api/connectors/trials': {
      status: 202,
      body: asked({ state: 'waiting', fetch: null, links: [] }),
    },
    'GET /api/looks/l1': { body: asked({ links, linkCount: 2 }) },
  })
  await press('添加渠道')
  expect(word()?.value).toBe('城西检测站')
  await choose('template')
  await fill('地址模板', 'https://a.example.cn/?q={词}')
  document.querySelector<HTMLButtonElement>('.trial button')?.click()
  await vi.waitFor(() => expect(document.body.textContent).toContain('找到 2 条'), 5_000)
  expect(sent(calls, 'POST')[0]).toMatchObject({
    id: null,
    draft: { kind: 'template', address: 'https://a.example.cn/?q={词}', name: '搜索渠道' },
    word: '城西检测站',
  })
  const found = [...document.querySelectorAll<HTMLAnchorElement>('.results a')]
  expect(found.map((a) => a.textContent)).toEqual(['<b>检测站</b>公告'])
  expect(found[0]?.rel).toContain('noopener')
  expect(document.querySelector('.results')?.textContent).toContain('不是网址')
})

it('tries a stored connector by its id, and says that there was nothing', async () => {
  const calls = await open([connector()], {
    'POST /api/connectors/trials': { status: 202, body: asked({ links: [], linkCount: 0 }) },
  })
  await press('试一次：百度搜索')
  await press('试一次')
  expect(sent(calls, 'POST')).toEqual([{ id: 'c1', draft: null, word: '城西检测站' }])
  expect(document.querySelector('.trial')?.textContent).toContain(
    '没有结果：这个词在最近一周没有网页',
  )
  expect(calls.filter((c) => c.path === '/api/connectors')).toHaveLength(2)
})

it('says when a try is refused: used up, no word, a person', async () => {
  const refusals = [
    { status: 429, body: { type: '/problems/quota-spent', status: 429 } },
    { status: 400, body: { type: '/problems/invalid-field', field: 'word', detail: 'no' } },
    { status: 400, body: { type: '/problems/keyword-person', field: 'word', detail: 'no' } },
  ]
  const turns = refusals.values()
  await open([connector()], {
    'POST /api/connectors/trials': () => turns.next().value ?? { status: 500 },
  })
  await press('试一次：百度搜索')
  const tried = async () => {
    await press('试一次')
    return document.querySelector('.trial [role=alert]')?.textContent
  }
  expect(await tried()).toContain('今日的次数已问完')
  expect(await tried()).toContain('2 到 36 个字')
  expect(await tried()).toContain('“城西检测站”里有像人名的词')
})

it('says that Baidu is asked already', async () => {
  await open([], {
    'POST /api/connectors': {
      status: 400,
      body: { type: '/problems/invalid-field', field: 'kind', detail: 'X asks the same' },
    },
  })
  await press('添加渠道')
  await fill('名称', '第二个')
  await press('保存')
  expect(alerts()).toEqual(['这里不符合要求（X asks the same）'])
})

it('tries a stored connector as it is changed in the form', async () => {
  const own = connector({ kind: 'template', address: 'https://a.example.cn/?q={词}' })
  const calls = await open([own], {
    'POST /api/connectors/trials': { status: 202, body: asked() },
  })
  const click = async () => {
    document.querySelector<HTMLButtonElement>('#connector-form .trial button')?.click()
    await flushPromises()
  }
  await press('修改：百度搜索')
  await click()
  await fill('地址模板', 'https://b.example.cn/?q={词}')
  await click()
  expect(sent(calls, 'POST')).toMatchObject([
    { id: 'c1', draft: null },
    { id: 'c1', draft: { address: 'https://b.example.cn/?q={词}' } },
  ])
})

it('says why a try failed', async () => {
  const failed = { ...asked().fetch, status: 'failed', reason: 'not-a-feed', httpStatus: 200 }
  await open([connector({ kind: 'template', address: 'https://a.example.cn/?q={词}' })], {
    'POST /api/connectors/trials': { status: 202, body: { ...asked(), fetch: failed } },
  })
  await press('试一次：百度搜索')
  await press('试一次')
  expect(document.querySelector('.trial .failed')?.textContent).toBe(
    '没问成：返回的是网页而不是 RSS：搜索结果页不会被抓取',
  )
})

it('loads what somebody else has made of it meanwhile', async () => {
  let version = 3
  const calls = await open([], {
    'GET /api/connectors': () => ({
      body: connectorsOf([connector({ version, dailyQuota: version * 10 })]),
    }),
    'PUT /api/connectors/c1': ({ body }) =>
      (body as { version: number }).version === 4
        ? { body: connector({ version: 5 }) }
        : { status: 409, body: { type: '/problems/stale-version', status: 409 } },
  })
  await press('修改：百度搜索')
  expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0)
  version = 4
  await fill('每日配额', '80')
  await press('保存')
  expect(alerts()[0]).toContain('别人刚刚修改过')
  await press('载入最新内容')
  expect(document.querySelector<HTMLInputElement>('input[name=dailyQuota]')?.value).toBe('40')
  await press('保存')
  expect(sent(calls, 'PUT').map((body) => (body as { version: number }).version)).toEqual([3, 4])
})
