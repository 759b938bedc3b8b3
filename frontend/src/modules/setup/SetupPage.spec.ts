import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clearCache } from '@/api/useQuery'
import { firstStart } from '@/testing/firstStart'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { user } from '@/testing/rows'
import { preview, topic } from '@/testing/topics'
import type { SetupStep } from '@/api/types'
import SetupBanner from './SetupBanner.vue'
import SetupPage from './SetupPage.vue'

const elsewhere = { template: '<i />' }
const open = (step: SetupStep | '' = '') =>
  mountAt(SetupPage, `/setup/${step}`, {
    name: 'setup',
    path: '/setup/:step?',
    routes: [
      { path: '/topics/:id', name: 'topic', component: elsewhere },
      { path: '/articles/:id', name: 'article', component: elsewhere },
    ],
  })
async function rest(milliseconds = 800): Promise<void> {
  vi.advanceTimersByTime(milliseconds)
  await flushPromises()
}
const made = {
  id: 't1',
  name: '云溪车检站',
  names: ['云溪车检站'],
  exclude: [],
  active: true,
  waits: true,
  works: true,
}
const note = (step: SetupStep, version: number) => ({
  body: { step, state: 'open', at: null, by: null, version },
})
const previews = { 'POST /api/topics/preview': { body: preview() } }

