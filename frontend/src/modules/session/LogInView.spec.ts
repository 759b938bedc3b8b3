import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import LogInView from './LogInView.vue'
import { insideOnly } from './next'

afterEach(() => vi.useRealTimers())

const nobody = { 'GET /api/session': { status: 401 } }

const show = (path = '/login') => mountAt(LogInView, path, { name: 'login', anonymous: true })

async function enter(username: string, password: string): Promise<void> {
  await fill('用户名', username)
  await fill('密码', password)
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

const alert = () => document.querySelector('.wrong[role=alert]')?.textContent ?? ''

it('says what the product is, and its boundary', async () => {
  mockHttp(nobody)
  const { page } = await show()
  expect(page.get('.about').text()).toContain('用于回应公众，而不是监视公众')
})

it('goes on to where one wanted to go', async () => {
  const calls = mockHttp({
    ...nobody,
    'POST /api/session': { body: { username: 'admin', displayName: '管理员', roles: ['admin'] } },
  })
  const { router } = await show('/login?next=/sources')
  await enter(' admin ', 'secret')
  expect(calls.at(-1)?.body).toEqual({ username: 'admin', password: 'secret' })
  expect(router.currentRoute.value.path).toBe('/sources')
})

it('says that name or password is wrong, and not which', async () => {
  mockHttp({
    ...nobody,
    'POST /api/session': { status: 401, body: { type: '/problems/login-failed' } },
  })
  await show()
  await enter('admin', 'nope')
  expect(alert()).toContain('用户名或密码不对')
})

it('counts the seconds down when it is throttled', async () => {
  const headers = { 'Retry-After': '30' }
  const calls = mockHttp({ ...nobody, 'POST /api/session': { status: 429, headers } })
  await show()
  vi.useFakeTimers()
  await enter('admin', 'nope')
  expect(alert()).toContain('30 秒')
  await vi.advanceTimersByTimeAsync(12_000)
  expect(alert()).toContain('18 秒')
  await enter('admin', 'again')
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(18_000)
  expect(alert()).toContain('可以再试')
})

it('says when the backend is away, and keeps what was typed', async () => {
  mockHttp(nobody)
  const { page } = await show()
  await enter('admin', 'secret')
  expect(alert()).toContain('连不上服务')
  expect(page.get<HTMLInputElement>('input[name=username]').element.value).toBe('admin')
})

it('sends nothing while a field is empty', async () => {
  const calls = mockHttp(nobody)
  await show()
  await press('登录')
  expect(document.body.textContent).toContain('请填写')
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(0)
})

it('leads nowhere outside', () => {
  expect(insideOnly('/search?q=a')).toBe('/search?q=a')
  for (const next of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/login',
    3,
    undefined,
  ]) {
    expect(insideOnly(next)).toBe('/')
  }
})
