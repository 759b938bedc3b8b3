import type { Article, Hit, SearchAnswer } from '@/api/types'

/** Test objects with good defaults. */
export const hit = (part: Partial<Hit> = {}): Hit => ({
  id: 'a1',
  url: 'https://news.example.cn/1.html',
  title: [
    { text: '城东', hit: false },
    { text: '检测站', hit: true },
    { text: '公布收费标准', hit: false },
  ],
  snippets: [[{ text: '收费项目已公示', hit: false }]],
  outlet: { id: 'o1', host: 'news.example.cn', name: '澜州日报', tier: 'city' },
  kind: 'news',
  publishedAt: '2026-11-20T08:00:00Z',
  publishedRaw: '2026-11-20 16:00',
  precision: 'minute',
  collectedAt: '2026-11-20T08:05:00Z',
  backfill: false,
  marks: [],
  ...part,
})

export const article = (part: Partial<Article> = {}): Article => {
  const { snippets: _snippets, ...published } = hit()
  return {
    ...published,
    paragraphs: [
      [{ text: '第一段', hit: false }],
      [
        { text: '第二段说', hit: false },
        { text: '检测站', hit: true },
      ],
    ],
    origin: '澜州发布',
    charset: 'GBK',
    confidence: 0.9,
    contentHash: 'c0ffee',
    ...part,
  }
}

export const answer = (part: Partial<SearchAnswer> = {}): SearchAnswer => ({
  total: 1,
  page: 1,
  size: 20,
  assessed: 1,
  tookMillis: 3,
  hits: [hit()],
  rows: [],
  facets: {
    outlets: [{ key: 'o1', name: '澜州日报', count: 1 }],
    tiers: [{ key: 'city', count: 1 }],
    kinds: [{ key: 'news', count: 1 }],
    topics: [],
    sentiments: [],
    regions: [],
    marks: [],
  },
  histogram: {
    interval: '1d',
    buckets: [{ from: '2026-11-20T00:00:00+08:00', to: '2026-11-21T00:00:00+08:00', count: 1 }],
  },
  ...part,
})
