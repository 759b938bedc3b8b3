import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { token, user } from '@/testing/rows'
import TokensView from './TokensView.vue'
import UsersView from './UsersView.vue'

const secret = () => document.querySelector<HTMLInputElement>('.secret input')?.value

async function tick(label: string): Promise<void> {
  const box = [...document.querySelectorAll('label')].find((l) => l.textContent?.includes(label))
  box?.querySelector('input')?.click()
  await flushPromises()
}

it('adds a user and shows the generated password this once', async () => {
  const calls = mockHttp({
    'GET /api/users': { body: [user()] },
    'POST /api/users': { status: 201, body: user({ password: 'Tk3v-mQ9x' }) },
  })
  await mountAt(UsersView, '/settings/users')
  await press('添加用户')
  await fill('用户名', 'xinren')
  await fill('显示名', '新人')
  await tick('发言人')
  document.querySelector('#user-form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({
    username: 'xinren',
    displayName: '新人',
    roles: ['spokesperson'],
  })
  expect(secret()).toBe('Tk3v-mQ9x')
})

it('asks for a role and for names', async () => {
  const calls = mockHttp({ 'GET /api/users': { body: [] } })
  await mountAt(UsersView, '/settings/users')
  await press('添加用户')
  document.querySelector('#user-form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(document.querySelectorAll('#user-form [role=alert]')).toHaveLength(3)
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(0)
})

it('disables a user on the version that was seen', async () => {
  const calls = mockHttp({
    'GET /api/users': { body: [user()] },
    'PUT /api/users/zhiban': { body: user({ disabled: true }) },
  })
  await mountAt(UsersView, '/settings/users')
  await press('修改 zhiban')
  await tick('停用该账号')
  await press('保存')
  expect(calls.find((c) => c.method === 'PUT')?.body).toEqual({
    displayName: '值班一组',
    roles: ['monitor'],
    disabled: true,
    version: 'v7',
  })
})

it('puts a name that is taken beside the field', async () => {
  mockHttp({
    'GET /api/users': { body: [] },
    'POST /api/users': {
      status: 409,
      body: { type: '/problems/user-exists', field: 'username', detail: 'There is already a user' },
    },
  })
  await mountAt(UsersView, '/settings/users')
  await press('添加用户')
  await fill('用户名', 'zhiban')
  await fill('显示名', '值班')
  await tick('发言人')
  document.querySelector('#user-form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  const field = document.querySelector('#user-form .fx-field:has(input[name=username])')
  expect(field?.querySelector('[role=alert]')?.textContent).toContain('用户名已被使用')
  expect(document.querySelectorAll('#user-form [role=alert]')).toHaveLength(1)
})

it('keeps the last administrator, and says so', async () => {
  mockHttp({
    'GET /api/users': { body: [user({ roles: ['admin'] })] },
    'PUT /api/users/zhiban': {
      status: 409,
      body: { type: '/problems/last-admin', field: 'roles' },
    },
  })
  await mountAt(UsersView, '/settings/users')
  await press('修改 zhiban')
  await press('保存')
  expect(document.querySelector('#user-form [role=alert]')?.textContent).toContain('最后一位')
})

it('resets a password only after asking, and copies the new one', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  const calls = mockHttp({
    'GET /api/users': { body: [user()] },
    'POST /api/users/zhiban/password': { body: { password: 'qaMe-7Rtz' } },
  })
  await mountAt(UsersView, '/settings/users')
  await press('重置 zhiban 的密码')
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(0)
  expect(document.querySelector('.el-dialog')?.textContent).toContain('旧密码立即失效')
  document.querySelector<HTMLElement>('.el-dialog .el-button--primary')?.click()
  await vi.waitFor(() => expect(secret()).toBe('qaMe-7Rtz'))
  await press('复制')
  expect(writeText).toHaveBeenCalledWith('qaMe-7Rtz')
  expect(document.querySelector('.said')?.textContent).toContain('已复制')
})

it('hides revoked tokens and marks expired ones', async () => {
  mockHttp({
    'GET /api/tokens': {
      body: [
        token(),
        token({ id: 't2', name: '旧脚本', expiresAt: '2020-01-01T00:00:00Z' }),
        token({ id: 't3', name: '已撤销的', revoked: true }),
      ],
    },
  })
  const { page } = await mountAt(TokensView, '/settings/tokens')
  expect(page.text()).toContain('已过期')
  expect(page.text()).not.toContain('已撤销的')
})

it('makes a token with a scope and an end, and shows it this once', async () => {
  const calls = mockHttp({
    'GET /api/tokens': { body: [] },
    'POST /api/tokens': { status: 201, body: token({ token: 'fx_abc' }) },
  })
  await mountAt(TokensView, '/settings/tokens')
  await press('新建令牌')
  await fill('名称', '导入脚本')
  await tick('提交文章')
  document.querySelector('#token-form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({
    name: '导入脚本',
    scopes: ['ingest'],
    expiresAt: expect.stringMatching(/\+08:00$/),
  })
  expect(secret()).toBe('fx_abc')
})
