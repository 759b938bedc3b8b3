import type { SubjectTrend, Trend, TrendFigures } from '@/api/types'

const HOUR = 3_600_000
const START = Date.parse('2026-11-20T00:00:00+08:00')
const at = (hour: number) => new Date(START + hour * HOUR).toISOString()

export const figures = (part: Partial<TrendFigures> = {}): TrendFigures => ({
  articles: 3,
  stories: 2,
  outlets: 2,
  assessed: 3,
  negative: 1,
  neutral: 1,
  positive: 1,
  share: { negative: 1, total: 2, share: 0.5, low: 0.0945, high: 0.9055 },
  ...part,
})

/** A subject with so many articles in each hour. */
export const subject = (
  key: string,
  articles: number[],
  part: Partial<SubjectTrend> = {},
): SubjectTrend => ({
  key,
  kind: key.startsWith('topic:') ? 'topic' : key.startsWith('q:') ? 'words' : 'all',
  name: null,
  total: figures({ articles: articles.reduce((a, b) => a + b, 0) }),
  estimated: false,
  dayOnly: 0,
  ofSubjects: 0.5,
  ofAll: 0.25,
  bars: articles.map((n, i) => ({
    from: at(i),
    to: at(i + 1),
    complete: i < articles.length - 1,
    figures: figures({ articles: n }),
  })),
  ...part,
})

export const trend = (subjects: SubjectTrend[], part: Partial<Trend> = {}): Trend => ({
  at: at(3),
  zone: 'Asia/Shanghai',
  interval: '1h',
  collected: 40,
  collectedBars: null,
  subjects,
  ...part,
})

/** What else the page asks for. */
export const behind = {
  'GET /api/trends/annotations': {
    body: [
      {
        id: 'm1',
        at: at(1),
        text: '公布收费标准',
        topic: null,
        by: 'someone',
        version: 3,
        changedAt: at(2),
      },
    ],
  },
  'GET /api/trends/terms': {
    body: {
      at: at(3),
      before: at(-3),
      articles: 100,
      articlesBefore: 50,
      earlier: 900,
      terms: [
        { term: '收费标准', now: 30, before: 10, earlier: 80, score: 3, fresh: false },
        { term: '夜间值守', now: 4, before: 0, earlier: 0, score: 2, fresh: true },
      ],
    },
  },
  'GET /api/trends/outlets': {
    body: {
      articles: 12,
      outlets: [
        {
          key: 'o1',
          name: '澜州日报',
          tier: 'city',
          carried: { articles: 9, stories: 4, assessed: 8, negative: 2 },
        },
      ],
      tiers: [
        { key: 'city', outlets: 1, carried: { articles: 9, assessed: 8, negative: 2 } },
        { key: 'national', outlets: 0, carried: { articles: 0, assessed: 0, negative: 0 } },
      ],
    },
  },
}
