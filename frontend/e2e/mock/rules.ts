/** Alert rules of the mock, kept until it is restarted, and what one would have done. */
import type {
  AlertKind,
  AlertRule,
  AlertRuleDraft,
  RulePreview,
  RuleState,
} from '../../src/api/types.ts'
import type { MockArticle } from './data.ts'
import type { Exchange } from './plugin.ts'
import { hitOf } from './search.ts'

type Refuse = (x: Exchange, status: number, type: string, more?: object) => void
const MINUTE = 60_000
const DAY = 86_400_000
const iso = (at: number) => new Date(at).toISOString()
const start = Date.now()

const SETTINGS: Record<AlertKind, object> = {
  'new-story': {},
  'negative-story': {},
  volume: { fire: 4, fewest: 5, noisy: false },
  'first-tier': { tier: 'provincial' },
  sources: {},
  'negative-volume': { fire: 4, fewest: 3, noisy: false },
  'negative-share': { hours: 24 },
  count: { fewest: 10, hours: 24 },
  spread: { fewest: 10, hours: 24 },
  'new-term': { fewest: 3, hours: 24 },
  delay: { minutes: 60 },
}
const USUAL = ['new-story', 'negative-story', 'volume', 'first-tier', 'sources'] as const
const URGENT = { 'new-story': 'page', sources: 'soon' } as const

const rule = (topicId: string, kind: AlertKind, part: Partial<AlertRule> = {}): AlertRule => ({
  id: `${topicId}_${kind}`,
  topicId,
  kind,
  usual: true,
  on: true,
  settings: SETTINGS[kind] as AlertRule['settings'],
  urgency: (URGENT as Partial<Record<AlertKind, AlertRule['urgency']>>)[kind] ?? 'now',
  since: iso(start - 40 * DAY),
  version: 1,
  changedAt: iso(start - 40 * DAY),
  changedBy: '',
  ...part,
})

const all: AlertRule[] = [
  ...USUAL.map((kind) => rule('t1', kind)),
  rule('t1', 'spread', { id: 't1_spread_0a1b2c3d', usual: false, urgency: 'soon' }),
  ...USUAL.map((kind) => rule('t2', kind, kind === 'new-story' ? { on: false } : {})),
]

const state = (id: string, part: Partial<RuleState>): RuleState => ({
  ruleId: id,
  state: 'normal',
  reason: 'quiet',
  since: iso(start - 3 * DAY),
  evaluatedAt: iso(start - MINUTE),
  coverage: 1,
  ...part,
})
const STATES: Record<string, RuleState> = {
  t1_volume: state('t1_volume', { state: 'firing', reason: 'found', coverage: 0.82 }),
  t1_spread_0a1b2c3d: state('t1_spread_0a1b2c3d', { state: 'learning', reason: 'no-past' }),
  t2_volume: state('t2_volume', {}),
  t2_sources: state('t2_sources', { state: 'blind', reason: 'sources-down', coverage: 0.6 }),
}

/** Answers and says true when the path is one of these. */
export function ruling(x: Exchange, articles: MockArticle[], now: number, refuse: Refuse): boolean {
  if (x.path === '/api/alerts/standing') x.answer(200, all.map(standing))
  else if (x.path === '/api/alerts/preview') x.answer(200, preview(x, articles, now))
  else if (!x.path.startsWith('/api/rules')) return false
  else if (x.path === '/api/rules' && x.method === 'GET') x.answer(200, all)
  else if (x.path === '/api/rules') add(x, refuse)
  else change(x, refuse)
  return true
}

const standing = ({ id, kind }: AlertRule) => ({
  ruleId: id,
  state: STATES[id] ?? null,
  precision:
    kind === 'volume'
      ? { fired: 4, confirmed: 2, falseAlarms: 1 }
      : { fired: 0, confirmed: 0, falseAlarms: 0 },
})

function isWrong(draft: AlertRuleDraft): boolean {
  const fire = draft.settings?.fire
  return typeof fire === 'number' && (fire < 2 || fire > 12)
}

