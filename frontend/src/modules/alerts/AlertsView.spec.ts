import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { AlertView } from '@/api/types'
import { alert, alertView } from '@/testing/alerts'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import AlertsView from './AlertsView.vue'

const page = (items: AlertView[]) => ({ body: { total: items.length, page: 1, size: 50, items } })
const by = { by: 'someone', at: '2026-11-20T09:00:00Z' }
const routes = [{ path: '/articles/:id', name: 'article', component: { template: '<i></i>' } }]
const open = (path: string, options = {}) =>
  mountAt(AlertsView, path, { name: 'alerts', routes, ...options })
const base = { 'GET /api/topics': { body: [] } }

async function key(name: string): Promise<void> {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
  await flushPromises()
}

it('asks for what is open, and says of a group what it is about', async () => {
  const calls = mockHttp({ ...base, 'GET /api/alerts/groups': page([alertView()]) })
  const { page: shown } = await open('/alerts')
  const asked = calls.find((call) => call.path === '/api/alerts/groups')!
  expect(asked.params.get('open')).toBe('true')
  const row = shown.get('[data-group]').text()
  expect(row).toContain('关注')
  expect(row).toContain('4 小时内 12 个不同报道')
  expect(row).toContain('1 个报道')
  expect(row).toContain('未确认')
})

it('is taken up by one key, and stays where it is', async () => {
  const calls = mockHttp({
    ...base,
    'GET /api/alerts/groups': page([alertView()]),
    'POST /api/alerts/groups/g1/acknowledgement': { body: alertView({ acknowledged: by }) },
  })
  const { page: shown } = await open('/alerts?group=g1')
  await key('a')
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
  expect(shown.get('[data-group]').text()).toContain('someone 已确认')
  expect(shown.get('.foot').text()).not.toContain('确认收到')
})

it('asks why an alert was false, and sends it', async () => {
  const finding = { real: false, reason: '同名单位', by: 'someone', at: by.at }
  const calls = mockHttp({
    ...base,
    'GET /api/alerts/groups': page([alertView()]),
    'POST /api/alerts/t1_volume.1/finding': {
      body: alertView({ acknowledged: by }, [alert({ finding })]),
    },
  })
  const { page: shown } = await open('/alerts?group=g1')
  await shown.get('.refute').trigger('click')
  await flushPromises()
  await fill('为什么是误报', '同名单位')
  document.getElementById('alert-false-form')!.dispatchEvent(new Event('submit'))
  await flushPromises()
  expect(calls.at(-1)!.body).toEqual({ real: false, reason: '同名单位' })
  expect(shown.get('.found').text()).toContain('同名单位')
})

it('keeps what a person decided of the level, and what was typed when somebody was faster', async () => {
  const decision = { level: 3, reason: '晚报跟进', by: 'li', at: by.at, proposed: 4 }
  const decided = alertView({ decided: { decisions: [decision], shift: null } })
  let tries = 0
  const calls = mockHttp({
    ...base,
    'GET /api/alerts/groups': page([alertView()]),
    'GET /api/alerts/groups/g1': { body: decided },
    'POST /api/alerts/groups/g1/level': () =>
      tries++
        ? { body: decided }
        : { status: 409, body: { type: '/problems/stale-version', status: 409, field: 'version' } },
  })
  const { page: shown } = await open('/alerts?group=g1')
  await key('l')
  await fill('为什么是这一级', '有人受伤')
  const dialog = document.getElementById('alert-level-form')!
  dialog.querySelector('select')!.value = 'level2'
  dialog.querySelector('select')!.dispatchEvent(new Event('change'))
  dialog.dispatchEvent(new Event('submit'))
  await flushPromises()
  expect(calls.at(-1)!.body).toEqual({ level: 2, reason: '有人受伤', decisions: 0 })
  await press('载入最新内容')
  expect(shown.get('.decided').text()).toContain('晚报跟进')
  expect(dialog.querySelector('textarea')!.value).toBe('有人受伤')
  expect(dialog.querySelector('select')!.value).toBe('level3')
  dialog.dispatchEvent(new Event('submit'))
  await flushPromises()
  expect(calls.at(-1)!.body).toEqual({ level: 3, reason: '有人受伤', decisions: 1 })
  expect(shown.get('[data-group]').text()).toContain('系统建议 尚无 · 人工判定 Ⅲ级')
})

it('finds a group of a link that is not in the list, and says when there is none', async () => {
  mockHttp({
    ...base,
    'GET /api/alerts/groups': page([]),
    'GET /api/alerts/groups/g9': { body: alertView({ id: 'g9' }) },
    'GET /api/alerts/groups/g8': {
      status: 404,
      body: { type: '/problems/not-found', status: 404 },
    },
  })
  const { page: shown, router } = await open('/alerts?group=g9', { locale: 'en' })
  expect(shown.get('.panel h2').text()).toContain('12 different stories within 4 hours')
  await router.push('/alerts?group=g8')
  await flushPromises()
  expect(shown.get('.panel').text()).toContain('Not found')
})

it('says what would be here, with the way to what is over', async () => {
  const calls = mockHttp({ ...base, 'GET /api/alerts/groups': page([]) })
  await open('/alerts')
  await press('查看全部预警')
  const last = calls.filter((call) => call.path === '/api/alerts/groups').at(-1)!
  expect(last.params.get('open')).toBe('false')
  expect(last.params.get('quiet')).toBe('true')
})