beforeEach(() => {
  sessionStorage.clear()
  clearCache()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => void vi.useRealTimers())

it('keeps what is typed and makes the topic on the version that was kept last', async () => {
  const calls = mockHttp({
    ...previews,
    'GET /api/setup': { body: firstStart() },
    'PUT /api/setup/steps/who/typed': note('who', 1),
    'PUT /api/setup/who': {
      body: firstStart({ topic: made }, { who: { state: 'done', version: 2 } }),
    },
    'GET /api/topics/t1': { body: topic() },
    'POST /api/setup/namesakes': { body: { days: 30, articles: 0, looked: 0, candidates: [] } },
  })
  const { page, router } = await open()
  expect(page.text()).toContain('已处理 0 / 7 步')
  await fill('单位名称', '云溪车检站')
  await rest()
  expect(calls.find((c) => c.path.endsWith('/typed'))?.body).toMatchObject({
    typed: { who: { name: '云溪车检站' } },
    version: 0,
  })
  expect(page.text()).toContain('已自动保存')
  await press('保存并建立监测方案')
  expect(calls.find((c) => c.path === '/api/setup/who')?.body).toMatchObject({
    name: '云溪车检站',
    purpose: '了解公众对本单位服务的意见和投诉，及时、如实地公开回应。',
    version: 1,
  })
  expect(router.currentRoute.value.params.step).toBe('namesakes')
})

it('keeps in the tab what the backend does not get, and sends it again', async () => {
  let away = true
  const calls = mockHttp({
    ...previews,
    'GET /api/setup': { body: firstStart() },
    'PUT /api/setup/steps/who/typed': () => (away ? { status: 503, body: {} } : note('who', 1)),
  })
  const { page } = await open('who')
  await fill('单位名称', '云溪车检站')
  await rest()
  expect(page.text()).toContain('内容留在本浏览器')
  page.unmount()
  await flushPromises()
  away = false
  const { page: again } = await open('who')
  const input = document.querySelector<HTMLInputElement>('input[name=name]')
  expect(input?.value).toBe('云溪车检站')
  await rest(0)
  expect(calls.filter((c) => c.path.endsWith('/typed')).at(-1)?.body).toMatchObject({
    typed: { who: { name: '云溪车检站' } },
  })
  expect(sessionStorage).toHaveLength(0)
  again.unmount()
})

it('says at the field that persons are no names', async () => {
  mockHttp({
    ...previews,
    'GET /api/setup': { body: firstStart() },
    'PUT /api/setup/steps/who/typed': note('who', 1),
    'PUT /api/setup/who': {
      status: 400,
      body: { type: '/problems/organisation-person', status: 400, field: 'name' },
    },
  })
  await open('who')
  await fill('单位名称', '李志强')
  await press('保存并建立监测方案')
  expect(document.querySelector('[role=alert]')?.textContent).toContain('像是人名')
})

it('excludes what is ticked, exactly as written, by changing the topic', async () => {
  const calls = mockHttp({
    ...previews,
    'GET /api/setup': { body: firstStart({ topic: made }) },
    'GET /api/topics/t1': { body: topic() },
    'POST /api/setup/namesakes': {
      body: {
        days: 30,
        articles: 8,
        looked: 8,
        candidates: [
          { text: '南云溪车检站', articles: 2, likely: true, example: '南云溪车检站开门' },
        ],
      },
    },
    'PUT /api/setup/steps/namesakes/typed': note('namesakes', 1),
    'PUT /api/topics/t1': { body: topic() },
    'PUT /api/setup/steps/namesakes': { body: firstStart({ topic: made }) },
  })
  await open('namesakes')
  document.querySelector<HTMLInputElement>('.one input')?.click()
  await flushPromises()
  await press('完成这一步')
  expect(calls.find((c) => c.method === 'PUT' && c.path === '/api/topics/t1')?.body).toMatchObject({
    exclude: [...topic().definition.exclude, '"南云溪车检站"'],
    version: topic().version,
  })
  expect(calls.find((c) => c.path === '/api/setup/steps/namesakes')?.body).toEqual({
    state: 'done',
    version: 1,
  })
})

it('enters and fetches only what is ticked, and stays when something fails', async () => {
  const starter = (name: string, host: string) => ({
    name,
    host,
    tier: 'national',
    region: null,
    kind: 'news',
    platform: false,
  })
  let refuses = true
  const calls = mockHttp({
    'GET /api/setup': { body: firstStart() },
    'GET /api/setup/starters': {
      body: [
        starter('甲网', 'a.example'),
        starter('乙网', 'b.example'),
        starter('丙网', 'c.example'),
      ],
    },
    'GET /api/outlets': { body: { total: 0, page: 1, size: 100, items: [] } },
    'GET /api/sources': { body: [] },
    'PUT /api/setup/steps/outlets/typed': note('outlets', 1),
    'POST /api/outlets': ({ body }) =>
      refuses && (body as { name: string }).name === '乙网'
        ? { status: 503, body: {} }
        : { body: {} },
    'POST /api/sources': { body: {} },
    'PUT /api/setup/steps/outlets': { body: firstStart() },
  })
  const { page } = await open('outlets')
  expect(document.querySelectorAll('input:checked')).toHaveLength(0)
  document.querySelector<HTMLInputElement>('[aria-label="登记 乙网"]')?.click()
  await flushPromises()
  document.querySelector<HTMLInputElement>('[aria-label="抓取 丙网 的首页"]')?.click()
  await flushPromises()
  await press('登记 2 家，其中抓取 1 家')
  expect(page.text()).toContain('乙网：')
  expect(calls.some((c) => c.path === '/api/setup/steps/outlets')).toBe(false)
  expect(calls.filter((c) => c.path === '/api/sources' && c.method === 'POST')).toHaveLength(1)
  refuses = false
  await press('登记 2 家，其中抓取 1 家')
  expect(calls.find((c) => c.path === '/api/setup/steps/outlets')?.body).toMatchObject({
    state: 'done',
  })
  expect(
    calls.filter((c) => c.path === '/api/outlets' && c.method === 'POST').map((c) => c.body),
  ).not.toContainEqual(expect.objectContaining({ name: '甲网' }))
})

it('warns while only one person can log in, and never calls messages done', async () => {
  const calls = mockHttp({
    'GET /api/setup': { body: firstStart() },
    'GET /api/users': { body: [user({ username: 'admin', roles: ['admin'] })] },
    'PUT /api/setup/steps/messages': { body: firstStart() },
  })
  const { page } = await open('people')
  expect(page.text()).toContain('目前只有一个人能登录')
  expect(page.text()).toContain('还没有人担任：')
  page.unmount()
  await open('messages')
  await press('记下，以后再做')
  expect(calls.at(-1)?.body).toEqual({ state: 'later', version: 0 })
})

it('adds one after the other, and does not complain of the empty form between', async () => {
  const calls = mockHttp({
    'GET /api/setup': { body: firstStart() },
    'GET /api/users': { body: [user()] },
    'POST /api/users': { status: 201, body: user({ password: 'Tk3v-mQ9x' }) },
    'PUT /api/setup/steps/people/typed': note('people', 1),
  })
  await open('people')
  await fill('用户名', 'xinren')
  await fill('显示名', '新人')
  document.querySelector<HTMLInputElement>('form.add .fx-tick input')?.click()
  document.querySelector('form.add')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(1)
  expect(document.querySelector<HTMLInputElement>('.once input')?.value).toBe('Tk3v-mQ9x')
  expect(document.querySelector<HTMLInputElement>('input[name=username]')?.value).toBe('')
  expect(document.querySelectorAll('form.add [role=alert]')).toHaveLength(0)
})

it('refuses what is no time, and sends minutes', async () => {
  const calls = mockHttp({
    'GET /api/setup': { body: firstStart() },
    'PUT /api/setup/steps/plan/typed': note('plan', 1),
    'PUT /api/setup/plan': { body: firstStart() },
  })
  await open('plan')
  await fill('快报时限', '半小时')
  await press('完成这一步')
  expect(document.querySelector('[role=alert]')?.textContent).toContain('整数分钟')
  await fill('快报时限', '45')
  await press('完成这一步')
  expect(calls.find((c) => c.path === '/api/setup/plan')?.body).toMatchObject({
    plan: { acknowledgeMinutes: 10, reportMinutes: 45, replyMinutes: 720 },
    version: 1,
  })
})

it('reminds on the first page until one does not want it', async () => {
  let hidden = false
  const calls = mockHttp({
    'GET /api/setup': () => ({ body: firstStart({ hidden }) }),
    'PUT /api/setup/reminder': () => {
      hidden = true
      return { body: firstStart({ hidden }) }
    },
  })
  const { page } = await mountAt(SetupBanner, '/search', {
    routes: [{ path: '/setup', name: 'setup', component: elsewhere }],
  })
  expect(page.text()).toContain('大约十分钟')
  await press('不再提醒我')
  expect(calls.find((c) => c.method === 'PUT')?.body).toEqual({ hidden: true })
  expect(page.text()).not.toContain('大约十分钟')
})
