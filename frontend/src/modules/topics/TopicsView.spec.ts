import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { control, mockHttp, mountAt, press } from '@/testing/harness'
import { definition, topic } from '@/testing/topics'
import type { Role } from '@/api/types'
import TopicsView from './TopicsView.vue'

const topicRoute = { name: 'topic', path: '/topics/:id', component: { template: '<i />' } }
const newRoute = { name: 'new-topic', path: '/topics/new', component: { template: '<i />' } }
const open = (roles: Role[] = ['office'], path = '/topics') =>
  mountAt(TopicsView, path, { name: 'topics', roles, routes: [newRoute, topicRoute] })

const three = [
  topic({ definition: definition({ name: '旧名' }), id: 't3', active: false, working: null }),
  topic({ id: 't2', definition: definition({ name: '各站', names: ['城西站'] }), condition: '' }),
  topic({ waits: true, approvedBy: null, version: 3, working: 1 }),
]

it('shows what waits first, with the version that is used meanwhile', async () => {
  mockHttp({ 'GET /api/topics': { body: three } })
  const { page } = await open()
  const rows = page.findAll('tbody tr').map((row) => row.text())
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain('待批准第 1 版在用')
  expect(rows[0]).toContain('另有 1 个名称')
  expect(rows[0]).toContain('收费 AND NOT 招聘')
  expect(rows[1]).toContain('提到名称即匹配')
  expect(rows[2]).toContain('停用')
})

it('keeps the filters in the address', async () => {
  mockHttp({ 'GET /api/topics': { body: three } })
  const { page, router } = await open(['office'], '/topics?find=城西')
  expect(page.findAll('tbody tr')).toHaveLength(1)
  await press('待批准 1')
  expect(router.currentRoute.value.query).toEqual({ find: '城西', state: 'waiting' })
  expect(page.text()).toContain('没有符合条件的方案')
  await page.get('#topic-find').setValue('')
  await page.get('form[role=search]').trigger('submit')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ state: 'waiting' })
  expect(page.get('tbody th').text()).toBe('检测收费')
})

it('offers consent to a second person only, and a new topic to the office', async () => {
  mockHttp({ 'GET /api/topics': { body: three } })
  const { page, router } = await open(['leader'])
  expect(page.text()).not.toContain('新建监测方案')
  control('查看并批准 检测收费').click()
  await flushPromises()
  expect(router.currentRoute.value.path).toBe('/topics/t1')
})

it('offers nothing to press to monitors, nor to whoever changed it', async () => {
  mockHttp({ 'GET /api/topics': { body: [topic({ waits: true, changedBy: 'someone' })] } })
  expect((await open(['office'])).page.text()).not.toContain('查看并批准')
  expect((await open(['monitor'])).page.text()).not.toContain('查看并批准')
})

it('says how to begin where there is none, and what went wrong', async () => {
  mockHttp({ 'GET /api/topics': { body: [] } })
  expect((await open()).page.get('.empty').text()).toContain('还没有监测方案')
  mockHttp({ 'GET /api/topics': { status: 503, body: {} } })
  expect((await open()).page.get('[role=alert]').text()).toContain('连不上服务')
})
