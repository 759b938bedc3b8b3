/** Trends of the made-up articles: counted as the backend does, on substrings and titles. */
import type {
  Annotation,
  AnnotationDraft,
  Carriers,
  Share,
  SubjectTrend,
  Trend,
  TrendFigures,
  TrendTerms,
} from '../../src/api/types.ts'
import { TIERS } from '../../src/api/types.ts'
import { DAY, floorTo, isoShanghai } from '../../src/ui/time.ts'
import { outlets, type MockArticle } from './data.ts'
import type { Exchange } from './plugin.ts'
import { saidOf } from './said.ts'
import { QueryFault, terms } from './search.ts'

const STEPS = [
  ['15m', DAY / 96, DAY],
  ['1h', DAY / 24, 7 * DAY],
  ['1d', DAY, 190 * DAY],
  ['1w', 7 * DAY, Infinity],
  ['1M', 30 * DAY, Infinity],
] as const
/** What makes an article one of a topic here. */
const WORDS: Record<string, string> = { t1: '收费', t2: '检测线', t3: '排队' }
const NAMES: Record<string, string> = {
  t1: '检测收费',
  t2: '本站及各检测线',
  t3: '预约与排队',
}
let marks: Annotation[] | undefined

type Fault = (x: Exchange, status: number, type: string, more?: object) => void

/** Answers and says true when the path is one of these. */
export function trends(x: Exchange, all: MockArticle[], now: number, fault: Fault): boolean {
  if (!x.path.startsWith('/api/trends')) return false
  try {
    if (x.path === '/api/trends') x.answer(200, trend(x.params, all, now))
    else if (x.path === '/api/trends/terms') x.answer(200, words(x.params, all, now))
    else if (x.path === '/api/trends/outlets') x.answer(200, carriers(x.params, all))
    else annotations(x, now, fault)
  } catch (failure) {
    if (!(failure instanceof QueryFault)) throw failure
    const { position, expected, message } = failure
    const text =
      x.params
        .getAll('subject')
        .find((key) => key.includes('"'))
        ?.slice(2) ?? ''
    const detail = `${text}: ${message}`
    fault(x, 400, 'query', { field: 'subject', position, expected, detail })
  }
  return true
}

function within(params: URLSearchParams, all: MockArticle[]): MockArticle[] {
  const from = Date.parse(params.get('from') ?? '') || -Infinity
  const to = Date.parse(params.get('to') ?? '') || Infinity
  const [tiers, kinds] = [params.getAll('tier'), params.getAll('kind')]
  return all.filter(
    (a) =>
      a.publishedAt >= from &&
      a.publishedAt < to &&
      (!tiers.length || tiers.includes(outletOf(a)?.tier ?? 'other')) &&
      (!kinds.length || kinds.includes(a.kind)),
  )
}

const outletOf = (a: MockArticle) => outlets.find((o) => o.hosts.includes(a.host))
const says = (a: MockArticle, word: string) => [a.title, ...a.text].some((p) => p.includes(word))

function of(subject: string, all: MockArticle[]): MockArticle[] {
  if (subject === 'all') return all
  // As the search has it.
  if (subject === 'topic:t1') return all.filter((a) => saidOf(a)?.towards.length)
  const wanted = subject.startsWith('q:')
    ? terms(subject.slice(2))
    : [WORDS[subject.slice(6)] ?? 'nothing']
  return all.filter((a) => wanted.every((word) => says(a, word)))
}

function share(negative: number, total: number): Share | null {
  if (total === 0) return null
  const [z2, p] = [3.8415, negative / total]
  const middle = (p + z2 / total / 2) / (1 + z2 / total)
  const half =
    (Math.sqrt(z2) / (1 + z2 / total)) * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total))
  return { negative, total, share: p, low: Math.max(0, middle - half), high: middle + half }
}

function figures(some: MockArticle[]): TrendFigures {
  const labels = some.map((a) => saidOf(a)?.label)
  const n = (label: string) => labels.filter((one) => one === label).length
  const assessed = labels.filter(Boolean).length
  return {
    articles: some.length,
    stories: new Set(some.map((a) => a.title)).size,
    outlets: new Set(some.map((a) => a.host)).size,
    assessed,
    negative: n('negative'),
    neutral: n('neutral'),
    positive: n('positive'),
    share: share(n('negative'), assessed),
  }
}

