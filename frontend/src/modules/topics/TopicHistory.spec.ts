import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { mockHttp, mountAt, press } from '@/testing/harness'
import { source } from '@/testing/rows'
import { definition, preview, topic } from '@/testing/topics'
import type { Role, Topic } from '@/api/types'
import TopicPage from './TopicPage.vue'
import { changesOf, usedMeanwhile, versionsOf } from './changes'

const first = definition()
const second = definition({
  names: ['城东检测站', '城东机动车检测站', '城东车检站'],
  any: ['收费', '加价'],
  exclude: [],
  sources: ['s1'],
  sensitivity: 'high',
})
const revision = (version: number, part: object = {}): Topic['past'][number] => ({
  version,
  definition: first,
  owner: 'bangongshi',
  active: true,
  approvedBy: version > 1 ? 'lingdao' : null,
  provisional: false,
  at: `2026-11-0${version}T08:00:00Z`,
  by: 'bangongshi',
  ...part,
})
const waiting = topic({
  definition: second,
  approvedBy: null,
  waits: true,
  working: 2,
  version: 3,
  past: [revision(1), revision(2)],
})
const open = (roles: Role[] = ['leader']) =>
  mountAt(TopicPage, '/topics/t1', {
    name: 'topic',
    path: '/topics/:id',
    roles,
    routes: [{ path: '/topics', name: 'topics', component: { template: '<i />' } }],
  })
const usual = {
  'GET /api/sources': { body: [source()] },
  'POST /api/topics/preview': { body: preview() },
}

beforeEach(() => sessionStorage.clear())

it('tells what a version changes, in the order of the form', () => {
  expect(changesOf(first, second)).toEqual([
    { field: 'mainName', added: ['城东检测站'], removed: ['城东机动车检测站'] },
    { field: 'names', added: ['城东车检站'], removed: [] },
    { field: 'any', added: ['加价'], removed: [] },
    { field: 'exclude', added: [], removed: ['招聘'] },
    { field: 'sources', added: ['s1'], removed: [] },
    { field: 'sensitivity', added: ['high'], removed: ['normal'] },
  ])
  expect(changesOf(first, definition())).toEqual([])
  expect(changesOf(null, first).map(({ field }) => field)).toEqual([
    'name',
    'purpose',
    'names',
    'any',
    'exclude',
    'sensitivity',
  ])
  const query = definition({ query: '收费', any: [], exclude: [] })
  expect(changesOf(query, definition({ query: '排队', any: [], exclude: [] }))).toEqual([
    { field: 'query', added: ['排队'], removed: ['收费'] },
  ])
})

it('tells who entered, agreed, retired and took up again', () => {
  const long = topic({
    version: 5,
    past: [
      revision(1),
      revision(2),
      revision(3, { active: false, by: 'admin' }),
      revision(4, { by: 'admin' }),
    ],
  })
  expect(versionsOf(long).map(({ version, event, by }) => [version, event, by])).toEqual([
    [5, 'changed', 'bangongshi'],
    [4, 'restored', 'admin'],
    [3, 'retired', 'admin'],
    [2, 'approved', 'lingdao'],
    [1, 'created', 'bangongshi'],
  ])
  expect(usedMeanwhile(waiting)?.version).toBe(2)
  expect(usedMeanwhile({ ...waiting, working: 3 })).toBeNull()
  expect(usedMeanwhile({ ...waiting, working: null })).toBeNull()
})

it('tells who took a topic over, where it was kept', () => {
  const handed = topic({
    version: 3,
    owner: 'zhiban',
    past: [revision(1, { owner: null }), revision(2)],
  })
  expect(versionsOf(handed).map(({ event, changes }) => [event, changes])).toEqual([
    ['changed', [{ field: 'owner', added: ['zhiban'], removed: ['bangongshi'] }]],
    ['approved', []],
    ['created', changesOf(null, first)],
  ])
})

it('shows the differences before a second person agrees', async () => {
  let now = waiting
  const calls = mockHttp({
    ...usual,
    'GET /api/topics/t1': () => ({ body: now }),
    'POST /api/topics/t1/approval': () => {
      now = topic({ ...waiting, approvedBy: 'someone', waits: false, working: 4, version: 4 })
      return { body: now }
    },
  })
  const { page } = await open()
  expect(page.get('.waiting').text()).toContain('批准前仍按第 2 版匹配')
  expect(page.find('#topic-form').exists()).toBe(false)
  expect(page.get('.facts').text()).toContain('澜州日报要闻')
  await press('查看并批准')
  const dialog = document.querySelector('.el-dialog')
  expect(dialog?.textContent).toContain('与在用的第 2 版相比')
  expect([...(dialog?.querySelectorAll('ins') ?? [])].map((e) => e.textContent)).toEqual([
    '增加：城东检测站',
    '增加：城东车检站',
    '增加：加价',
    '增加：澜州日报要闻',
    '增加：高',
  ])
  await press('批准')
  expect(calls.find((c) => c.path.endsWith('approval'))?.body).toEqual({ version: 3 })
  await flushPromises()
  expect(page.find('.waiting').exists()).toBe(false)
  expect(page.get('.history h2').text()).toBe('历次版本（3）')
})

it('leaves the dialog open with what was refused, and renews what is to be agreed to', async () => {
  const calls = mockHttp({
    ...usual,
    'GET /api/topics/t1': { body: waiting },
    'POST /api/topics/t1/approval': {
      status: 409,
      body: { type: '/problems/topic-not-waiting', status: 409 },
    },
  })
  await open()
  await press('查看并批准')
  await press('批准')
  expect(document.querySelector('.el-dialog [role=alert]')?.textContent).toContain('不需要批准')
  expect(calls.filter((c) => c.path === '/api/topics/t1')).toHaveLength(2)
})

it('does not let whoever changed it agree, nor a monitor', async () => {
  mockHttp({ ...usual, 'GET /api/topics/t1': { body: { ...waiting, changedBy: 'someone' } } })
  const { page } = await open(['office'])
  expect(page.get('.waiting').text()).toContain('修改的人不能自己批准')
  expect(page.find('.waiting button').exists()).toBe(false)
  page.unmount()
  mockHttp({ ...usual, 'GET /api/topics/t1': { body: { ...waiting, working: 3 } } })
  const monitors = await open(['monitor'])
  expect(monitors.page.get('.waiting').text()).toContain('先行使用')
  expect(monitors.page.find('.waiting button').exists()).toBe(false)
})

it('lists every version with its changes, the one in use marked', async () => {
  mockHttp({ ...usual, 'GET /api/topics/t1': { body: waiting } })
  const { page } = await open()
  const rows = page.findAll('.history li')
  expect(rows[0]?.text()).toContain('第 3 版')
  expect(rows[0]?.find('del').text()).toContain('城东机动车检测站')
  expect(rows[1]?.text()).toContain('lingdao 批准')
  expect(rows[1]?.text()).toContain('在用')
  expect(rows[2]?.get('details').text()).toContain('了解公众对收费的意见')
})
