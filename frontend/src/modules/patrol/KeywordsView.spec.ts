import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { keyword } from '@/testing/patrol'
import type { Role } from '@/api/types'
import KeywordsView from './KeywordsView.vue'
import { stateOf } from './keyword'

const open = (roles: Role[] = ['office'], path = '/patrol/keywords') =>
  mountAt(KeywordsView, path, { name: 'keywords', path: '/patrol/keywords', roles })

it('names the term that looks like a person', async () => {
  const calls = mockHttp({
    'GET /api/keywords': { body: [] },
    'POST /api/keywords': {
      status: 400,
      body: { type: '/problems/keyword-person', status: 400, field: 'term', detail: 'looks like' },
    },
  })
  await open()
  await press('添加监测词')
  await fill('监测词', '王建国 检测站')
  await press('保存')
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(0)
  await fill('监测目的', '了解公众的意见')
  await press('保存')
  const said = document.querySelector('#keyword-form [role=alert]')?.textContent
  expect(said).toContain('“王建国 检测站”里有像人名的词')
  expect(said).toContain('不监测个人')
})

it('keeps the term and the version when a keyword is changed', async () => {
  const calls = mockHttp({
    'GET /api/keywords': {
      body: [keyword({ past: [{ ...keyword(), at: '2026-11-01T08:00:00Z', by: 'admin' }] })],
    },
    'PUT /api/keywords/k1': { body: keyword() },
  })
  await open()
  await press('修改 城东检测站')
  expect(document.querySelector('#keyword-form input[readonly]')).not.toBeNull()
  expect(document.querySelector('#keyword-form details')?.textContent).toContain('修改记录（2）')
  await fill('监测目的', '另一个目的')
  await press('保存')
  expect(calls.find((c) => c.method === 'PUT')?.body).toEqual({
    purpose: '另一个目的',
    office: null,
    version: 2,
  })
})

it('lets a second person agree, not whoever entered it', async () => {
  const calls = mockHttp({
    'GET /api/keywords': {
      body: [
        keyword({ term: '王建国', office: '站长' }),
        keyword({ id: 'k2', term: '刘建军', office: '发言人', changedBy: 'someone' }),
      ],
    },
    'POST /api/keywords/k1/approval': { body: keyword() },
  })
  const { page } = await open(['leader'])
  expect(page.text()).toContain('待第二人同意')
  expect(page.findAll('.fx-actions button').map((b) => b.attributes('aria-label'))).toEqual([
    '同意使用 王建国',
  ])
  await press('同意使用 王建国')
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ version: 2 })
})

it('retires and restores, and says what was refused', async () => {
  const calls = mockHttp({
    'GET /api/keywords': { body: [keyword(), keyword({ id: 'k2', term: '旧名', active: false })] },
    'PUT /api/keywords/k1': { status: 409, body: { type: '/problems/stale-version', status: 409 } },
    'PUT /api/keywords/k2': { body: keyword() },
  })
  const { page, router } = await open()
  expect(page.findAll('tbody tr')).toHaveLength(1)
  await page.get('.fx-tick input').setValue(true)
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ retired: '1' })
  await press('恢复 旧名')
  expect(calls.find((c) => c.path.endsWith('k2'))?.body).toMatchObject({ active: true, version: 2 })
  await press('停用 城东检测站')
  expect(page.get('[role=alert]').text()).toContain('别人刚刚修改过')
})

it('shows monitors what is watched and nothing to press', async () => {
  mockHttp({ 'GET /api/keywords': { body: [keyword()] } })
  const { page } = await open(['monitor'])
  expect(page.find('tbody').text()).toContain('本站名称')
  expect(page.find('button').exists()).toBe(false)
  expect(stateOf(keyword({ office: '站长', approvedBy: 'lingdao' }))).toBe('used')
})