function trend(params: URLSearchParams, all: MockArticle[], now: number): Trend {
  const some = within(params, all)
  const keys = params.getAll('subject').length ? params.getAll('subject') : ['all']
  const from = Date.parse(params.get('from') ?? '') || (some.at(-1)?.publishedAt ?? now)
  const to = Math.min(Date.parse(params.get('to') ?? '') || now, now)
  const [interval, step] =
    STEPS.find(([name]) => name === params.get('interval')) ??
    STEPS.find(([, , longest]) => to - from <= longest) ??
    STEPS[2]
  const starts: number[] = []
  for (let at = floorTo(from, Math.min(step, DAY)); at < to; at += step) starts.push(at)
  const inBar = (a: MockArticle, at: number) =>
    a.publishedAt >= at && a.publishedAt < at + step && (step >= DAY || a.precision !== 'day')
  const sizes = keys.map((key) => of(key, some).length)
  const together = sizes.reduce((a, b) => a + b, 0)
  return {
    at: isoShanghai(now),
    zone: 'Asia/Shanghai',
    interval,
    collected: some.length,
    collectedBars: starts.map((at) => some.filter((a) => inBar(a, at)).length),
    subjects: keys.map((key): SubjectTrend => {
      const own = of(key, some)
      return {
        key,
        kind: key === 'all' ? 'all' : key.startsWith('q:') ? 'words' : 'topic',
        name: NAMES[key.slice(6)] ?? null,
        total: figures(own),
        estimated: false,
        dayOnly: step >= DAY ? 0 : own.filter((a) => a.precision === 'day').length,
        ofSubjects: together ? own.length / together : null,
        ofAll: some.length ? own.length / some.length : null,
        bars: starts.map((at) => ({
          from: isoShanghai(Math.max(at, from)),
          to: isoShanghai(at + step),
          complete: at + step <= now,
          figures: figures(own.filter((a) => inBar(a, at))),
        })),
      }
    }),
  }
}

function words(params: URLSearchParams, all: MockArticle[], now: number): TrendTerms {
  const own = of(params.get('subject') ?? 'all', all)
  const from = Date.parse(params.get('from') ?? '') || now - 90 * DAY
  const to = Math.min(Date.parse(params.get('to') ?? '') || now, now)
  const between = (a: number, b: number) =>
    own.filter((one) => one.publishedAt >= a && one.publishedAt < b)
  const [range, before, earlier] = [
    between(from, to),
    between(from - (to - from), from),
    between(-Infinity, from),
  ]
  const found = ['收费标准', '乱收费', '预约', '检测线', '市场监管', '便民', '尾气', '排队', '截图']
  return {
    at: isoShanghai(now),
    before: isoShanghai(from - (to - from)),
    articles: range.length,
    articlesBefore: before.length,
    earlier: earlier.length,
    terms: found
      .map((term) => {
        const n = (some: MockArticle[]) => some.filter((a) => says(a, term)).length
        const fresh = term === '截图'
        return {
          term,
          now: n(range),
          before: fresh ? 0 : n(before),
          earlier: fresh ? 0 : n(earlier),
          score: (n(range) + 1) / (n(before) + 1),
          fresh,
        }
      })
      .filter((term) => term.now > 0)
      .sort((a, b) => b.score - a.score),
  }
}

function carriers(params: URLSearchParams, all: MockArticle[]): Carriers {
  const own = of(params.get('subject') ?? 'all', within(params, all))
  const counts = (some: MockArticle[]) => {
    const { articles, stories, assessed, negative } = figures(some)
    return { articles, stories, assessed, negative }
  }
  const lines = outlets
    .map((o) => ({
      key: o.id,
      name: o.name,
      tier: o.tier,
      carried: counts(own.filter((a) => o.hosts.includes(a.host))),
    }))
    .filter((line) => line.carried.articles > 0)
    .sort((a, b) => b.carried.articles - a.carried.articles)
  return {
    articles: own.length,
    outlets: lines,
    tiers: TIERS.map((key) => ({
      key,
      outlets: lines.filter((line) => line.tier === key).length,
      carried: counts(own.filter((a) => (outletOf(a)?.tier ?? 'other') === key)),
    })),
  }
}

function annotations(x: Exchange, now: number, fault: Fault): void {
  const all = (marks ??= [
    {
      id: 'm1',
      at: isoShanghai(floorTo(now - 9 * DAY, DAY) + 10 * (DAY / 24)),
      text: '公布收费标准',
      topic: null,
      by: 'bangongshi',
      version: 1,
      changedAt: isoShanghai(now - 9 * DAY),
    },
  ])
  const id = x.path.split('/')[4]
  const draft = x.body as AnnotationDraft
  const written = {
    at: draft.at ?? '',
    text: draft.text ?? '',
    topic: draft.topic ?? null,
    by: 'admin',
    changedAt: isoShanghai(now),
  }
  if (x.method === 'GET') return x.answer(200, all)
  if (x.method === 'POST') {
    const made = { id: `m${all.length + 1}`, version: 1, ...written }
    all.push(made)
    return x.answer(201, made)
  }
  const found = all.find((one) => one.id === id)
  if (!found) return fault(x, 404, 'not-found')
  if (x.method === 'DELETE') {
    marks = all.filter((one) => one !== found)
    return x.answer(204)
  }
  Object.assign(found, written, { by: found.by, version: found.version + 1 })
  x.answer(200, found)
}
