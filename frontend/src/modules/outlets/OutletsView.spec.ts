import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { outlet } from '@/testing/rows'
import OutletsView from './OutletsView.vue'

const list = (...items: ReturnType<typeof outlet>[]) => ({
  body: { total: items.length, page: 1, size: 50, items },
})
const open = (path = '/outlets', options = {}) =>
  mountAt(OutletsView, path, { name: 'outlets', ...options })

it('shows what is known of an outlet, and what is to be reviewed', async () => {
  mockHttp({ 'GET /api/outlets': list(outlet(), outlet({ id: 'o2', name: 'x.cn', review: true })) })
  const { page } = await open()
  expect(page.get('tbody').text()).toContain('澜州日报社')
  expect(page.get('tbody').text()).toContain('市级')
  expect(page.findAll('.is-warn').map((e) => e.text())).toEqual(['待核对'])
})

it('keeps its filters in the address', async () => {
  const calls = mockHttp({ 'GET /api/outlets': list(outlet()) })
  const { page, router } = await open('/outlets?name=日报&range=7d')
  expect(calls.at(-1)?.params.get('q')).toBe('日报')
  await page.get('.review input').setValue(true)
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ name: '日报', review: '1', range: '7d' })
  expect(calls.at(-1)?.params.get('review')).toBe('true')
})

it('sends a correction with the version it was made on, and calls it reviewed', async () => {
  const calls = mockHttp({
    'GET /api/outlets': list(outlet({ review: true })),
    'PUT /api/outlets/o1': { body: outlet() },
  })
  await open()
  await press('修改 澜州日报')
  await fill('主机', 'news.example.cn\n\n www.example.cn ')
  await fill('级别', 'provincial')
  await press('保存')
  const put = calls.find((c) => c.method === 'PUT')
  expect(put?.body).toMatchObject({
    hosts: ['news.example.cn', 'www.example.cn'],
    tier: 'provincial',
    review: false,
    version: 3,
  })
})

it('says that somebody was faster and loads the latest', async () => {
  mockHttp({
    'GET /api/outlets': list(outlet()),
    'PUT /api/outlets/o1': { status: 409, body: { type: '/problems/stale-version' } },
    'GET /api/outlets/o1': { body: outlet({ name: '澜州日报（新）', version: 4 }) },
  })
  await open()
  await press('修改 澜州日报')
  await press('保存')
  expect(document.querySelector('#outlet-form [role=alert]')?.textContent).toContain(
    '别人刚刚修改过',
  )
  await press('载入最新内容')
  expect(document.querySelector<HTMLInputElement>('#outlet-form input')?.value).toBe(
    '澜州日报（新）',
  )
})

it('puts a refusal beside the field that it is about', async () => {
  mockHttp({
    'GET /api/outlets': list(outlet()),
    'POST /api/outlets': {
      status: 400,
      body: {
        type: '/problems/invalid-field',
        field: 'hosts[1]',
        detail: 'b.cn already belongs to the outlet X.',
      },
    },
  })
  await open()
  await press('添加媒体')
  await press('保存')
  expect(document.querySelectorAll('#outlet-form [role=alert]')).toHaveLength(2)
  await fill('名称', '新媒体')
  await fill('主机', 'a.cn\nb.cn')
  await press('保存')
  const alerts = [...document.querySelectorAll('#outlet-form [role=alert]')]
  expect(alerts.map((e) => e.textContent)).toEqual([
    expect.stringMatching(
      /^第 2 项不符合要求：每行一个.*（b\.cn already belongs to the outlet X\.）$/,
    ),
  ])
})

it('says that a filter finds nothing, and leads back to all', async () => {
  mockHttp({ 'GET /api/outlets': list() })
  const { page, router } = await open('/outlets?name=没有&review=1')
  expect(page.get('.empty').text()).toContain('没有符合条件的媒体')
  await press('查看全部')
  expect(router.currentRoute.value.query).toEqual({})
  expect(page.get('.empty').text()).toContain('采集到文章后')
})

it('lets only office and administrators edit', async () => {
  mockHttp({ 'GET /api/outlets': list(outlet()) })
  const { page } = await open('/outlets', { roles: ['monitor'] })
  expect(page.find('.fx-actions').exists()).toBe(false)
  expect(page.text()).not.toContain('添加媒体')
})
