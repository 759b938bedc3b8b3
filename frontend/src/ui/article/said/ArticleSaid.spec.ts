import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { h } from 'vue'
import type { Article, Said } from '@/api/types'
import { article } from '@/testing/factory'
import { mockHttp, mountAt } from '@/testing/harness'
import ArticleSaid from './ArticleSaid.vue'

const machine = (label: Said['label'], band: Said['machine']['band']): Said['machine'] => ({
  label,
  band,
  negative: 0.7,
  neutral: 0.2,
  positive: 0.1,
  byWords: false,
})

const said = (part: Partial<Said> = {}): Said => ({
  label: 'neutral',
  machine: machine('neutral', 'certain'),
  corrected: false,
  towards: [
    {
      topic: 't1',
      name: '城东检测站',
      label: 'negative',
      machine: machine('negative', 'unsure'),
      named: true,
      sentence: '城东检测站排队三小时。',
      corrected: false,
    },
  ],
  places: [{ code: '330106', name: '西湖区', evidence: '西湖区' }],
  keywords: ['排队'],
  ...part,
})

async function show(part: Partial<Article>) {
  const calls = mockHttp({ 'PUT /api/articles/a1/sentiment': { status: 204 } })
  const corrected = vi.fn()
  const render = () => h(ArticleSaid, { article: article(part), onCorrected: corrected })
  const { page } = await mountAt({ render }, '/')
  return { page, calls, corrected }
}

it('says what it says about whom, how surely, and why', async () => {
  const { page } = await show({ said: said(), story: { id: 's', copies: 5, outlets: 3 } })
  const text = page.text()
  expect(text).toContain('对“城东检测站”')
  expect(text).toContain('负面')
  expect(text).toContain('拿不准')
  expect(page.get('blockquote').text()).toContain('城东检测站排队三小时。')
  expect(text).toContain('西湖区')
  expect(text).toContain('3 家媒体 5 篇')
})

it('says that it was not read yet, and that a name was not met', async () => {
  const unread = await show({ said: null })
  expect(unread.page.text()).toContain('还没有判读')
  unread.page.unmount()
  const [one] = said().towards
  const { page } = await show({
    said: said({ towards: [{ ...one!, named: false, sentence: '' }] }),
  })
  expect(page.text()).toContain('没有直接提到')
  expect(page.find('blockquote').exists()).toBe(false)
})

it('lets a person find something else, and shows both', async () => {
  vi.useFakeTimers()
  const { page, calls, corrected } = await show({ said: said() })
  await page.get('select').setValue('positive')
  await vi.advanceTimersByTimeAsync(3000)
  expect(calls[0]?.body).toEqual({ topic: 't1', label: 'positive' })
  expect(corrected).toHaveBeenCalledOnce()
  vi.useRealTimers()
  page.unmount()
  const [one] = said().towards
  const after = await show({
    said: said({ towards: [{ ...one!, label: 'positive', corrected: true }] }),
  })
  expect(after.page.text()).toContain('人工更正，机器判为负面')
})

it('shows who carried it, the original first', async () => {
  const copy = (articleId: string, name: string) => ({
    articleId,
    title: '报道',
    outlet: { id: name, host: 'h.example', name, tier: 'city' },
    publishedAt: '2026-11-20T08:00:00Z',
    precision: 'minute',
  })
  const calls = mockHttp({
    'GET /api/stories/s': {
      body: {
        id: 's',
        firstSeen: '2026-11-20T08:05:00Z',
        copies: 3,
        outlets: 2,
        spread: [copy('a0', '澜州日报'), copy('a1', '澜州晚报')],
      },
    },
  })
  const shown = article({ said: said(), story: { id: 's', copies: 3, outlets: 2 } })
  const routes = [{ path: '/articles/:id', name: 'article', component: { template: '<i />' } }]
  const { page } = await mountAt({ render: () => h(ArticleSaid, { article: shown }) }, '/', {
    routes,
  })
  expect(calls).toHaveLength(0)
  await page.get('.spread button').trigger('click')
  await flushPromises()
  expect(page.findAll('.spread li').map((li) => li.text())).toEqual([
    expect.stringMatching(/澜州日报.*最早/),
    expect.stringContaining('澜州晚报'),
    '另有 1 篇',
  ])
  expect(page.get('.spread a').attributes('href')).toBe('/articles/a0')
})