function add(x: Exchange, refuse: Refuse): void {
  const draft = x.body as AlertRuleDraft
  if (isWrong(draft)) return refuse(x, 400, 'invalid-field', { field: 'settings.fire' })
  const { topicId, kind, on, urgency, settings } = draft
  if (!topicId || !kind) return refuse(x, 400, 'invalid-field', { field: 'topicId' })
  const id = `${topicId}_${kind}_${String(all.length).padStart(8, '0')}`
  const made = rule(topicId, kind, {
    id,
    usual: false,
    on: on ?? true,
    urgency: urgency ?? 'soon',
    settings: settings ?? {},
    changedBy: 'admin',
  })
  all.push(made)
  x.answer(201, made)
}

function change(x: Exchange, refuse: Refuse): void {
  const old = all.find(({ id }) => x.path === `/api/rules/${id}`)
  if (!old) return refuse(x, 404, 'not-found')
  if (x.method === 'GET') return x.answer(200, old)
  if (x.method === 'DELETE') {
    all.splice(all.indexOf(old), 1)
    return x.answer(204)
  }
  const draft = x.body as AlertRuleDraft
  if (draft.version !== old.version) return refuse(x, 409, 'stale-version', { field: 'version' })
  if (isWrong(draft)) return refuse(x, 400, 'invalid-field', { field: 'settings.fire' })
  old.on = draft.on ?? old.on
  old.urgency = draft.urgency ?? old.urgency
  old.settings = draft.settings ?? old.settings
  old.version++
  x.answer(200, old)
}

/** A quiet month with its days and nights, and a wave near the end. */
function preview(x: Exchange, articles: MockArticle[], now: number): RulePreview {
  const { days, kind, settings } = x.body as {
    days: number
    kind: AlertKind
    settings: { fire?: number }
  }
  const counting = !['new-story', 'negative-story', 'first-tier', 'sources', 'delay'].includes(kind)
  const fire = settings.fire ?? 4
  const first = now - days * DAY
  const bins = days * 96
  const at = (i: number) => first + i * 15 * MINUTE
  const usual = (i: number) => 2 + 1.6 * Math.sin((2 * Math.PI * ((i % 96) - 30)) / 96)
  const wave = (i: number) => Math.max(0, 19 - Math.abs(i - (bins - 160)) / 3)
  const noise = (i: number) => (Math.sin(i * 12.9898) * 43758.5453) % 1
  const counts = Array.from({ length: bins }, (_, i) =>
    Math.max(0, Math.round(usual(i) + 2 * Math.abs(noise(i)) - 1 + wave(i))),
  )
  const slider = [2, 3, 4, 5, 6, 8].map((value) => ({
    value,
    perMonth: Math.round(300 / value ** 2.6) / 10 + 0.3,
  }))
  const daily = Array.from(
    { length: days },
    (_, i) => Math.round(usual(i * 7)) + (i === days - 2 ? 9 : 0),
  )
  return {
    from: iso(first),
    to: iso(now),
    bins: { start: iso(first), minutes: counting ? 15 : 1440 },
    windowHours: counting ? 4 : 24,
    alerts: 1,
    counts: counting ? counts : daily,
    expected: counting ? counts.map((_, i) => usual(i)) : [],
    threshold: counting
      ? counts.map((_, i) => (i < 96 ? 0 : Math.ceil(usual(i) + 1.6 * fire)))
      : [],
    immatureUntil: counting ? iso(first + 6 * DAY) : null,
    episodes:
      kind === 'sources' || kind === 'delay'
        ? []
        : [
            {
              from: iso(at(bins - 190)),
              to: iso(at(bins - 120)),
              asOf: iso(at(bins - 188)),
              late: false,
              sentence: '4 小时内 12 个不同报道，预期 2.4，偶然如此的可能约 3.1 万分之一',
              numbers: {
                asOf: iso(at(bins - 188)),
                hours: 4,
                count: 12,
                expected: 2.4,
                surprise: 4.5,
              },
              articles: articles.slice(0, 3).map((one) => hitOf(one, [], articles)),
              level: 3,
              score: 48.2,
            },
          ],
    perMonth: slider.find(({ value }) => value >= fire)?.perMonth ?? 0.3,
    slider: counting ? slider : [],
    previewable: kind !== 'sources' && kind !== 'delay',
  }
}
