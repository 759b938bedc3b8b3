/** What can be edited in the mock: kept until it is restarted. */
import type { Outlet, Role, Source, Token, User } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

interface Stock {
  outlets: Outlet[]
  sources: Source[]
  now: number
}
type Refuse = (x: Exchange, status: number, type: string, more?: object) => void

const user = (username: string, displayName: string, roles: Role[], disabled = false): User => ({
  username,
  displayName,
  roles,
  disabled,
  mustChangePassword: username === 'fayan',
  createdAt: '2026-10-02T03:00:00Z',
  passwordChangedAt: '2026-10-02T03:00:00Z',
  version: '1',
})

const users: User[] = [
  user('admin', '管理员', ['admin', 'monitor']),
  user('zhiban', '值班一组', ['monitor']),
  user('bangongshi', '办公室', ['office', 'monitor']),
  user('fayan', '发言人', ['spokesperson']),
  user('lingdao', '分管领导', ['leader'], true),
]
const tokens: Token[] = [
  {
    id: 't1',
    name: '采集程序',
    scopes: ['crawl', 'ingest'],
    createdBy: 'admin',
    revoked: false,
    createdAt: '2026-10-02T03:00:00Z',
    expiresAt: null,
  },
]

/** Answers and says true when the path is one of these. */
export function editing(x: Exchange, stock: Stock, refuse: Refuse): boolean {
  const [, , kind, key, action] = x.path.split('/')
  const parts = { outlets: onOutlets, sources: onSources, users: onUsers, tokens: onTokens }
  const part = parts[kind as keyof typeof parts]
  if (!part) return false
  part(x, stock, refuse, key && decodeURIComponent(key), action)
  return true
}

function onOutlets(x: Exchange, { outlets }: Stock, refuse: Refuse, id?: string): void {
  if (x.method === 'GET' && id)
    return x.answer(
      200,
      outlets.find((o) => o.id === id),
    )
  if (x.method === 'GET') {
    const q = x.params.get('q') ?? ''
    const found = outlets.filter(
      (o) =>
        (!x.params.get('review') || o.review) &&
        [o.name, ...o.aliases, ...o.hosts].some((text) => text.includes(q)),
    )
    return x.answer(200, { total: found.length, page: 1, size: 50, items: found })
  }
  const body = x.body as Outlet
  const at = outlets.findIndex((o) => o.id === id)
  const old = outlets[at]
  if (!old) {
    const added = { ...body, id: `o${outlets.length + 1}`, version: 1 }
    outlets.push(added)
    return x.answer(201, added)
  }
  if (body.name === '冲突') return refuse(x, 409, 'stale-version')
  outlets[at] = { ...body, version: old.version + 1 }
  x.answer(200, outlets[at])
}

function onSources(
  x: Exchange,
  { sources }: Stock,
  refuse: Refuse,
  id?: string,
  action?: string,
): void {
  const at = sources.findIndex((s) => s.id === id)
  const old = sources[at]
  const body = x.body as Source
  if (x.method === 'GET') return x.answer(200, old ?? sources)
  if (!id) {
    const added: Source = {
      ...body,
      id: `s${sources.length + 1}`,
      state: 'active',
      intensive: false,
      version: 1,
      known: 0,
      pending: 1,
      lastRun: null,
    }
    sources.push(added)
    return x.answer(201, added)
  }
  if (!old) return refuse(x, 404, 'not-found')
  const state = action === 'pause' ? 'paused' : action === 'resume' ? 'active' : old.state
  const intensive = action === 'intensify' || (action !== 'relax' && old.intensive)
  sources[at] = action ? { ...old, state, intensive } : { ...body, version: old.version + 1 }
  x.answer(200, sources[at])
}

function onUsers(x: Exchange, _: Stock, refuse: Refuse, name?: string, action?: string): void {
  const body = x.body as User
  if (x.method === 'GET') return x.answer(200, users)
  if (action === 'password') return x.answer(200, { password: 'qaMe-7Rtz-Lw42-hKpd' })
  const at = users.findIndex((u) => u.username === (name ?? body.username))
  if (!name && at >= 0) return refuse(x, 409, 'user-exists', { field: 'username' })
  if (!name) {
    users.push(user(body.username, body.displayName, body.roles))
    return x.answer(201, { ...body, password: 'Tk3v-mQ9x-Bn2e-yW6c' })
  }
  users[at] = { ...(users[at] as User), ...body }
  x.answer(200, users[at])
}

function onTokens(x: Exchange, { now }: Stock, refuse: Refuse, id?: string): void {
  if (x.method === 'GET') return x.answer(200, tokens)
  if (x.method === 'DELETE') {
    const at = tokens.findIndex((t) => t.id === id)
    if (at < 0) return refuse(x, 404, 'not-found')
    tokens.splice(at, 1)
    return x.answer(204)
  }
  const body = x.body as Token
  const added = { ...body, id: `t${tokens.length + 2}`, createdAt: new Date(now).toISOString() }
  tokens.push(added)
  x.answer(201, { ...added, token: 'fx_5vQ2nB8kLr0TzXw3YcJ7mHd4' })
}
