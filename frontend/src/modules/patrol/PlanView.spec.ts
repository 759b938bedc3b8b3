import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { plan, shift } from '@/testing/patrol'
import type { Role } from '@/api/types'
import PlanView from './PlanView.vue'
import ShiftsView from './ShiftsView.vue'
import { blankShifts, shiftFaults, shiftsOf } from './plan'

const open = (roles: Role[] = ['office']) =>
  mountAt(PlanView, '/patrol/plan', { name: 'patrol-plan', roles })

it('adds a site to the plan that was seen', async () => {
  const calls = mockHttp({
    'GET /api/patrol/plan': { body: plan() },
    'PUT /api/patrol/plan': { body: plan() },
  })
  await open()
  await press('添加网站')
  await fill('网站', '本地论坛')
  await fill('检索链接', 'https://bbs.example.cn/s?q={词}')
  await press('保存')
  const sent = calls.find((c) => c.method === 'PUT')?.body as { sites: object[]; version: number }
  expect(sent.version).toBe(4)
  expect(sent.sites).toHaveLength(3)
  expect(sent.sites[2]).toEqual({
    name: '本地论坛',
    url: 'https://bbs.example.cn/s?q={词}',
    on: true,
  })
})

it('says beside the field what is refused of a site', async () => {
  mockHttp({
    'GET /api/patrol/plan': { body: plan() },
    'PUT /api/patrol/plan': {
      status: 400,
      body: {
        type: '/problems/invalid-field',
        status: 400,
        field: 'sites[1].url',
        detail: 'This leads to the page of somebody',
      },
    },
  })
  await open()
  await press('修改 微博')
  await press('保存')
  const said = document.querySelector('#site-form [role=alert]')?.textContent
  expect(said).toContain('不是个人主页')
  expect(said).toContain('page of somebody')
})

it('takes a site away after asking', async () => {
  const calls = mockHttp({
    'GET /api/patrol/plan': { body: plan() },
    'PUT /api/patrol/plan': { body: plan() },
  })
  await open()
  await press('移除 微博')
  await press('移除')
  const sent = calls.find((c) => c.method === 'PUT')?.body as { sites: { id: string }[] }
  expect(sent.sites.map((site) => site.id)).toEqual(['baidu'])
})

it('is read by everybody and changed by the office', async () => {
  mockHttp({ 'GET /api/patrol/plan': { body: plan() } })
  const { page } = await open(['monitor'])
  expect(page.text()).toContain('办公室和管理员可以修改')
  expect(page.text()).toContain('07:00')
  expect(page.find('button').exists()).toBe(false)
})

it('finds faults of shifts before anything is sent', () => {
  expect(shiftFaults(blankShifts())).toEqual({ early: 'patrol.plan.oneShift' })
  expect(shiftFaults({ early: '25:00', late: '', night: '' })).toEqual({
    early: 'patrol.plan.time',
  })
  expect(shiftFaults({ early: '07:00', late: '07:00', night: '23:00' })).toEqual({
    early: 'patrol.plan.ownTime',
    late: 'patrol.plan.ownTime',
  })
  expect(shiftFaults({ early: '07:00', late: '', night: '23:00' })).toEqual({})
  expect(shiftsOf({ early: '07:00', late: '', night: '23:00' })).toEqual([
    { shift: 'early', at: '07:00' },
    { shift: 'night', at: '23:00' },
  ])
})

it('changes the shifts', async () => {
  const calls = mockHttp({
    'GET /api/patrol/plan': { body: plan() },
    'PUT /api/patrol/plan': { body: plan() },
  })
  await open()
  await press('修改班次')
  await fill('晚班', '19:00')
  await press('保存')
  expect(calls.find((c) => c.method === 'PUT')?.body).toMatchObject({
    sites: plan().sites,
    shifts: [
      { shift: 'early', at: '07:00' },
      { shift: 'late', at: '19:00' },
    ],
  })
})

it('shows the shifts of some days, those missed too', async () => {
  const calls = mockHttp({
    'GET /api/patrol/shifts': {
      body: [shift(), shift({ id: 'm', progress: 'missed', total: 0 })],
    },
  })
  const { page, router } = await mountAt(ShiftsView, '/patrol/shifts?days=30', {
    name: 'patrol-shifts',
    path: '/patrol/shifts',
    routes: [{ path: '/patrol/lists/:id', name: 'patrol-list', component: PlanView }],
  })
  const { from, to } = Object.fromEntries(calls[0]?.params ?? [])
  expect(Date.parse(to as string) - Date.parse(from as string)).toBe(29 * 86_400_000)
  expect(page.findAll('tbody tr')).toHaveLength(2)
  await page.get('select').setValue('missed')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ days: '30', state: 'missed' })
  expect(page.findAll('tbody tr')).toHaveLength(1)
  expect(page.get('tbody').text()).toContain('无人')
})
