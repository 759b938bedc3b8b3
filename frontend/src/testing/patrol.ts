import type { Keyword, PatrolItem, PatrolPlan, PatrolSheet, ShiftState } from '@/api/types'

/** Test objects of the patrol, with good defaults. */
export const shift = (part: Partial<ShiftState> = {}): ShiftState => ({
  id: '2026-11-20-early',
  day: '2026-11-20',
  shift: 'early',
  from: '2026-11-19T23:00:00Z',
  to: '2026-11-20T07:00:00Z',
  progress: 'running',
  startedBy: 'zhiban',
  total: 2,
  done: 0,
  finds: 0,
  people: [],
  ...part,
})

export const item = (id: string, part: Partial<PatrolItem> = {}): PatrolItem => ({
  id,
  word: '城东检测站',
  site: '百度',
  url: 'https://www.baidu.com/s?wd=x',
  tick: null,
  ...part,
})

/** Two links: one word on two sites. */
export const sheet = (part: Partial<PatrolSheet> = {}): PatrolSheet => ({
  state: shift(),
  open: true,
  missing: [],
  items: [item('1'), item('2', { site: '微博', url: 'https://s.weibo.com/weibo?q=x' })],
  ...part,
})

export const plan = (part: Partial<PatrolPlan> = {}): PatrolPlan => ({
  sites: [
    { id: 'baidu', name: '百度', url: 'https://www.baidu.com/s?wd={词}', on: true },
    { id: 'weibo', name: '微博', url: 'https://s.weibo.com/weibo?q={词}', on: true },
  ],
  shifts: [{ shift: 'early', at: '07:00' }],
  version: 4,
  changedAt: null,
  changedBy: null,
  ...part,
})

export const keyword = (part: Partial<Keyword> = {}): Keyword => ({
  id: 'k1',
  term: '城东检测站',
  purpose: '本站名称',
  office: null,
  active: true,
  approvedBy: null,
  version: 2,
  changedAt: '2026-11-20T08:00:00Z',
  changedBy: 'bangongshi',
  past: [],
  ...part,
})
