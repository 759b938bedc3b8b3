import { expect, it } from 'vitest'
import type { Connector, Role } from '@/api/types'
import { connector, connectorsOf } from '@/testing/connectors'
import { mockHttp, mountAt, press } from '@/testing/harness'
import ConnectorsView from './ConnectorsView.vue'

const routes = ['sources', 'source', 'keywords'].map((name) => ({
  path: `/${name}/${name === 'source' ? ':id' : ''}`,
  name,
  component: { template: '<i></i>' },
}))
const open = (roles: Role[] = ['office'], path = '/sources/search') =>
  mountAt(ConnectorsView, path, { name: 'connectors', routes, roles })
const answering = (list: Connector[], part = {}) => ({
  'GET /api/connectors': { body: connectorsOf(list, part) },
  'GET /api/keywords': { body: [] },
})

it('says that nothing is searched, why that matters and what to do', async () => {
  mockHttp(answering([]))
  const { page } = await open()
  expect(page.get('.status').text()).toContain('搜索引擎：未设置')
  expect(page.get('.status').text()).toContain('请添加一个搜索渠道')
  expect(page.get('.empty').text()).toContain('还没有搜索渠道')
})

it('names the variable of the key that is missing', async () => {
  mockHttp(answering([connector({ keySet: false, ready: false })], { keys: { qianfan: false } }))
  const { page } = await open()
  expect(page.get('.status').text()).toContain('FENGXIANG_CONNECTOR_QIANFAN_KEY')
  expect(page.get('tbody .fx-tag').text()).toBe('缺密钥')
  expect(page.find('[aria-label="试一次：百度搜索"]').exists()).toBe(false)
})

it('leads to the keywords where there are none', async () => {
  mockHttp(answering([connector({ words: 0, everyMinutes: null, ready: false })], { words: 0 }))
  const { page } = await open()
  expect(page.get('.status a').text()).toBe('去添加监测词')
  expect(page.get('tbody').text()).toContain('没有监测词')
  expect(page.get('tbody').text()).toContain('不在问')
})

it('tells how many ask, and how much of the day is used up', async () => {
  mockHttp(answering([connector(), connector({ id: 'c2', name: '乙', askedToday: 1 })]))
  const { page } = await open()
  expect(page.get('.status').text()).toBe('2 个渠道在用，监测词 12 个，今日已问 46 / 200')
  expect(page.get('progress').attributes('value')).toBe('45')
  expect(page.get('tbody').text()).toContain('约每 2.9 小时')
})

it('warns of words that are asked less than once a day', async () => {
  mockHttp(answering([connector({ words: 150, everyMinutes: 2160 })]))
  const { page } = await open()
  expect(page.get('tbody .warn').text()).toBe('约每 36 小时')
  expect(page.get('tbody').text()).toContain('配额 100，监测词 150 个：一天问不完一遍')
})

it('says that the quota is used up, and does not offer to ask more', async () => {
  mockHttp(answering([connector({ askedToday: 100, lastReason: 'search-quota' })]))
  const { page } = await open()
  expect(page.get('tbody').text()).toContain('已用完，明天再问')
  expect(page.get('tbody').text()).toContain('最近一次失败：引擎方的额度已用完')
  expect(page.findAll('.fx-actions button').map((b) => b.text())).toEqual(['暂停', '修改'])
})

it('says what asking now costs before it is done', async () => {
  const calls = mockHttp({
    ...answering([connector({ askedToday: 95 })]),
    'POST /api/sources/c1/crawl-now': { body: {} },
  })
  await open()
  await press('立即询问：百度搜索')
  expect(document.querySelector('.el-dialog')?.textContent).toContain(
    '今日只剩 5 次：12 个监测词只能问到其中 5 个',
  )
  expect(calls.some((c) => c.method === 'POST')).toBe(false)
  await press('立即询问')
  expect(calls.filter((c) => c.method === 'POST').map((c) => c.path)).toEqual([
    '/api/sources/c1/crawl-now',
  ])
})

it('pauses, and says what was refused', async () => {
  const calls = mockHttp({
    ...answering([connector(), connector({ id: 'c2', name: '乙', state: 'paused' })]),
    'POST /api/sources/c1/pause': { body: {} },
    'POST /api/sources/c2/resume': { status: 500, body: { status: 500 } },
  })
  const { page } = await open()
  await press('暂停：百度搜索')
  expect(calls.filter((c) => c.path === '/api/connectors')).toHaveLength(2)
  await press('恢复：乙')
  expect(page.get('[role=alert]').text()).toContain('服务出错了')
  expect(page.findAll('tbody tr')).toHaveLength(2)
})

it('opens the one that the sources page leads to, once', async () => {
  mockHttp(answering([connector()]))
  const { router } = await open(['office'], '/sources/search?edit=c1&topic=x')
  expect(document.querySelector<HTMLInputElement>('#connector-form input[name=name]')?.value).toBe(
    '百度搜索',
  )
  expect(router.currentRoute.value.query).toEqual({ topic: 'x' })
})

it('shows those who may not change it everything and nothing to press', async () => {
  mockHttp(answering([connector()]))
  const { page } = await open(['monitor'], '/sources/search?edit=c1')
  expect(page.get('tbody').text()).toContain('45 / 100')
  expect(page.find('button').exists()).toBe(false)
  expect(document.querySelector('#connector-form')).toBeNull()
})

it('says that the connectors cannot be read, and tries again', async () => {
  let away = true
  mockHttp({
    'GET /api/connectors': () =>
      away ? { status: 500, body: { status: 500 } } : { body: connectorsOf([connector()]) },
  })
  const { page } = await open()
  expect(page.get('[role=alert]').text()).toContain('服务出错了')
  expect(page.get('.status').text()).toBe('')
  away = false
  await press('重试')
  expect(page.find('tbody tr').exists()).toBe(true)
})
