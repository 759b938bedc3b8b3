import { expect, it, vi } from 'vitest'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import EnterView from './EnterView.vue'

const URL = 'http://a.example.cn/a/1.html'
const look = (fetch: object, page: object | null) => ({
  id: 'l1',
  state: 'answered',
  url: URL,
  role: 'article',
  askedAt: '2026-11-20T01:00:00Z',
  fetch: {
    status: 'fetched',
    httpStatus: 200,
    reason: null,
    retryAfterSeconds: null,
    at: '2026-11-20T01:00:00Z',
    ...fetch,
  },
  page,
  linkCount: 0,
  links: [],
  shapes: [],
})
const routes = [{ path: '/articles/:id', name: 'article', component: { template: '<i></i>' } }]
const open = () =>
  mountAt(EnterView, `/enter?url=${encodeURIComponent(URL)}`, { name: 'enter', routes })

it('takes in what the crawler has fetched', async () => {
  const calls = mockHttp({
    'POST /api/looks': {
      status: 202,
      body: look({}, { url: URL, title: '检测站公告', text: '正文' }),
    },
    'POST /api/entries': { status: 201, body: { articleId: 'x1', outcome: 'created' } },
  })
  const { page } = await open()
  await press('取来看看')
  await vi.waitFor(() => expect(page.text()).toContain('检测站公告'))
  await press('收入')
  await vi.waitFor(() => expect(page.text()).toContain('已收入'))
  expect(calls.at(-1)?.body).toMatchObject({ lookId: 'l1', text: null })
  expect(page.get('.done a').attributes('href')).toBe('/articles/x1')
})

it('lets a person type in what the site does not allow to be fetched', async () => {
  const calls = mockHttp({
    'POST /api/looks': {
      status: 202,
      body: look({ status: 'disallowed', reason: 'robots' }, null),
    },
    'POST /api/entries': { status: 201, body: { articleId: 'x1', outcome: 'unchanged' } },
  })
  const { page } = await open()
  await press('取来看看')
  await vi.waitFor(() => expect(page.text()).toContain('robots.txt 不允许'))
  await press('按手工录入收入')
  expect(page.text()).toContain('请填写标题')
  await fill('标题', '检测站排队两小时')
  await fill('正文', '视频里说排了两小时。')
  await press('按手工录入收入')
  await vi.waitFor(() => expect(page.text()).toContain('文章已有'))
  expect(calls.at(-1)?.body).toMatchObject({ url: URL, title: '检测站排队两小时', lookId: null })
})

it('has what was typed again after the session has ended', async () => {
  mockHttp({
    'POST /api/entries': { status: 201, body: { articleId: 'x1', outcome: 'created' } },
  })
  const first = await open()
  await press('不取网页，直接手工录入')
  await fill('正文', '视频里说排了两小时。')
  first.page.unmount()
  await open()
  await press('不取网页，直接手工录入')
  const text = () => document.querySelector<HTMLTextAreaElement>('#entry-text')?.value
  expect(text()).toBe('视频里说排了两小时。')
  await fill('标题', '检测站排队两小时')
  await press('按手工录入收入')
  await vi.waitFor(() => expect(document.body.textContent).toContain('已收入'))
  expect(sessionStorage.length).toBe(0)
})
