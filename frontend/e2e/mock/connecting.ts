/** Search connectors of the mock, which are sources too, and what trying them shows. */
import type {
  Connector,
  ConnectorDraft,
  ConnectorTrial,
  Connectors,
  Look,
  Source,
} from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

type Refuse = (x: Exchange, status: number, type: string, more?: object) => void
const WORDS = 150
const QUOTA = 100

const connector = (part: Partial<Connector> & Pick<Connector, 'id' | 'name'>): Connector => ({
  kind: 'template',
  address: null,
  dailyQuota: QUOTA,
  state: 'active',
  version: 1,
  words: WORDS,
  everyMinutes: null,
  askedToday: 0,
  keySet: null,
  ready: true,
  lastRun: null,
  lastReason: null,
  known: 0,
  createdAt: '2026-11-18T02:00:00Z',
  changedAt: '2026-11-18T02:00:00Z',
  ...part,
})

const stored: Connector[] = [
  connector({
    id: 'c1',
    name: '百度搜索',
    kind: 'qianfan',
    keySet: true,
    askedToday: 62,
    known: 1412,
  }),
  connector({
    id: 'c2',
    name: '澜州日报站内',
    address: 'https://www.lanzhoudaily.example/search?type=rss&q={词}',
    dailyQuota: 2400,
    askedToday: 1388,
    known: 655,
  }),
  connector({
    id: 'c3',
    name: '江岸论坛',
    address: 'https://bbs.jiangan.example/search.php?mod=rss&srchtxt={词:gbk}',
    dailyQuota: 300,
    askedToday: 300,
    lastReason: 'not-a-feed',
  }),
  connector({
    id: 'c4',
    name: '自建 SearXNG',
    kind: 'searxng',
    address: 'https://search.example.cn',
    state: 'paused',
  }),
]

/** What a connector is among the sources. */
const sourceOf = (c: Connector, now: number): Source => ({
  id: c.id,
  name: c.name,
  outletHost: c.address ? new URL(c.address.replace(/[{}]/g, '')).host : 'qianfan.baidubce.com',
  kind: 'news',
  entries: [],
  articlePattern: null,
  listPattern: null,
  intervalMinutes: 2160,
  delayMillis: 2000,
  state: c.state,
  intensive: false,
  version: c.version,
  known: c.known,
  pending: 0,
  lastRun: c.askedToday
    ? {
        at: new Date(now - 700_000).toISOString(),
        fetched: 86,
        notModified: 0,
        rejected: 3,
        disallowed: 0,
        gone: 0,
        failed: c.lastReason ? 300 : 0,
        created: c.known ? 11 : 0,
        updated: 0,
        unchanged: c.known ? 20 : 0,
        lastError: c.lastReason,
      }
    : null,
  search: c.kind,
})

/** Puts the connectors among the sources. */
export const withConnectors = (sources: Source[], now: number): Source[] => [
  ...sources,
  ...stored.map((c) => sourceOf(c, now)),
]

const shown = (c: Connector, sources: Source[]): Connector => {
  const source = sources.find((s) => s.id === c.id)
  const state = source?.state ?? c.state
  return {
    ...c,
    state,
    lastRun: source?.lastRun ?? null,
    everyMinutes: Math.round((24 * 60 * c.words) / c.dailyQuota),
    ready: state === 'active' && c.keySet !== false,
  }
}

const trials = new Map<string, { word: string; polls: number }>()

/** Answers and says true when the path is one of these. */
export function connecting(x: Exchange, sources: Source[], now: number, refuse: Refuse): boolean {
  const [, , kind, key] = x.path.split('/')
  const tried = kind === 'looks' && trials.get(key ?? '')
  if (tried) {
    tried.polls += 1
    x.answer(200, look(key ?? '', tried, now))
    return true
  }
  if (kind !== 'connectors') return false
  if (key === 'trials') {
    const id = `t${trials.size + 1}`
    const trial = { word: (x.body as ConnectorTrial).word ?? '', polls: 0 }
    trials.set(id, trial)
    x.answer(202, look(id, trial, now))
  } else if (x.method === 'GET') {
    const all = stored.map((c) => shown(c, sources))
    x.answer(200, { words: WORDS, keys: { qianfan: true }, connectors: all } satisfies Connectors)
  } else save(x, key, sources, now, refuse)
  return true
}

function save(
  x: Exchange,
  id: string | undefined,
  sources: Source[],
  now: number,
  refuse: Refuse,
): void {
  const draft = x.body as ConnectorDraft & Pick<Connector, 'name' | 'kind'>
  const at = stored.findIndex((c) => c.id === id)
  const old = stored[at]
  if (old && old.version !== draft.version) return refuse(x, 409, 'stale-version')
  if (stored.some((c) => c.name === draft.name && c.id !== id))
    return refuse(x, 400, 'invalid-field', { field: 'name', detail: 'Another source has it.' })
  const next = connector({
    ...old,
    id: id ?? `c${stored.length + 1}`,
    name: draft.name,
    kind: draft.kind,
    address: draft.address,
    dailyQuota: draft.dailyQuota ?? QUOTA,
    keySet: draft.kind === 'qianfan' ? true : null,
    version: (old?.version ?? 0) + 1,
    changedAt: new Date(now).toISOString(),
  })
  if (old) stored[at] = next
  else {
    stored.push(next)
    sources.push(sourceOf(next, now))
  }
  x.answer(old ? 200 : 201, shown(next, sources))
}

const TITLES = ['城东检测站公布收费标准', '检测站周末照常开放', '市民反映检测排队时间长']

function look(id: string, { word, polls }: { word: string; polls: number }, now: number): Look {
  const base: Look = {
    id,
    state: polls ? 'answered' : 'waiting',
    url: `https://qianfan.baidubce.com/?q=${encodeURIComponent(word)}`,
    role: 'article',
    askedAt: new Date(now).toISOString(),
    fetch: null,
    page: null,
    linkCount: 0,
    links: [],
    shapes: [],
  }
  if (!polls) return base
  const refused = word.includes('失败')
  const links = TITLES.map((title, i) => ({
    url: `https://www.jiangandaily.example/2026-11/20/content_1042${i}.htm?from=search&words=${i}`,
    title,
    list: false,
  }))
  return {
    ...base,
    fetch: {
      status: refused ? 'failed' : 'fetched',
      httpStatus: refused ? 429 : 200,
      reason: refused ? 'search-quota' : null,
      retryAfterSeconds: null,
      at: new Date(now).toISOString(),
    },
    ...(refused ? {} : { linkCount: links.length, links }),
  }
}
