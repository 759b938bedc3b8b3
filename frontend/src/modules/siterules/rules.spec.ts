import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import type { SiteRule } from '@/api/types'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import RulesView from './RulesView.vue'
import { blankRule, draftOf, formOf, placed } from './draft'

const rule: SiteRule = {
  id: 'r1',
  host: 'a.example.cn',
  path: '/news/',
  title: 'h1',
  body: 'div.txt',
  time: null,
  origin: null,
  image: null,
  remove: ['.share', '.ad'],
  note: '读错时间',
  version: 3,
  changedAt: '2026-11-20T01:00:00Z',
}
const routes = [{ path: '/sources', name: 'sources', component: { template: '<i></i>' } }]
const open = () => mountAt(RulesView, '/sources/rules', { name: 'site-rules', routes })

it('has one selector on each line of what is removed, and nothing for what is empty', () => {
  expect(draftOf(formOf(rule))).toMatchObject({ remove: ['.share', '.ad'], time: null })
  expect(draftOf({ ...blankRule(), host: ' a.example.cn ', remove: '\n .x \n' })).toMatchObject({
    host: 'a.example.cn',
    path: '/',
    remove: ['.x'],
  })
  expect(placed(rule)).toEqual(['title', 'body'])
})

it('tells which parts a rule places', async () => {
  mockHttp({ 'GET /api/site-rules': { body: [rule] } })
  const { page } = await open()
  expect(page.get('tbody').text()).toContain('标题、正文、去掉 2 处')
})

it('shows what is wrong with a selector at its field', async () => {
  mockHttp({
    'GET /api/site-rules': { body: [rule] },
    'PUT /api/site-rules/r1': {
      status: 400,
      body: { type: '/problems/invalid-field', field: 'body', detail: 'at character 3 :has' },
    },
  })
  await open()
  await press('修改 a.example.cn/news/ 的规则')
  document
    .querySelector('#site-rule-form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  expect(document.activeElement?.getAttribute('name')).toBe('body')
  expect(document.body.textContent).toContain('at character 3 :has')
})

it('tries what stands in the form, without saving', async () => {
  const seen = {
    id: 'l1',
    state: 'answered',
    url: 'http://a.example.cn/news/1.html',
    role: 'article',
    askedAt: '2026-11-20T01:00:00Z',
    fetch: {
      status: 'rejected',
      httpStatus: 200,
      reason: 'no-body',
      retryAfterSeconds: null,
      at: rule.changedAt,
    },
    page: { url: 'http://a.example.cn/news/1.html', title: '检测站公告', text: '' },
    linkCount: 0,
    links: [],
    shapes: [],
  }
  const calls = mockHttp({
    'GET /api/site-rules': { body: [rule] },
    'POST /api/looks/trial': { status: 202, body: seen },
  })
  await open()
  await press('修改 a.example.cn/news/ 的规则')
  await fill('在这个网页上试', 'http://a.example.cn/news/1.html')
  await press('试一试')
  await vi.waitFor(() => expect(document.body.textContent).toContain('读不出正文'))
  expect(document.querySelector('.trial h3')?.textContent).toBe('检测站公告')
  expect(calls.at(-1)?.body).toMatchObject({ rule: { host: 'a.example.cn', body: 'div.txt' } })
})
