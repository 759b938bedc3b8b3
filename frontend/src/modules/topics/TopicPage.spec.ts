import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { fill, mockHttp, mountAt, press, type Call } from '@/testing/harness'
import { source } from '@/testing/rows'
import { definition, preview, topic } from '@/testing/topics'
import type { Role } from '@/api/types'
import TopicPage from './TopicPage.vue'

const usual = {
  'GET /api/sources': { body: [source()] },
  'POST /api/topics/preview': { body: preview() },
  'GET /api/topics/t1': { body: topic() },
}
const open = (path: string, roles: Role[] = ['office']) =>
  mountAt(TopicPage, path, {
    name: path.endsWith('new') ? 'new-topic' : 'topic',
    path: path.endsWith('new') ? '/topics/new' : '/topics/:id',
    roles,
    routes: [
      { path: '/topics', name: 'topics', component: { template: '<i />' } },
      ...(path.endsWith('new')
        ? [{ path: '/topics/:id', name: 'topic', component: { template: '<i />' } }]
        : []),
    ],
  })
const term = (list: string, text: string) =>
  fill(list, text).then(async () => {
    const label = [...document.querySelectorAll('label')].find((l) =>
      l.textContent?.startsWith(list),
    )
    document.getElementById(label?.htmlFor ?? '')?.dispatchEvent(new Event('blur'))
    await flushPromises()
  })
const sent = (calls: Call[], method: string) =>
  calls.filter((c) => c.method === method && !c.path.endsWith('preview'))
const alerts = () =>
  [...document.querySelectorAll('#topic-form [role=alert]')].map((e) => e.textContent)

beforeEach(() => sessionStorage.clear())

it('asks for a name, a purpose and one name of what is monitored, then sends the form', async () => {
  const calls = mockHttp({
    ...usual,
    'POST /api/topics': { status: 201, body: topic({ waits: true }) },
  })
  const { router } = await open('/topics/new')
  await press('保存')
  expect(alerts()).toEqual(['请填写', '请填写', '请至少填写一个名称'])
  expect(sent(calls, 'POST')).toHaveLength(0)
  await fill('方案名称', '检测收费')
  await fill('监测目的', '了解公众的意见')
  await term('名称和别称', '城东机动车检测站，城东检测站')
  await term('至少有一个', '收费')
  await press('保存')
  expect(sent(calls, 'POST')[0]?.body).toEqual({
    names: ['城东机动车检测站', '城东检测站'],
    must: [],
    any: ['收费'],
    context: [],
    exclude: [],
    query: null,
    sources: [],
    office: null,
    name: '检测收费',
    purpose: '了解公众的意见',
    sensitivity: 'normal',
    owner: 'someone',
    active: true,
    version: null,
  })
  expect(router.currentRoute.value.path).toBe('/topics/t1')
  expect(sessionStorage.length).toBe(0)
})

it('says which term the backend refuses, and puts the focus there', async () => {
  mockHttp({
    ...usual,
    'PUT /api/topics/t1': {
      status: 400,
      body: {
        type: '/problems/query',
        field: 'any[0]',
        position: 0,
        expected: 'wanted_term',
      },
    },
  })
  await open('/topics/t1')
  await press('保存')
  expect(alerts()[0]).toContain('“收费”：第 1 个字符“收”处看不懂')
  expect(document.querySelector('.term.is-wrong')?.textContent).toContain('收费')
  expect(document.activeElement?.getAttribute('name')).toBe('any')
})

it('asks for the office once a term looks like a person, and explains', async () => {
  const calls = mockHttp({
    ...usual,
    'PUT /api/topics/t1': ({ body }) =>
      (body as { office: string | null }).office
        ? { body: topic() }
        : {
            status: 400,
            body: {
              type: '/problems/topic-person',
              field: 'names[2]',
              subject: '王建国',
              detail: '王建国 looks like the name of a person.',
            },
          },
  })
  await open('/topics/t1')
  expect(document.body.textContent).not.toContain('所任职务')
  await term('名称和别称', '王建国')
  await press('保存')
  expect(alerts()[0]).toContain('“王建国”像是人名')
  await fill('所任职务', '站长')
  await press('保存')
  expect(sent(calls, 'PUT').at(-1)?.body).toMatchObject({ office: '站长', version: 2 })
})

it('turns the lists into a query, and warns that the way back loses what was written', async () => {
  const calls = mockHttp({ ...usual, 'PUT /api/topics/t1': { body: topic() } })
  const { page } = await open('/topics/t1')
  await page.get('input[value=query]').setValue(true)
  const query = page.get<HTMLTextAreaElement>('textarea[name=query]')
  expect(query.element.value).toBe('收费 AND NOT 招聘')
  await query.setValue('收费 AND NOT 招聘 AND 排队')
  await page.get('input[value=lists]').setValue(true)
  expect(page.text()).toContain('保存时以词表为准')
  expect(page.findAll('.term').map((e) => e.text())).toContain('招聘')
  await page.get('input[value=query]').setValue(true)
  await press('保存')
  expect(sent(calls, 'PUT')[0]?.body).toMatchObject({
    any: [],
    exclude: [],
    query: '收费 AND NOT 招聘 AND 排队',
  })
})

it('keeps what was not saved when the session ends, with the version it was made on', async () => {
  mockHttp(usual)
  const { page } = await open('/topics/t1')
  await fill('监测目的', '改过的目的')
  page.unmount()
  const calls = mockHttp({
    ...usual,
    'GET /api/topics/t1': { body: topic({ version: 5 }) },
    'PUT /api/topics/t1': { status: 409, body: { type: '/problems/stale-version', status: 409 } },
  })
  const again = await open('/topics/t1')
  expect(again.page.text()).toContain('已恢复上次没有保存的内容')
  await press('保存')
  expect(sent(calls, 'PUT')[0]?.body).toMatchObject({ purpose: '改过的目的', version: 2 })
  expect(alerts()[0]).toContain('别人刚刚修改过')
  await press('载入最新内容')
  expect(again.page.get<HTMLTextAreaElement>('textarea[name=purpose]').element.value).toBe(
    '了解公众对收费的意见',
  )
  await press('保存')
  expect(sent(calls, 'PUT').at(-1)?.body).toMatchObject({ version: 5 })
  expect(sessionStorage.length).toBe(0)
})

it('chooses sources by name and can take all again', async () => {
  const calls = mockHttp({
    ...usual,
    'GET /api/sources': { body: [source(), source({ id: 's2', name: '晚报' })] },
    'GET /api/topics/t1': { body: topic({ definition: definition({ sources: ['s2'] }) }) },
    'PUT /api/topics/t1': { body: topic() },
  })
  const { page } = await open('/topics/t1')
  expect(page.get('summary').text()).toContain('已选 1 个')
  expect(page.findAll('.list label').map((l) => l.text())[0]).toContain('晚报')
  await page.get('.sources .find').setValue('要闻')
  expect(page.findAll('.list label')).toHaveLength(1)
  await page.get('.list input').setValue(true)
  await press('保存')
  expect(sent(calls, 'PUT')[0]?.body).toMatchObject({ sources: ['s2', 's1'] })
  await press('改为全部来源')
  expect(page.get('summary').text()).toContain('全部来源')
})
