import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hit } from '@/testing/factory'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { preview, topic } from '@/testing/topics'
import type { Hit } from '@/api/types'
import TopicPage from './TopicPage.vue'
import { aliasesIn } from '@/ui/preview/alike'
import { isWide, percent } from '@/ui/preview/share'

const of = (title: string, part: Partial<Hit> = {}) =>
  hit({ id: title, title: [{ text: title, hit: false }], snippets: [], ...part })
const sample = (total: number, ...latest: Hit[]) => ({ total, latest })
const usual = {
  'GET /api/sources': { body: [] },
  'GET /api/topics/t1': { body: topic() },
}
const open = () =>
  mountAt(TopicPage, '/topics/t1', {
    name: 'topic',
    path: '/topics/:id',
    routes: [
      { path: '/topics', name: 'topics', component: { template: '<i />' } },
      { path: '/articles/:id', name: 'article', component: { template: '<i />' } },
    ],
  })
async function rest(): Promise<void> {
  vi.advanceTimersByTime(600)
  await flushPromises()
}

beforeEach(() => {
  sessionStorage.clear()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => void vi.useRealTimers())

it('says what would be matched, what only has the name, and what may be missed', async () => {
  mockHttp({
    ...usual,
    'POST /api/topics/preview': {
      body: preview({
        matches: sample(12, of('城东检测站收费公示')),
        excluded: sample(40, of('城东检测站招聘')),
        alike: sample(1, of('城东区机动车综合检测站排队')),
      }),
    },
  })
  const { page } = await open()
  const panel = page.get('.preview')
  expect(panel.get('[role=status]').text()).toBe('近 30 天共 1,200 篇，匹配 12 篇（1 %）')
  expect(panel.findAll('h3').map((h) => h.text())).toEqual([
    '会匹配 12 篇，列出最新 1 篇',
    '有名称，但不符合其他条件 40 篇，列出最新 1 篇',
    '疑似遗漏 1',
  ])
  expect(panel.text()).not.toContain('可能太宽')
  await press('把“城东区机动车综合检测站”加为名称')
  expect(page.findAll('.term').map((term) => term.text())).toContain('城东区机动车综合检测站')
})

it('asks once typing rests, and shows only the newest answer', async () => {
  const waiting: (() => void)[] = []
  const asked: string[][] = []
  mockHttp({ ...usual, 'POST /api/topics/preview': { body: preview() } })
  const answered = globalThis.fetch
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (!url.endsWith('preview')) return answered(url, init)
    const { any } = JSON.parse(String(init.body)) as { any: string[] }
    asked.push(any)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return new Response(JSON.stringify(preview({ matches: sample(any.length) })))
  })
  const { page } = await open()
  const add = async (term: string) => {
    await page.get('input[name=any]').setValue(`${term}，`)
    await flushPromises()
  }
  await add('排队')
  await add('等候')
  expect(asked).toHaveLength(1)
  await rest()
  expect(asked.at(-1)).toEqual(['收费', '排队', '等候'])
  waiting[1]?.()
  await flushPromises()
  waiting[0]?.()
  await flushPromises()
  expect(page.get('.preview [role=status]').text()).toContain('匹配 3 篇')
})

it('says quietly at the field what cannot be understood yet, and leaves the last answer', async () => {
  mockHttp({
    ...usual,
    'POST /api/topics/preview': ({ body }) =>
      (body as { query: string | null }).query
        ? {
            status: 400,
            body: {
              type: '/problems/query',
              field: 'query',
              position: 7,
              expected: 'closing_bracket',
            },
          }
        : { body: preview({ matches: sample(2) }) },
  })
  const { page } = await open()
  await page.get('input[value=query]').setValue(true)
  await page.get('textarea[name=query]').setValue('收费 AND (排队')
  await rest()
  expect(page.get('#topic-form').text()).toContain('第 8 个字符“(”处看不懂')
  expect(page.find('#topic-form [role=alert]').exists()).toBe(false)
  expect(page.get('.preview').text()).toContain('请先改好标出的地方')
  expect(page.get('.preview [role=status]').text()).toContain('匹配 2 篇')
  await page.get('textarea[name=query]').setValue('')
  await rest()
  expect(page.get('.preview').text()).not.toContain('请先改好标出的地方')
})

it('warns of what is too wide, and waits for a name', async () => {
  mockHttp({
    ...usual,
    'POST /api/topics/preview': { body: preview({ articles: 500, matches: sample(101) }) },
  })
  const { page } = await open()
  expect(page.get('.preview').text()).toContain('可能太宽')
  await press('移除 城东机动车检测站')
  await press('移除 城东检测站')
  await rest()
  expect(page.get('.preview [role=status]').text()).toContain('填写名称后')
})

it('says when the preview fails, not at a field', async () => {
  mockHttp({ ...usual, 'POST /api/topics/preview': { status: 502 } })
  const { page } = await open()
  expect(page.get('.preview').text()).toContain('连不上服务')
  expect(page.find('#topic-form [role=alert]').exists()).toBe(false)
  await fill('监测目的', '目的不影响预览')
})

it('knows shares', () => {
  expect([percent(0, 9), percent(1, 5000), percent(3, 1000), percent(1, 3)]).toEqual([
    '0',
    '<0.1',
    '0.3',
    '33',
  ])
  expect(isWide(preview({ articles: 100, matches: sample(100) }))).toBe(false)
  expect(isWide(preview({ articles: 1000, matches: sample(200) }))).toBe(false)
  expect(isWide(preview({ articles: 1000, matches: sample(201) }))).toBe(true)
})

it('suggests as aliases only what holds a whole name and no punctuation', () => {
  const names = ['城东检测站']
  expect(aliasesIn([of('记者探访城东机动车检测站：排队')], names)).toEqual(['城东机动车检测站'])
  expect(aliasesIn([of('检测站的城东分部')], names)).toEqual(['检测站的城东'])
  expect(aliasesIn([of('城东，检测站'), of('城东的居民说附近要建一座新的检测站')], names)).toEqual(
    [],
  )
  expect(aliasesIn([of('到城东检测站去'), of('城东区检'), of('')], names)).toEqual([])
  expect(
    aliasesIn([of('东城检测站甲'), of('城东区检测站乙'), of('城东区检测站丙')], names),
  ).toEqual(['城东区检测站', '东城检测站'])
})
