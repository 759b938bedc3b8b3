/** States of the made-up sources: one of each kind, with numbers that fit. */
import type { FetchHour, FetchWindow, HealthReport, Source, Verdict } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const HOUR = 3_600_000
const facts = (part: Partial<Verdict['facts']>): Verdict['facts'] => ({
  hours: 0,
  asked: 0,
  bad: 0,
  usual: null,
  expected: null,
  lastNew: null,
  ...part,
})

const FOUND = (now: number): Pick<Verdict, 'state' | 'cause' | 'facts'>[] => [
  { state: 'healthy', cause: 'articles-arrive', facts: facts({ hours: 24, asked: 43 }) },
  { state: 'healthy', cause: 'articles-arrive', facts: facts({ hours: 24, asked: 7 }) },
  {
    state: 'blind',
    cause: 'silent',
    facts: facts({ expected: 21.4, lastNew: new Date(now - 19 * HOUR).toISOString() }),
  },
  { state: 'failing', cause: 'lists-fail', facts: facts({ hours: 1, asked: 6, bad: 6 }) },
  { state: 'quiet', cause: 'as-expected', facts: facts({ expected: 1.2 }) },
  { state: 'paused', cause: 'paused', facts: facts({}) },
  {
    state: 'blind',
    cause: 'layout-changed',
    facts: facts({ hours: 6, asked: 24, bad: 19, usual: 0.06 }),
  },
  { state: 'duplicates', cause: 'all-known', facts: facts({ hours: 24, asked: 14, bad: 14 }) },
  { state: 'learning', cause: 'new', facts: facts({ hours: 24, asked: 31 }) },
]

/** Of a search. */
const SEARCH = {
  active: { state: 'healthy', cause: 'articles-arrive', facts: facts({ hours: 24, asked: 11 }) },
  paused: { state: 'paused', cause: 'paused', facts: facts({}) },
} as const

function verdicts(sources: Source[], now: number): Verdict[] {
  const found = FOUND(now)
  return sources.map((source, i) => ({
    sourceId: source.id,
    since: new Date(now - (3 + i * 5) * HOUR).toISOString(),
    ...((source.search ? SEARCH[source.state] : found[i % found.length]) as (typeof found)[number]),
  }))
}

/** Answers and says true when the path is one of these. */
export function health(x: Exchange, sources: Source[], now: number): boolean {
  if (x.path === '/api/sources/health') {
    x.answer(200, verdicts(sources, now))
    return true
  }
  const id = /^\/api\/sources\/([^/]+)\/health$/.exec(x.path)?.[1]
  const verdict = verdicts(sources, now).find((one) => one.sourceId === id)
  if (!verdict) return false
  x.answer(200, report(verdict, now))
  return true
}

function report(verdict: Verdict, now: number): HealthReport {
  return {
    verdict,
    windows: [1, 6, 24].map(window),
    hours: hours(now),
    sample: {
      at: new Date(now - HOUR / 2).toISOString(),
      status: verdict.state === 'failing' ? 'failed' : 'rejected',
      cause: verdict.state === 'failing' ? 'timeout' : 'no-body',
      url: 'https://www.lanzhoudaily.example/2026/11/20/content_104233.html',
    },
    history: [
      { state: verdict.state, cause: verdict.cause, since: verdict.since },
      {
        state: 'healthy',
        cause: 'articles-arrive',
        since: new Date(now - 90 * HOUR).toISOString(),
      },
      { state: 'learning', cause: 'new', since: new Date(now - 500 * HOUR).toISOString() },
    ],
  }
}

const window = (n: number): FetchWindow => ({
  hours: n,
  statuses: { fetched: 9 * n, notModified: 3 * n, rejected: n, disallowed: 0, gone: 1, failed: n },
  lists: { answered: 6 * n, empty: 0, forbidden: 0, failed: n },
  pages: { answered: 3 * n, parsed: 2 * n, known: n, failed: 0 },
  delivered: { created: 2 * n, updated: 1, unchanged: 4 * n },
  causes: { rejected: { 'no-body': n }, failed: { timeout: n }, gone: {} },
  delay: n === 1 ? null : { articles: 2 * n, median: 240, p95: 4_100 },
})

function hours(now: number): FetchHour[] {
  const end = Math.floor(now / HOUR) * HOUR
  return Array.from({ length: 168 }, (_, i) => end - (168 - i) * HOUR)
    .filter((_, i) => i < 60 || i > 71)
    .map((at) => {
      const day = new Date(at + 8 * HOUR).getUTCHours()
      const created = day > 6 && day < 22 ? (at / HOUR) % 5 : 0
      return {
        start: new Date(at).toISOString(),
        fetches: 6 + created,
        lists: 6,
        emptyLists: 0,
        pages: created,
        parsed: created,
        created,
      }
    })
}
