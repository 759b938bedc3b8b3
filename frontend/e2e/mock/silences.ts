/** Silences of the mock, kept until it is restarted. */
import type { Silence, SilenceDraft } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR
const iso = (at: number) => new Date(at).toISOString()
const start = Date.now()

const all: Silence[] = [
  {
    id: 's1',
    topicId: 't2',
    ruleId: 't2_sources',
    from: iso(start - 3 * HOUR),
    to: iso(start + 21 * HOUR),
    reason: '城东晚报网站改版，供应商明天调整规则',
    by: 'zhiban',
    endedAt: null,
  },
  {
    id: 's2',
    topicId: 't1',
    ruleId: null,
    from: iso(start - 30 * HOUR),
    to: iso(start - 6 * HOUR),
    reason: '收费调整公告发布，已有专人值守',
    by: 'bangongshi',
    endedAt: iso(start - 20 * HOUR),
  },
]

/** Answers and says true when the path is one of these. */
export function silencing(x: Exchange, made: (silence: Silence) => void): boolean {
  if (!x.path.startsWith('/api/alerts/silences')) return false
  const one = all.find(({ id }) => x.path === `/api/alerts/silences/${id}`)
  if (x.method === 'GET') x.answer(200, all)
  else if (x.method === 'POST') add(x, made)
  else if (one) x.answer(200, Object.assign(one, { endedAt: iso(Date.now()) }))
  else x.answer(404, { type: '/problems/not-found', status: 404 })
  return true
}

function add(x: Exchange, made: (silence: Silence) => void): void {
  const draft = x.body as SilenceDraft
  const [now, to] = [Date.now(), Date.parse(draft.to ?? '')]
  if (!(to > now && to <= now + WEEK)) {
    return x.answer(400, { type: '/problems/invalid-field', status: 400, field: 'to' })
  }
  const silence: Silence = {
    id: `s${all.length + 1}`,
    topicId: draft.topicId,
    ruleId: draft.ruleId,
    from: iso(now),
    to: iso(to),
    reason: draft.reason ?? '',
    by: 'admin',
    endedAt: null,
  }
  all.unshift(silence)
  made(silence)
  x.answer(201, silence)
}
