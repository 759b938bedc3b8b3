import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { riskVersion } from '@/testing/alerts'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import RiskView from './RiskView.vue'

const usual = riskVersion()
const current = riskVersion({
  version: 1,
  config: { ...usual.config, thresholds: { ...usual.config.thresholds, ii: 62 } },
  changedBy: 'office',
  changedAt: '2026-11-20T08:00:00Z',
  note: '偏低',
})
const judged = (level: number | null, score: number) => ({
  level,
  byScore: level,
  score,
  parts: [{ name: 'volume', points: score, most: 30 }],
  gates: [],
})
const moved = (group: string, before: number | null, after: number | null) => ({
  group,
  topicId: 't1',
  topicName: group,
  openedAt: '2026-11-20T08:00:00Z',
  before: judged(before, 10),
  after: judged(after, 20),
})
const answers = {
  'GET /api/risk/config': { body: { current, usual } },
  'GET /api/risk/config/versions': { body: [current] },
  'POST /api/risk/preview': {
    body: {
      groups: 9,
      levels: [1, 2, 3, 4, null].map((level) => ({ level, before: 1, after: 2 })),
      changed: [moved('升的', 3, 2), moved('降的', 2, null)],
    },
  },
}
const open = (path = '/alerts/risk', options = {}) =>
  mountAt(RiskView, path, {
    name: 'alert-risk',
    routes: [{ path: '/alerts', name: 'alerts', component: { template: '<i/>' } }],
    ...options,
  })

async function submit(): Promise<void> {
  document.getElementById('risk-form')!.dispatchEvent(new Event('submit'))
  await flushPromises()
}

it('shows what is in force with who and why, and what the change before it was', async () => {
  mockHttp(answers)
  const { page } = await open()
  expect(page.get('.now').text()).toMatch(/第 1 版.*office.*偏低/s)
  expect(page.get('.history tbody').text()).toContain('Ⅱ级 65 → 62')
  expect(page.get('.trial').text()).toContain('还没有改动')
})

it('only reads for those who may not change it, and says so', async () => {
  mockHttp(answers)
  const { page } = await open('/alerts/risk', { roles: ['monitor'] })
  expect(page.get('#risk-form').text()).toContain('这里只能查看')
  expect(page.find('#risk-form [type=submit]').exists()).toBe(false)
  expect(page.find('.history .fx-actions button').exists()).toBe(false)
  expect(page.findAll('#risk-form fieldset:disabled')).toHaveLength(4)
})

it('sends nothing that is wrong or without a reason, and tells a refusal at its field', async () => {
  const calls = mockHttp({
    ...answers,
    'PUT /api/risk/config': {
      status: 400,
      body: { type: '/problems/invalid-field', status: 400, field: 'gates.negativeForI' },
    },
  })
  const { page } = await open()
  await page.get('input[name=volume]').setValue('31')
  await fill('修改原因', '试试')
  await submit()
  expect(page.get('.sum').text()).toContain('合计 101')
  expect(page.get('.sum').text()).toContain('须是 100')
  await page.get('input[name=negative]').setValue('24')
  await fill('修改原因', '')
  await submit()
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false)
  await fill('修改原因', '试试')
  await submit()
  expect(calls.find(({ method }) => method === 'PUT')!.body).toMatchObject({
    version: 1,
    note: '试试',
    weights: { volume: 31, negative: 24 },
  })
  expect(page.get('input[name=negativeForI]').attributes('aria-invalid')).toBe('true')
})

it('tries what is entered, and shows of it what the address says', async () => {
  vi.useFakeTimers()
  try {
    const calls = mockHttp(answers)
    const { page, router } = await open('/alerts/risk?moved=down')
    await page.get('input[name=ii]').setValue('70')
    await vi.advanceTimersByTimeAsync(700)
    await flushPromises()
    const last = calls.filter(({ path }) => path === '/api/risk/preview').at(-1)!
    expect(last.body).toMatchObject({ thresholds: { ii: 70 }, note: null })
    expect(page.get('.trial [role=status]').text()).toContain('1 组升高，1 组降低')
    expect(page.findAll('.trial ol > li').map((one) => one.text())).toEqual([
      expect.stringContaining('降的'),
    ])
    await page.get('.trial li button').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toMatchObject({ moved: 'down', group: '降的' })
  } finally {
    vi.useRealTimers()
  }
})

it('goes back to the defaults as a change that still has to be saved', async () => {
  mockHttp(answers)
  const { page } = await open()
  await press('改回默认值')
  const value = (name: string) =>
    (page.get(`#risk-form [name=${name}]`).element as HTMLInputElement).value
  expect(value('ii')).toBe('65')
  expect(value('note')).toBe('恢复为默认值')
})
