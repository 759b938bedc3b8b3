/** Heat maps over the made-up articles; the backend counts the same on the server. */
import { readFileSync } from 'node:fs'
import type {
  CalendarHeat,
  Figures,
  HeatRegion,
  HourHeat,
  MatrixHeat,
  RegionHeat,
} from '../../src/api/types.ts'
import { DAY, isoShanghai, startOfDay, wall } from '../../src/ui/time.ts'
import { outlets, type MockArticle } from './data.ts'
import type { Exchange } from './plugin.ts'
import { terms } from './search.ts'
import { saidOf } from './said.ts'

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const list = new URL(
  '../../../backend/text/src/main/resources/fengxiang/text/place/regions.tsv',
  import.meta.url,
)
const regions = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [code: string, name: string, short: string])

const aboveOf = (code: string): string => {
  const prefecture = code.slice(0, 4) + '00'
  if (code.endsWith('0000')) return ''
  if (!code.endsWith('00') && regions.some(([c]) => c === prefecture)) return prefecture
  return code.slice(0, 2) + '0000'
}

/** As the search has it: Monday 08:00 to 09:00 is mon-08. */
export function hourOf(at: number): string {
  const w = wall(at)
  const day = (new Date(Date.UTC(w.year, w.month - 1, w.day)).getUTCDay() + 6) % 7
  return `${WEEK[day]}-${String(w.hour).padStart(2, '0')}`
}

/** Places of an article and what they lie in; made up for those that name none, so that the map has something. */
function placesOf(a: MockArticle): string[] {
  const said = saidOf(a)
  let n = 7
  for (const c of a.title + a.publishedAt) n = (n * 31 + (c.codePointAt(0) ?? 0)) % 1_000_003
  if (!said || n % 3 === 0) return said?.places.map((p) => p.code) ?? []
  const some = regions[n % regions.length]?.[0] ?? '330106'
  return n % 5 ? [some] : ['330106', some]
}

const withAbove = (code: string): string[] => [
  ...new Set([code, code.slice(0, 4) + '00', code.slice(0, 2) + '0000']),
]

function figures(all: MockArticle[], topic: string): Figures {
  const says = (a: MockArticle) => {
    const said = saidOf(a)
    return topic ? said?.towards.find((one) => one.topic === topic)?.label : said?.label
  }
  const negative = all.filter((a) => says(a) === 'negative').length
  const total = all.filter((a) => saidOf(a)).length
  const share = total ? negative / total : 0
  const z2 = 3.8415 / Math.max(1, total)
  const middle = (share + z2 / 2) / (1 + z2)
  const half = Math.sqrt(z2 * share * (1 - share) + (z2 * z2) / 4) / (1 + z2)
  return {
    articles: all.length,
    negative,
    stories: new Set(all.map((a) => a.title)).size,
    share: total
      ? {
          negative,
          total,
          share,
          low: Math.max(0, middle - half),
          high: Math.min(1, middle + half),
        }
      : null,
  }
}

/** Answers and says true when the path is one of these. */
export function heat(x: Exchange, articles: MockArticle[], now: number): boolean {
  const kind = /^\/api\/heatmaps\/(\w+)$/.exec(x.path)?.[1]
  if (!kind) return false
  const topic = x.params.get('topic') ?? ''
  const all = within(articles, x.params)
  const basis = topic && !x.params.get('q') ? ('mentions' as const) : ('articles' as const)
  const common = { basis, zone: 'Asia/Shanghai', articles: all.length }
  if (kind === 'regions') {
    x.answer(200, { ...common, ...byRegion(all, x.params.get('parent') ?? '', topic) })
  } else if (kind === 'tiers' || kind === 'topics') {
    x.answer(200, { zone: 'Asia/Shanghai', ...matrix(all, kind, x.params) })
  } else if (kind === 'map') {
    x.answer(200, { approval: null, unreadable: false })
  } else if (kind === 'calendar') {
    x.answer(200, { ...common, ...byDay(all, topic, now) })
  } else {
    x.answer(200, { ...common, ...byHour(all, topic, now, x.params) })
  }
  return true
}

function within(articles: MockArticle[], params: URLSearchParams): MockArticle[] {
  const from = Date.parse(params.get('from') ?? '') || -Infinity
  const to = Date.parse(params.get('to') ?? '') || Infinity
  const [tier, kind, topic] = ['tier', 'kind', 'topic'].map((name) => params.get(name))
  const words = terms(params.get('q') ?? '')
  return articles.filter(
    (a) =>
      a.publishedAt >= from &&
      a.publishedAt < to &&
      (!kind || a.kind === kind) &&
      (!tier || (outlets.find((o) => o.hosts.includes(a.host))?.tier ?? 'other') === tier) &&
      (!topic || saidOf(a)?.towards.some((one) => one.topic === topic)) &&
      words.every((w) => a.title.includes(w) || a.text.some((p) => p.includes(w))),
  )
}

