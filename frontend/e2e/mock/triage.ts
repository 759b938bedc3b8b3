/** The inbox of the mock: one line for each story that names the station, judged and taken back for real. */
import type { Found, Hit, InboxItem, Judgement, LedgerRow } from '../../src/api/types.ts'
import type { MockArticle } from './data.ts'
import type { Exchange } from './plugin.ts'
import { hitOf } from './search.ts'

const NAME = '检测收费'
const found = new Map<string, Judgement>()

/** Answers and says true when the path is one of these. */
export function triage(x: Exchange, articles: MockArticle[], now: number): boolean {
  if (!x.path.startsWith('/api/triage')) return false
  const stories = storiesOf(articles)
  const [, topic, article] = /^\/api\/triage\/(\w+)\/(\w+)$/.exec(x.path) ?? []
  if (x.path === '/api/triage/ledger') ledger(x, stories)
  else if (topic && article) judge(x, topic, article)
  else inbox(x, stories, now)
  return true
}

function storiesOf(articles: MockArticle[]): Hit[] {
  const titles = new Set<string>()
  return articles
    .filter((a) => !titles.has(a.title) && titles.add(a.title))
    .map((a) => hitOf(a, [], articles))
    .filter((hit) => hit.said?.towards.length)
}

/** How many stories nobody has judged. */
export const waiting = (articles: MockArticle[]): number =>
  storiesOf(articles).filter((hit) => (found.get(hit.id)?.verdict ?? 'open') === 'open').length

const rank = (hit: Hit) => ['negative', 'neutral', 'positive'].indexOf(labelOf(hit))
const labelOf = (hit: Hit) => hit.said?.towards[0]?.label ?? 'neutral'

function inbox(x: Exchange, stories: Hit[], now: number): void {
  const negative = x.params.get('sentiment') === 'negative'
  const waiting = stories
    .filter((hit) => (found.get(hit.id)?.verdict ?? 'open') === 'open')
    .filter((hit) => !negative || labelOf(hit) === 'negative')
    .sort((a, b) => rank(a) - rank(b))
  const [page, size] = [Number(x.params.get('page') ?? 1), Number(x.params.get('size') ?? 50)]
  const items = waiting.map((hit, i) => item(hit, now - i * 7 * 60_000, now))
  x.answer(200, {
    total: items.length,
    overdue: items.filter((one) => one.overdue).length,
    asOf: new Date(now).toISOString(),
    page,
    size,
    topics: [{ topic: 't1', name: NAME, count: waiting.length }],
    items: items.slice((page - 1) * size, page * size),
  })
}

const item = (article: Hit, since: number, now: number): InboxItem => ({
  topic: 't1',
  name: NAME,
  since: new Date(since).toISOString(),
  overdue: now - since >= 30 * 60_000,
  version: found.get(article.id)?.version ?? 0,
  article,
})

function judge(x: Exchange, topic: string, article: string): void {
  const before = found.get(article)
  const past = before ? [...before.past, { ...before, past: undefined }] : []
  const verdict: Found =
    x.method === 'DELETE'
      ? (before?.past.at(-1)?.verdict ?? 'open')
      : (x.body as { verdict: Found }).verdict
  const now: Judgement = {
    topic,
    article,
    verdict,
    by: 'admin',
    at: new Date().toISOString(),
    version: (before?.version ?? 0) + 1,
    past,
  }
  found.set(article, now)
  x.answer(200, now)
}

function ledger(x: Exchange, stories: Hit[]): void {
  const rows: LedgerRow[] = [...found.values()]
    .filter((one) => one.verdict !== 'open')
    .reverse()
    .map((judgement) => ({
      judgement,
      name: NAME,
      article: stories.find((hit) => hit.id === judgement.article),
    }))
  x.answer(200, { total: rows.length, page: 1, size: 50, items: rows })
}
