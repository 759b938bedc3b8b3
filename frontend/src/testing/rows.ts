import type { HealthFacts, Outlet, Source, Token, User, Verdict } from '@/api/types'

/** Test objects of the tables, with good defaults. */
export const outlet = (part: Partial<Outlet> = {}): Outlet => ({
  id: 'o1',
  name: '澜州日报',
  aliases: ['澜州日报社'],
  hosts: ['news.example.cn'],
  tier: 'city',
  region: '东岭省澜州市',
  kind: 'news',
  platform: false,
  review: false,
  version: 3,
  ...part,
})

export const source = (part: Partial<Source> = {}): Source => ({
  id: 's1',
  name: '澜州日报要闻',
  outletHost: 'news.example.cn',
  kind: 'news',
  entries: [{ url: 'https://news.example.cn/list.html', type: 'section' }],
  articlePattern: null,
  listPattern: null,
  intervalMinutes: 10,
  delayMillis: 2000,
  state: 'active',
  intensive: false,
  version: 5,
  lastRun: {
    at: '2026-11-20T08:00:00Z',
    fetched: 1234,
    notModified: 2,
    rejected: 0,
    disallowed: 0,
    gone: 0,
    failed: 3,
    created: 0,
    updated: 0,
    unchanged: 7,
    lastError: 'timeout',
  },
  known: 4321,
  pending: 5,
  ...part,
})

export const facts = (part: Partial<HealthFacts> = {}): HealthFacts => ({
  hours: 24,
  asked: 12,
  bad: 0,
  usual: null,
  expected: null,
  lastNew: '2026-11-20T07:00:00Z',
  ...part,
})

export const verdict = (part: Partial<Verdict> = {}): Verdict => ({
  sourceId: 's1',
  state: 'healthy',
  cause: 'articles-arrive',
  since: '2026-11-18T08:00:00Z',
  facts: facts(),
  ...part,
})

export const user = (part: Partial<User> = {}): User => ({
  username: 'zhiban',
  displayName: '值班一组',
  roles: ['monitor'],
  disabled: false,
  mustChangePassword: false,
  createdAt: '2026-11-20T08:00:00Z',
  passwordChangedAt: '2026-11-20T08:00:00Z',
  version: 'v7',
  ...part,
})

export const token = (part: Partial<Token> = {}): Token => ({
  id: 't1',
  name: '采集程序',
  scopes: ['crawl'],
  createdBy: 'admin',
  revoked: false,
  createdAt: '2026-11-20T08:00:00Z',
  ...part,
})
