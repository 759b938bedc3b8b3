import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { alertRule, rulePreview } from '@/testing/alerts'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { topic } from '@/testing/topics'
import RulePage from './RulePage.vue'
import RulesView from './RulesView.vue'

const routes = ['alert-rules', 'article'].map((name) => ({
  path: `/${name}/:id?`,
  name,
  component: { template: '<i></i>' },
}))
const answers = {
  'GET /api/topics': { body: [topic()] },
  'GET /api/rules/t1_volume': { body: alertRule() },
  'POST /api/alerts/preview': { body: rulePreview() },
}
const open = (path: string, name: string, options = {}) =>
  mountAt(RulePage, path, {
    name,
    path: name === 'alert-rule' ? '/alerts/rules/:rule' : '/alerts/rules/new',
    routes: [
      ...routes,
      { path: '/made/:rule', name: 'alert-rule', component: { template: '<i/>' } },
    ].filter((route) => route.name !== name),
    ...options,
  })

async function submit(): Promise<void> {
  document.getElementById('rule-form')!.dispatchEvent(new Event('submit'))
  await flushPromises()
}

it('says what it would have done, warns of too many, and sets the threshold by the slider', async () => {
  mockHttp(answers)
  const { page } = await open('/alerts/rules/t1_volume', 'alert-rule')
  expect(page.get('.preview').text()).toContain('近 30 天会预警 1 次，约每月 12.4 次')
  expect(page.find('.many').exists()).toBe(true)
  expect(page.get('.preview ol').text()).toContain('4 小时内 7 个不同报道')
  await page.get('input[type=range]').setValue('1')
  expect((page.get('input[name=fire]').element as HTMLInputElement).value).toBe('6')
})

it('tells a refused number at its field', async () => {
  mockHttp({
    ...answers,
    'PUT /api/rules/t1_volume': {
      status: 400,
      body: { type: '/problems/invalid-field', status: 400, field: 'settings.fire' },
    },
  })
  const { page } = await open('/alerts/rules/t1_volume', 'alert-rule')
  await fill('触发线', '99')
  await submit()
  expect(page.get('[role=alert]').text()).toContain('2 至 12')
  expect(page.get('input[name=fire]').attributes('aria-invalid')).toBe('true')
})

it('sends nothing that is no number', async () => {
  const calls = mockHttp(answers)
  await open('/alerts/rules/t1_volume', 'alert-rule')
  await fill('触发线', '很少')
  await submit()
  expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(0)
})

it('loads the latest where somebody else was faster', async () => {
  mockHttp({
    ...answers,
    'PUT /api/rules/t1_volume': {
      status: 409,
      body: { type: '/problems/stale-version', status: 409, field: 'version' },
    },
  })
  const { page } = await open('/alerts/rules/t1_volume', 'alert-rule')
  await submit()
  mockHttp({
    ...answers,
    'GET /api/rules/t1_volume': {
      body: alertRule({ version: 2, settings: { fire: 8, fewest: 5, noisy: false } }),
    },
  })
  await press('载入最新内容')
  expect((page.get('input[name=fire]').element as HTMLInputElement).value).toBe('8')
})

it('makes a rule of another kind with the numbers that it has', async () => {
  const calls = mockHttp({
    ...answers,
    'POST /api/rules': { status: 201, body: alertRule({ id: 't1_spread_1', kind: 'spread' }) },
  })
  await open('/alerts/rules/new?topic=t1', 'new-alert-rule')
  await fill('种类', 'spread')
  await fill('至少几家媒体', '20')
  await submit()
  expect(
    calls.find(({ path, method }) => path === '/api/rules' && method === 'POST')!.body,
  ).toEqual({
    topicId: 't1',
    kind: 'spread',
    on: true,
    urgency: 'soon',
    settings: { fewest: 20, hours: 24 },
    version: null,
  })
})

it('lists the usual ones, and switches one off by its version', async () => {
  const calls = mockHttp({
    'GET /api/topics': { body: [topic()] },
    'GET /api/rules': { body: [alertRule({ version: 7 })] },
    'GET /api/alerts/standing': {
      body: [
        {
          ruleId: 't1_volume',
          state: {
            ruleId: 't1_volume',
            state: 'blind',
            reason: 'sources-down',
            since: '2026-11-20T08:00:00Z',
            evaluatedAt: '2026-11-20T08:00:00Z',
            coverage: 0.6,
          },
          precision: { fired: 4, confirmed: 2, falseAlarms: 1 },
        },
      ],
    },
    'PUT /api/rules/t1_volume': { body: alertRule({ on: false, version: 8 }) },
  })
  const { page } = await mountAt(RulesView, '/alerts/rules', {
    name: 'alert-rules',
    routes: ['new-alert-rule', 'alert-rule'].map((name) => ({
      path: `/${name}/:rule?`,
      name,
      component: { template: '<i></i>' },
    })),
  })
  const row = page.get('tbody tr').text()
  expect(row).toContain('看不清')
  expect(row).toContain('正常的来源太少')
  expect(row).toContain('预警 4 次')
  expect(row).toContain('属实 2，误报 1')
  await page.get('[role=switch]').setValue(false)
  await flushPromises()
  expect(calls.find(({ method }) => method === 'PUT')!.body).toEqual({ on: false, version: 7 })
})