/** As a question for the provinces has it. */
export const provinceHeat = (articles: MockArticle[]): RegionHeat => ({
  basis: 'articles',
  zone: 'Asia/Shanghai',
  articles: articles.length,
  ...byRegion(articles, '', ''),
})

type Common = 'basis' | 'zone' | 'articles'

function byRegion(all: MockArticle[], parent: string, topic: string): Omit<RegionHeat, Common> {
  const places = new Map(all.map((a) => [a, new Set(placesOf(a).flatMap(withAbove))]))
  const parts = regions.filter(([code]) => aboveOf(code) === parent)
  const naming = (code: string) => all.filter((a) => places.get(a)?.has(code))
  const located = all.filter((a) => places.get(a)?.size)
  const inside = parent ? naming(parent) : located
  const path = parent ? [aboveOf(parent), parent].filter(Boolean) : []
  return {
    path: path.map((code) => ({ code, name: regions.find(([c]) => c === code)?.[1] ?? code })),
    located: located.length,
    within: inside.length,
    withinOnly: inside.filter((a) => !parts.some(([code]) => places.get(a)?.has(code))).length,
    storiesEstimated: false,
    regions: parts.map(([code, name, shortName]): HeatRegion => ({
      code,
      name,
      shortName: shortName ?? name,
      parts: regions.filter(([c]) => aboveOf(c) === code).length,
      figures: figures(naming(code), topic),
    })),
  }
}

const NAMES = { t1: '检测收费', t2: '服务态度' }
const MATRIX_TIERS = ['national', 'provincial', 'city', 'other'] as const

function matrix(
  all: MockArticle[],
  kind: 'tiers' | 'topics',
  params: URLSearchParams,
): Omit<MatrixHeat, 'zone'> {
  const parent = params.get('parent') ?? ''
  const parts = regions.filter(([code]) => aboveOf(code) === parent)
  const tierOf = (a: MockArticle) => outlets.find((o) => o.hosts.includes(a.host))?.tier ?? 'other'
  const columns =
    kind === 'tiers'
      ? MATRIX_TIERS.map((key) => ({ key: key as string, name: '' }))
      : parts.map(([key, , name]) => ({ key, name: name ?? key }))
  const inColumn = (a: MockArticle, key: string) =>
    kind === 'tiers' ? tierOf(a) === key : placesOf(a).flatMap(withAbove).includes(key)
  const path = kind === 'topics' && parent ? [aboveOf(parent), parent].filter(Boolean) : []
  return {
    basis: params.get('q') ? 'articles' : 'mentions',
    path: path.map((code) => ({ code, name: regions.find(([c]) => c === code)?.[1] ?? code })),
    topicsLeft: 0,
    columns,
    rows: Object.entries(NAMES).map(([key, name]) => {
      const own = all.filter((a) => saidOf(a)?.towards.some((one) => one.topic === key))
      return {
        key,
        name,
        all: figures(own, key),
        cells: columns.map((column) =>
          figures(
            own.filter((a) => inColumn(a, column.key)),
            key,
          ),
        ),
      }
    }),
  }
}

function byDay(all: MockArticle[], topic: string, now: number): Omit<CalendarHeat, Common> {
  const days = [...new Set(all.map((a) => startOfDay(a.publishedAt)))].sort((a, b) => a - b)
  return {
    storiesEstimated: false,
    days: days.map((day) => ({
      date: isoShanghai(day).slice(0, 10),
      from: isoShanghai(day),
      to: isoShanghai(day + DAY),
      whole: day + DAY <= now,
      figures: figures(
        all.filter((a) => startOfDay(a.publishedAt) === day),
        topic,
      ),
    })),
  }
}

function byHour(
  all: MockArticle[],
  topic: string,
  now: number,
  params: URLSearchParams,
): Omit<HourHeat, Common> {
  const timed = all.filter((a) => a.precision !== 'day')
  const from = Date.parse(params.get('from') ?? '')
  const to = Math.min(now, Date.parse(params.get('to') ?? ''))
  const times = new Map<string, number>()
  for (let at = from; at < to; at += 3_600_000)
    times.set(hourOf(at), (times.get(hourOf(at)) ?? 0) + 1)
  const keys = WEEK.flatMap((day) =>
    Array.from({ length: 24 }, (_, h) => `${day}-${String(h).padStart(2, '0')}`),
  )
  return {
    dayOnly: all.length - timed.length,
    cells: keys.map((key) => ({
      key,
      times: times.get(key) ?? 0,
      figures: figures(
        timed.filter((a) => hourOf(a.publishedAt) === key),
        topic,
      ),
    })),
  }
}
