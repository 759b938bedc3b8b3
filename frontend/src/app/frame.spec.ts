import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, it, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { I18N } from '@/i18n'
import { answer } from '@/testing/factory'
import { control, fill, mockHttp, mockLive, press } from '@/testing/harness'
import { testI18n } from '@/testing/i18n'
import App from './App.vue'
import { createFxRouter } from './router'

const search = { 'GET /api/articles': { body: answer() } }

/** The whole product at an address. */
async function start(path: string, person: object | null) {
  mockHttp({
    ...search,
    'GET /api/session': person ? { body: person } : { status: 401 },
    'GET /api/sources': { body: [] },
    'GET /api/outlets': { body: { total: 0, page: 1, size: 50, items: [] } },
    'DELETE /api/session': { status: 204 },
    'PUT /api/session/password': ({ body }) =>
      (body as { current: string }).current === 'right'
        ? { status: 204 }
        : { status: 400, body: { type: '/problems/password-wrong', field: 'current' } },
  })
  const pinia = createPinia()
  setActivePinia(pinia)
  const i18n = testI18n()
  const router = createFxRouter(createMemoryHistory())
  await router.push(path)
  const page = mount(App, {
    attachTo: document.body,
    global: { plugins: [pinia, i18n, router], provide: { [I18N as symbol]: i18n } },
  })
  await router.isReady()
  await flushPromises()
  return { page, router, here: () => router.currentRoute.value }
}

const admin = { username: 'admin', displayName: '管理员', roles: ['admin'] }
const monitor = { username: 'zhiban', displayName: '值班', roles: ['monitor'] }

it('sends strangers to log-in and remembers where they wanted to go', async () => {
  const { here } = await start('/search?q=检测站', null)
  expect(here().name).toBe('login')
  expect(here().query.next).toContain('/search?q=')
})

it('begins with the overview and keeps the time range on the way', async () => {
  const { here } = await start('/?range=7d', admin)
  expect(here().name).toBe('overview')
  control('来源').click()
  await vi.waitFor(() => expect(here().fullPath).toBe('/sources?range=7d'), 5000)
})

it('shows settings to administrators only, and lets nobody else in', async () => {
  const { page, here } = await start('/settings/users', monitor)
  expect(here().path).toBe('/forbidden')
  expect(page.text()).toContain('没有查看此页的权限')
  expect(page.get('.rail').text()).not.toContain('设置')
})

it('says when there is no such page', async () => {
  const { page } = await start('/nowhere', monitor)
  expect(page.text()).toContain('没有这个页面')
})

it('searches from anywhere in the same time range', async () => {
  const { page, here } = await start('/sources?range=24h', monitor)
  await page.get('#fx-query').setValue(' 检测站 收费 ')
  await page.get('form.query').trigger('submit')
  await vi.waitFor(() => expect(here().path).toBe('/search'), 5000)
  expect(here().query).toEqual({ q: '检测站 收费', range: '24h' })
})

it('changes the range by preset and by two ends, and refuses an end before the start', async () => {
  const { here } = await start('/search?q=a&page=2', monitor)
  await press('时间范围：近 30 天')
  await press('近 7 天')
  expect(here().query).toEqual({ q: 'a', range: '7d' })
  await press('时间范围：近 7 天')
  await fill('从', '2026-11-20T16:00')
  await fill('到（不含）', '2026-11-20T15:00')
  const submit = () =>
    document.querySelector('.custom')?.dispatchEvent(new Event('submit', { cancelable: true }))
  submit()
  await flushPromises()
  expect(document.querySelector('.custom [role=alert]')?.textContent).toContain('开始须早于结束')
  await fill('到（不含）', '2026-11-20T17:00')
  submit()
  await flushPromises()
  expect(here().query).toEqual({ q: 'a', from: '2026-11-20T16:00', to: '2026-11-20T17:00' })
})

it('says on every page how much waits to be judged, as it changes', async () => {
  const tell = mockLive()
  const { page } = await start('/sources', monitor)
  const entry = page.get('.rail a[href^="/triage"]')
  expect(entry.find('.badge').exists()).toBe(false)
  await tell({ waiting: 12 })
  expect(entry.get('.badge').text()).toBe('12')
  expect(entry.get('.fx-hidden').text()).toBe('12 条待研判')
  await tell({ waiting: 1234 })
  expect(entry.get('.badge').text()).toBe('999+')
  expect(entry.get('.fx-hidden').text()).toBe('1,234 条待研判')
  await tell({ waiting: 0 })
  expect(entry.find('.badge').exists()).toBe(false)
})

it('logs out', async () => {
  const { here } = await start('/search', monitor)
  await press('值班 的菜单')
  await press('退出登录')
  expect(here().name).toBe('login')
})

it('asks to replace a password that somebody else has set', async () => {
  const { page } = await start('/search', { ...monitor, mustChangePassword: true })
  ;(page.get('.temporary button').element as HTMLElement).click()
  await flushPromises()
  const submit = async () => {
    document
      .querySelector('#password-form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
  }
  await fill('当前密码', 'wrong')
  await fill('新密码', 'a long new one')
  await fill('再次输入', 'another')
  await submit()
  expect(document.querySelector('#password-form')?.textContent).toContain('两次输入不一致')
  await fill('再次输入', 'a long new one')
  await submit()
  expect(document.querySelector('#password-form')?.textContent).toContain('当前密码不对')
  await fill('当前密码', 'right')
  await submit()
  expect(page.find('.temporary').exists()).toBe(false)
})
