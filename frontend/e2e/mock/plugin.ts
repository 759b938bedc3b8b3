/** A backend for developing the pages alone: `FENGXIANG_MOCK=1 npm run dev`. Logs in as admin with any password but "wrong". */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import type { Person, Sentiment } from '../../src/api/types.ts'
import { alerting, openAlerts } from './alerts.ts'
import { makeArticles, makeSources, outlets, type MockArticle } from './data.ts'
import { QueryFault, articleOf, hitOf, search } from './search.ts'
import { connecting, withConnectors } from './connecting.ts'
import { editing } from './editing.ts'
import { heads } from './heads.ts'
import { heat } from './heat.ts'
import { health } from './health.ts'
import { holidaying } from './holidays.ts'
import { importing } from './importing.ts'
import { keeping } from './keeping.ts'
import { patrol } from './patrol.ts'
import { setup } from './setup.ts'
import { marking } from './marking.ts'
import { looking } from './looking.ts'
import { notices, unreadNotices } from './notices.ts'
import { overview } from './overview.ts'
import { correct, eventOf, spreadOf } from './said.ts'
import { backgroundExports } from './exports.ts'
import { scoring } from './risk.ts'
import { ruling } from './rules.ts'
import { savedSearches } from './saved.ts'
import { WALL_TOKEN, screen } from './screen.ts'
import { topics } from './topics.ts'
import { trends } from './trends.ts'
import { triage, waiting } from './triage.ts'

const now = Date.now()
const articles = makeArticles(now)
const sources = withConnectors(makeSources(now), now)
const admin: Person = {
  username: 'admin',
  displayName: '管理员',
  roles: ['admin', 'monitor'],
  mustChangePassword: false,
}

export interface Exchange {
  method: string
  path: string
  params: URLSearchParams
  body: unknown
  /** As a wall has one. */
  byToken: boolean
  answer: (status: number, body?: unknown, headers?: Record<string, string>) => void
}

/** The backend's own policy, so that whatever breaks under it breaks here too. */
const POLICY =
  "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

export function mockBackend(): Plugin {
  const middleware =
    (strict: boolean) =>
    async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
      const url = new URL(request.url ?? '/', 'http://mock')
      if (strict) response.setHeader('Content-Security-Policy', POLICY)
      if (!url.pathname.startsWith('/api/')) return next()
      if (url.pathname === '/api/live') return live(response)
      const text = await read(request)
      route(
        {
          method: request.method ?? 'GET',
          path: url.pathname,
          params: url.searchParams,
          // Pictures and files are sent as they are.
          byToken: request.headers.authorization === `Bearer ${WALL_TOKEN}`,
          body: text && isJson(request) ? JSON.parse(text) : {},
          answer: (status, body, headers = {}) => {
            const type = status >= 400 ? 'application/problem+json' : 'application/json'
            response.writeHead(status, {
              'Content-Type': type,
              'Set-Cookie': headers['Set-Cookie'] ?? 'XSRF-TOKEN=mock; Path=/',
              ...headers,
            })
            response.end(body === undefined ? undefined : JSON.stringify(body))
          },
        },
        (request.headers.cookie ?? '').includes('FXSESSION=mock'),
      )
    }
  return {
    name: 'fengxiang-mock-backend',
    configureServer: (server) => void server.middlewares.use(middleware(false)),
    configurePreviewServer: (server) => void server.middlewares.use(middleware(true)),
  }
}

/** What open pages are told; the connection stays open, as the backend's does. */
function live(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  const numbers = { waiting: waiting(articles), alerts: openAlerts(articles, now) }
  response.write(`event: numbers\ndata: ${JSON.stringify(numbers)}\n\n`)
  response.write(`event: notices\ndata: ${JSON.stringify(unreadNotices())}\n\n`)
}

const isJson = (request: IncomingMessage): boolean =>
  /json/.test(request.headers['content-type'] ?? '') && !request.url?.startsWith('/api/ingest/')

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

const problem = (x: Exchange, status: number, type: string, more: object = {}): void =>
  x.answer(
    status,
    { type: `/problems/${type}`, status, requestId: 'mock-1', ...more },
    status === 429 ? { 'Retry-After': '30' } : {},
  )

function route(x: Exchange, loggedIn: boolean): void {
  if (x.path === '/api/session' && x.method === 'POST') return logIn(x)
  if (x.path === '/api/screen' && (loggedIn || x.byToken))
    return x.answer(200, screen(Date.now(), articles))
  if (!loggedIn) return problem(x, 401, 'login-required')
  if (x.path === '/api/session' && x.method === 'GET') return x.answer(200, admin)
  if (x.path === '/api/session')
    return x.answer(204, undefined, { 'Set-Cookie': 'FXSESSION=; Path=/; Max-Age=0' })
  if (x.path === '/api/session/password')
    return (x.body as { current: string }).current === 'wrong'
      ? problem(x, 400, 'password-wrong', { field: 'current' })
      : x.answer(204)
  if (x.path === '/api/articles') return find(x)
  if (x.path.startsWith('/api/marks') || x.path === '/api/articles/group')
    return marking(x, articles, now)
  const one = articles.find((a: MockArticle) => x.path === `/api/articles/${a.id}`)
  if (one) return x.answer(200, articleOf(one, x.params.get('q') ?? '', articles))
  const corrected = /^\/api\/articles\/(\w+)\/sentiment$/.exec(x.path)?.[1]
  if (corrected) {
    const { topic, label } = x.body as { topic: string | null; label: Sentiment | null }
    correct(corrected, topic, label)
    return x.answer(204)
  }
  const story = /^\/api\/stories\/(\w+)\/event$/.exec(x.path)?.[1]
  if (story) return x.method === 'PUT' ? x.answer(204) : x.answer(200, eventOf(story, articles))
  if (x.path.startsWith('/api/stories/'))
    return x.answer(200, spreadOf(x.path.slice(13), articles, hitOf))
  if (keeping(x, now)) return
  if (heads(x, now)) return
  if (triage(x, articles, now)) return
  if (ruling(x, articles, now, problem)) return
  if (scoring(x)) return
  if (holidaying(x)) return
  if (alerting(x, articles, now)) return
  if (savedSearches(x)) return
  if (notices(x)) return
  if (backgroundExports(x)) return
  if (x.path === '/api/overview') return x.answer(200, overview(now))
  if (health(x, sources, now)) return
  if (heat(x, articles, now)) return
  if (importing(x, now)) return
  if (patrol(x, problem)) return
  if (connecting(x, sources, now, problem)) return
  if (looking(x, now)) return
  if (setup(x, problem)) return
  if (topics(x, articles, now, problem)) return
  if (trends(x, articles, Date.now(), problem)) return
  if (!editing(x, { outlets, sources, now }, problem)) problem(x, 404, 'not-found')
}

function logIn(x: Exchange): void {
  const { password } = x.body as { password: string }
  if (password === 'wrong') return problem(x, 401, 'login-failed')
  if (password === 'throttled') return problem(x, 429, 'login-throttled')
  if (password === 'away') return x.answer(502, undefined)
  x.answer(200, admin, { 'Set-Cookie': 'FXSESSION=mock; Path=/; HttpOnly; SameSite=Lax' })
}

function find(x: Exchange): void {
  try {
    x.answer(200, search(articles, x.params, Date.now()))
  } catch (fault) {
    if (!(fault instanceof QueryFault)) throw fault
    const { position, expected, message } = fault
    problem(x, 400, 'query-syntax', { field: 'q', position, expected, detail: message })
  }
}
