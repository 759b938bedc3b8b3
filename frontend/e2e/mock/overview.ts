/** The overview of the mock: a topic with a wave, a quiet one, one without anything. */
import type { Overview, Share, TopicLine } from '../../src/api/types.ts'

const HOUR = 3_600_000

/** The middle and its interval, as the backend computes it. */
function share(negative: number, total: number): Share | null {
  if (!total) return null
  const [z, p] = [1.959964, negative / total]
  const scale = 1 + (z * z) / total
  const middle = (p + (z * z) / (2 * total)) / scale
  const half = (z / scale) * Math.sqrt((p * (1 - p) + (z * z) / (4 * total)) / total)
  return {
    negative,
    total,
    share: p,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  }
}

const line = (
  topic: string,
  name: string,
  days: number[],
  usual: number,
  newStories: number,
  negative: number,
): TopicLine => ({
  topic,
  name,
  numbers: {
    articles: days.at(-1) ?? 0,
    newStories,
    negative: share(negative, newStories),
    usual,
    usualNegative: 1,
    days,
  },
})

export const overview = (now: number): Overview => ({
  asOf: new Date(now).toISOString(),
  topics: [
    line('t1', '检测收费', [3, 5, 2, 4, 1, 3, 6, 2, 4, 3, 5, 2, 3, 9, 41], 3, 12, 9),
    line('t2', '云溪市机动车检测站', [8, 9, 4, 3, 11, 9, 7, 8, 10, 4, 2, 9, 8, 7, 8], 8, 6, 1),
    line(
      't3',
      '驾驶员培训',
      Array.from({ length: 15 }, () => 0),
      0,
      0,
      0,
    ),
  ],
  collected: {
    articles: 1284,
    usual: 1190.5,
    days: Array.from({ length: 15 }, () => 1190),
    comparable: true,
  },
  sinceVisit: { at: new Date(now - 14 * HOUR).toISOString(), newStories: 17, negative: 8 },
  sources: {
    counts: [
      { state: 'healthy', count: 14 },
      { state: 'quiet', count: 6 },
      { state: 'blind', count: 1 },
      { state: 'failing', count: 2 },
    ],
    alarming: [
      {
        id: 's3',
        name: '澜州论坛',
        state: 'failing',
        since: new Date(now - 30 * HOUR).toISOString(),
      },
      { id: 's2', name: '城东晚报', state: 'blind', since: new Date(now - 5 * HOUR).toISOString() },
    ],
  },
  delay: { articles: 412, median: 260, p95: 4100 },
  holidaysMissing: [new Date().getFullYear() + 1],
})
