/** Search over the made-up articles: substrings, exact counts, facets that ignore their own filter. */
import type {
  Article,
  Bucket,
  Facets,
  Histogram,
  Hit,
  Mark,
  SearchAnswer,
  Segment,
} from '../../src/api/types.ts'
import { floorTo, isoShanghai } from '../../src/ui/time.ts'
import { outlets, type MockArticle } from './data.ts'
import { hourOf } from './heat.ts'
import { markFacet, marksOf, passes } from './marks.ts'
import { rowsOf } from './rows.ts'
import { saidOf, storyOf } from './said.ts'

export class QueryFault extends Error {
  constructor(
    readonly position: number,
    readonly expected: string,
  ) {
    super('the quotation mark is never closed')
  }
}

export function terms(q: string): string[] {
  const found: string[] = []
  let at = 0
  while (at < q.length) {
    if (q[at] === '"') {
      const end = q.indexOf('"', at + 1)
      if (end < 0) throw new QueryFault(at, 'closing_quote')
      if (end > at + 1) found.push(q.slice(at + 1, end))
      at = end + 1
    } else if (q[at] === ' ') {
      at++
    } else {
      const word = /^[^\s"]+/.exec(q.slice(at))?.[0] ?? ''
      found.push(word)
      at += word.length
    }
  }
  return found
}

export function segments(text: string, words: string[]): Segment[] {
  if (words.length === 0) return [{ text, hit: false }]
  const escaped = words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text
    .split(new RegExp(`(${escaped.join('|')})`))
    .map((piece) => ({ text: piece, hit: words.includes(piece) }))
    .filter((segment) => segment.text)
}

const refOf = (host: string) => {
  const found = outlets.find((o) => o.hosts.includes(host))
  return {
    id: found?.id ?? host,
    host,
    name: found?.name ?? host,
    tier: found?.tier ?? ('other' as const),
  }
}

export function hitOf(a: MockArticle, words: string[], all: MockArticle[] = [a]): Hit {
  const [first = ''] = a.text
  const best = a.text.filter((p) => words.some((w) => p.includes(w)))
  return {
    id: a.id,
    url: `https://${a.host}/2026/${a.id.slice(0, 8)}.html`,
    title: segments(a.title, words),
    snippets: (best.length ? best : [first]).slice(0, 2).map((p) => segments(p, words)),
    outlet: refOf(a.host),
    kind: a.kind,
    publishedAt: new Date(a.publishedAt).toISOString(),
    publishedRaw: a.publishedRaw || null,
    precision: a.precision,
    collectedAt: new Date(a.collectedAt).toISOString(),
    backfill: a.backfill,
    updatedAt: a.updatedAt === null ? null : new Date(a.updatedAt).toISOString(),
    said: saidOf(a),
    story: storyOf(a, all),
    marks: marksOf(a.id),
  }
}

export function articleOf(a: MockArticle, q: string, all: MockArticle[] = [a]): Article {
  const words = terms(q)
  const { snippets: _snippets, ...hit } = hitOf(a, words, all)
  return {
    ...hit,
    canonicalUrl: hit.url,
    paragraphs: a.text.map((p) => segments(p, words)),
    origin: a.origin,
    image: null,
    charset: a.host.includes('wanbao') ? 'GBK' : 'UTF-8',
    confidence: a.kind === 'social' ? 0.62 : 0.93,
    sourceId: 's1',
    contentHash: a.id.repeat(2),
  }
}

const NAMES: Record<string, string> = {
  t1: '检测收费',
  '330000': '浙江省',
  '330100': '杭州市',
  '330106': '西湖区',
  '110000': '北京市',
  '110105': '朝阳区',
}
const nameOf = (key: string) => outlets.find((o) => o.id === key)?.name ?? NAMES[key] ?? key

export function search(all: MockArticle[], params: URLSearchParams, now: number): SearchAnswer {
  const words = terms(params.get('q') ?? '')
  const from = Date.parse(params.get('from') ?? '') || -Infinity
  const to = Date.parse(params.get('to') ?? '') || Infinity
  const wanted = {
    outlet: params.getAll('outlet'),
    tier: params.getAll('tier'),
    kind: params.getAll('kind'),
    topic: params.getAll('topic'),
    sentiment: params.getAll('sentiment'),
    region: params.getAll('region'),
    hour: params.getAll('hour'),
  }
  const topics = (a: MockArticle) => saidOf(a)?.towards ?? []
  const values = {
    outlet: (a: MockArticle) => [refOf(a.host).id ?? a.host],
    tier: (a: MockArticle) => [refOf(a.host).tier as string],
    kind: (a: MockArticle) => [a.kind as string],
    topic: (a: MockArticle) => topics(a).map((one) => one.topic),
    sentiment: (a: MockArticle): string[] => {
      const said = saidOf(a)
      if (!said) return []
      if (!wanted.topic.length) return [said.label]
      return topics(a)
        .filter((one) => wanted.topic.includes(one.topic))
        .map((one) => one.label)
    },
    hour: (a: MockArticle) => (a.precision === 'day' ? [] : [hourOf(a.publishedAt)]),
    region: (a: MockArticle) =>
      (saidOf(a)?.places ?? []).flatMap((p) => [p.code.slice(0, 2) + '0000', p.code]),
  }
  type Facet = keyof typeof values
  const facets = Object.keys(values) as Facet[]
  const base = all.filter(
    (a) =>
      a.publishedAt >= from &&
      a.publishedAt < to &&
      words.every((w) => a.title.includes(w) || a.text.some((p) => p.includes(w))),
  )
  const marks = params.getAll('mark')
  const only = params.getAll('article')
  const passing = (except?: Facet, unmarked?: Mark) =>
    base.filter(
      (a) =>
        passes(a.id, marks, unmarked) &&
        (!only.length || only.includes(a.id)) &&
        facets.every(
          (f) =>
            f === except || !wanted[f].length || values[f](a).some((v) => wanted[f].includes(v)),
        ),
    )
  const count = (facet: Facet) => {
    const counts = new Map<string, number>()
    for (const a of passing(facet))
      for (const v of new Set(values[facet](a))) counts.set(v, (counts.get(v) ?? 0) + 1)
    return [...counts]
      .map(([key, n]) => ({ key, name: nameOf(key), count: n }))
      .sort((a, b) => b.count - a.count)
  }
  const found = passing()
  const grouped = ['story', 'event'].includes(params.get('group') ?? '')
  const rows = grouped ? rowsOf(found, all) : []
  const page = Number(params.get('page') ?? 1)
  const size = Number(params.get('size') ?? 20)
  return {
    total: found.length,
    assessed: found.filter((a) => saidOf(a)).length,
    page,
    size,
    tookMillis: 12,
    hits: (grouped ? rows.map((one) => one.first) : found)
      .slice((page - 1) * size, page * size)
      .map((a) => hitOf(a, words, all)),
    rowCount: grouped ? rows.length : null,
    rows: rows.slice((page - 1) * size, page * size).map((one) => one.row),
    facets: {
      outlets: count('outlet'),
      tiers: count('tier') as Facets['tiers'],
      kinds: count('kind') as Facets['kinds'],
      topics: count('topic'),
      sentiments: count('sentiment') as unknown as Facets['sentiments'],
      regions: count('region').filter((r) => r.key.endsWith('0000') || wanted.region.length),
      marks: markFacet((mark) => passing(undefined, mark)),
    },
    histogram: histogram(found, from, to, now),
  }
}

/** The backend's intervals, the finest with at most so many bars. */
const INTERVALS = [
  ['15m', 900_000],
  ['1h', 3_600_000],
  ['1d', 86_400_000],
  ['1w', 7 * 86_400_000],
] as const
const MOST_BARS = 100

function histogram(found: MockArticle[], from: number, to: number, now: number): Histogram {
  const first = Number.isFinite(from) ? from : (found.at(-1)?.publishedAt ?? now)
  const end = Number.isFinite(to) ? to : now
  const [interval, step] =
    INTERVALS.find(([, width]) => (end - first) / width <= MOST_BARS) ?? INTERVALS[3]
  const buckets: Bucket[] = []
  for (let at = floorTo(first, Math.min(step, 86_400_000)); at < end; at += step) {
    const count = found.filter((a) => a.publishedAt >= at && a.publishedAt < at + step).length
    buckets.push({ from: isoShanghai(at), to: isoShanghai(at + step), count })
  }
  return { interval, buckets }
}
