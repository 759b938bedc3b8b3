import type { Connector, Connectors, Look } from '@/api/types'

/** Test objects of the search connectors, with good defaults. */
export const connector = (part: Partial<Connector> = {}): Connector => ({
  id: 'c1',
  name: '百度搜索',
  kind: 'qianfan',
  address: null,
  dailyQuota: 100,
  state: 'active',
  version: 3,
  words: 12,
  everyMinutes: 173,
  askedToday: 45,
  keySet: true,
  ready: true,
  lastRun: null,
  lastReason: null,
  known: 0,
  createdAt: '2026-11-18T02:00:00Z',
  changedAt: '2026-11-18T02:00:00Z',
  ...part,
})

export const connectorsOf = (list: Connector[], part: Partial<Connectors> = {}): Connectors => ({
  words: 12,
  keys: { qianfan: true },
  connectors: list,
  ...part,
})

/** A word that was asked: with one result. */
export const asked = (part: Partial<Look> = {}): Look => ({
  id: 'l1',
  state: 'answered',
  url: 'https://qianfan.baidubce.com/',
  role: 'article',
  askedAt: '2026-11-20T01:00:00Z',
  fetch: {
    status: 'fetched',
    httpStatus: 200,
    reason: null,
    retryAfterSeconds: null,
    at: '2026-11-20T01:00:01Z',
  },
  page: null,
  linkCount: 1,
  links: [{ url: 'https://a.example.cn/1.html', title: '检测站公告', list: false }],
  shapes: [],
  ...part,
})
