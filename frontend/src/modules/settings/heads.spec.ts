import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import type { HeadLine, HeadOfKind } from '@/api/types'
import { mockHttp, mountAt, press } from '@/testing/harness'
import HeadsView from './HeadsView.vue'

const marks = (right: number, macroF1: number) => ({
  texts: 20,
  right,
  macroF1,
  negativeRecall: 0.5,
  calibrationError: 0.1,
})
const learned: HeadLine = {
  id: 'one',
  state: 'accepted',
  askedAt: '2026-11-20T08:00:00Z',
  why: 'better',
  trial: {
    negative: 40,
    neutral: 41,
    positive: 19,
    learned: 80,
    frozen: 20,
    leftOut: 2,
    before: { corrections: marks(3, 0.15), sentences: marks(11, 0.55) },
    after: { corrections: marks(11, 0.52), sentences: marks(11, 0.54) },
  },
}
const refused: HeadLine = { ...learned, id: 'two', state: 'refused', why: 'unproven', by: 'ban' }

const head = (more: Partial<HeadOfKind> = {}): HeadOfKind => ({
  kind: 'news',
  outdated: false,
  corrections: 102,
  fresh: 12,
  history: [],
  ...more,
})
const answer = (...kinds: HeadOfKind[]) => ({
  body: { after: 50, fewest: 30, encoder: true, kinds },
})
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? ''
const button = (label: string) =>
  [...document.querySelectorAll('button')].find((b) => b.textContent?.includes(label))

it('says what is used, what there is to learn from, and how attempts did', async () => {
  mockHttp({
    'GET /api/sentiment/heads': answer(head({ used: 'one', history: [refused, learned] })),
  })
  await mountAt(HeadsView, '/settings/heads')
  expect(text()).toContain('更正 102 条，上次学习后新增 12 条。新增满 50 条自动学习。')
  expect(text()).toContain('负面 40、中性 41、正面 19；其中 20 条只用于检验')
  expect(text()).toContain('0.15 → 0.52')
  expect(text()).toContain('20 条中判对 3 → 11')
  expect(text()).toContain('未通过')
  expect(text()).toContain('不能排除碰巧')
  expect(button('启用')).toBeUndefined()
})

it('learns when it is asked to, and shows that it does', async () => {
  let history: HeadLine[] = []
  const calls = mockHttp({
    'GET /api/sentiment/heads': () => answer(head({ history })),
    'POST /api/sentiment/heads/news/training': () => {
      history = [{ id: 'new', state: 'wanted', askedAt: '2026-11-27T08:00:00Z', by: 'ban' }]
      return { status: 202 }
    },
  })
  await mountAt(HeadsView, '/settings/heads')
  expect(text()).toContain('正在使用出厂版本')
  expect(text()).toContain('还没有学习过')
  await press('重新学习：新闻')
  await vi.waitFor(() => expect(button('学习中')).toBeDefined())
  expect(calls.filter((c) => c.method === 'POST')).toHaveLength(1)
})

it('does not learn from few corrections, nor without the encoder', async () => {
  mockHttp({
    'GET /api/sentiment/heads': {
      body: { after: 50, fewest: 30, encoder: false, kinds: [head({ corrections: 7 })] },
    },
  })
  await mountAt(HeadsView, '/settings/heads')
  expect(text()).toContain('更正 7 条，至少 30 条才能学习')
  expect(document.querySelector('[role=alert]')?.textContent).toContain('词表')
  expect(button('重新学习')?.disabled).toBe(true)
})

it('goes back only after asking, and to an earlier one too', async () => {
  const calls = mockHttp({
    'GET /api/sentiment/heads': answer(
      head({ used: 'one', outdated: true, history: [learned, { ...learned, id: 'old' }] }),
    ),
    'PUT /api/sentiment/heads/news': { status: 204 },
  })
  await mountAt(HeadsView, '/settings/heads')
  expect(text()).toContain('暂未使用')
  await press('回到出厂版本')
  const sent = () => calls.filter((c) => c.method === 'PUT').map((c) => c.body)
  expect(sent()).toEqual([])
  document.querySelector<HTMLElement>('.el-dialog .el-button--primary')?.click()
  await vi.waitFor(() => expect(sent()).toEqual([{ head: null }]))
  await flushPromises()
  await press('启用这个版本')
  document.querySelector<HTMLElement>('.el-dialog .el-button--primary')?.click()
  await vi.waitFor(() => expect(sent()).toEqual([{ head: null }, { head: 'old' }]))
})

it('says that it failed, and tries again', async () => {
  mockHttp({ 'GET /api/sentiment/heads': { status: 503, body: { type: '/problems/unavailable' } } })
  await mountAt(HeadsView, '/settings/heads')
  expect(button('立即重试')).toBeDefined()
})
