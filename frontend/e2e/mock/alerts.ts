/** Alerts of the mock: a wave that goes on, a provincial outlet, a blind source, what is over and what is shown only. */
import type {
  Alert,
  AlertKind,
  AlertView,
  LevelDraft,
  Silence,
  Urgency,
} from '../../src/api/types.ts'
import type { MockArticle } from './data.ts'
import type { Exchange } from './plugin.ts'
import { hitOf } from './search.ts'
import { silencing } from './silences.ts'

const MINUTE = 60_000
const NAMES: Record<string, string> = { t1: '检测收费', t2: '云溪市机动车检测站' }
const iso = (at: number) => new Date(at).toISOString()

interface Sketch {
  id: string
  topic: 't1' | 't2'
  kind: AlertKind
  urgency: Urgency
  /** Minutes before the present. */
  began: number
  last: number
  ended?: boolean
  sentence: string
  numbers: Partial<Alert['numbers']>
  grown?: Partial<Alert['numbers']>
  part?: Partial<Alert>
  /** Of the sources alive. */
  alive?: number
}

function alert(s: Sketch, ids: string[], now: number): Alert {
  const began = now - s.began * MINUTE
  const numbers = { asOf: iso(began + 20 * MINUTE), ...s.numbers }
  const alive = s.alive ?? 22
  return {
    id: `${s.topic}_${s.kind}.${s.id}`,
    ruleId: `${s.topic}_${s.kind}`,
    ruleVersion: 1,
    kind: s.kind,
    settings: {},
    urgency: s.urgency,
    topicId: s.topic,
    topicName: NAMES[s.topic] ?? '',
    group: '',
    raisedAt: iso(began + 22 * MINUTE),
    began: iso(began),
    lastAt: iso(Math.max(began + 22 * MINUTE, now - s.last * MINUTE)),
    endedAt: s.ended ? iso(now - s.last * MINUTE) : null,
    late: false,
    underWay: false,
    reopened: 0,
    numbers,
    peak: s.grown ? { asOf: iso(now - s.last * MINUTE), ...s.grown } : numbers,
    evidence: {
      stories: ids,
      events: ['e1'],
      articles: ids,
      carriers: [
        { outlet: 'o2', tier: 'provincial' },
        { outlet: 'o4', tier: 'city' },
        { outlet: 'o8', tier: 'other' },
      ],
      negative: 9,
      sight: { alive, all: 22, coverage: alive / 22 },
      delaySeconds: 310,
    },
    sentence: s.sentence,
    finding: null,
    ...s.part,
  }
}

const volume = (expected: number, count: number, surprise: number) => ({
  hours: 4,
  count,
  expected,
  surprise,
  dispersion: 0.4,
  fire: 4,
  least: 5,
})

const WAVE: Sketch[] = [
  {
    id: 'a',
    topic: 't1',
    kind: 'volume',
    urgency: 'now',
    began: 150,
    last: 8,
    sentence: '4 小时内 21 个不同报道，预期 0.9，偶然如此的可能不到一亿分之一',
    numbers: volume(0.9, 12, 4.3),
    grown: volume(0.9, 21, 9.1),
    alive: 18,
  },
  {
    id: 'b',
    topic: 't1',
    kind: 'first-tier',
    urgency: 'now',
    began: 95,
    last: 95,
    sentence: '首家省级媒体报道：东岭日报',
    numbers: { tier: 'provincial', name: '东岭日报' },
  },
  {
    id: 'c',
    topic: 't1',
    kind: 'negative-story',
    urgency: 'now',
    began: 170,
    last: 30,
    sentence: '9 个负面报道，最先来自 澜河论坛',
    numbers: { count: 9, name: '澜河论坛' },
    part: { underWay: true },
  },
]

const OTHERS: Sketch[] = [
  {
    id: 'd',
    topic: 't2',
    kind: 'sources',
    urgency: 'soon',
    began: 300,
    last: 12,
    sentence: '来源“城东晚报”采集失灵，平时占本方案声量的 18%',
    numbers: { name: '城东晚报', usual: 0.18 },
    alive: 17,
  },
  {
    id: 'e',
    topic: 't2',
    kind: 'volume',
    urgency: 'now',
    began: 2600,
    last: 1900,
    ended: true,
    sentence: '4 小时内 9 个不同报道，预期 2.1，偶然如此的可能约 2.3 万分之一',
    numbers: volume(2.1, 9, 4.36),
    part: { late: true, reopened: 1 },
  },
  {
    id: 'f',
    topic: 't2',
    kind: 'new-story',
    urgency: 'page',
    began: 60,
    last: 60,
    sentence: '1 个新报道，最先来自 澜州日报',
    numbers: { count: 1, name: '澜州日报' },
  },
]

const part = (name: string, points: number, most: number) => ({ name, points, most })
const proposal = (level: number | null, now: number) => ({
  level,
  byScore: level === 2 ? 1 : level,
  score: level === 2 ? 78.5 : 12,
  parts: [
    part('volume', level ? 25 : 4, 25),
    part('negative', level ? 18.5 : 0, 20),
    part('spread', level ? 12 : 3, 15),
    part('reach', level ? 10 : 2, 20),
    part('velocity', level ? 8 : 1, 10),
    part('topic', level ? 5 : 2, 10),
  ],
  gates: level === 2 ? ['national-for-i'] : [],
  reason: '',
  inputs: {
    surprise: level ? 9 : 0.5,
    negative: level ? 9 : 0,
    stories: level ? 12 : 1,
    usual: 0.08,
    national: 0,
    provincial: level ? 1 : 0,
    city: 2,
    other: 0,
    lastHour: level ? 6 : 1,
    hourBefore: level ? 2 : 0,
    sensitivity: 1,
  },
  version: 0,
  at: iso(now - 5 * MINUTE),
})

function view(sketches: Sketch[], articles: MockArticle[], from: number, now: number): AlertView {
  const some = articles.slice(from, from + 5)
  const ids = some.map(({ id }) => id)
  const alerts = sketches.map((one) => alert(one, ids, now))
  const [first] = alerts as [Alert]
  alerts.forEach((one) => (one.group = first.id))
  return {
    group: {
      id: first.id,
      topicId: first.topicId,
      topicName: first.topicName,
      openedAt: first.raisedAt,
      lastAt: first.lastAt,
      urgency: first.urgency,
      proposal: first.kind === 'sources' ? null : proposal(alerts.length > 1 ? 2 : null, now),
      alerts: alerts.map(({ id }) => id),
      urgent: alerts.length,
      stories: ids,
      events: ['e1'],
      told: { at: null, stories: 0, urgent: 0, times: 0, urgency: 'page', level: null },
      acknowledged: null,
      decided: null,
    },
    alerts,
    articles: first.kind === 'sources' ? [] : some.map((one) => hitOf(one, [], articles)),
    silent: false,
  }
}

let groups: AlertView[] | undefined

function all(articles: MockArticle[], now: number): AlertView[] {
  groups ??= [WAVE, ...OTHERS.map((one) => [one])].map((sketches, i) =>
    view(sketches, articles, i * 5, now),
  )
  const over = groups.find(({ group }) => group.id.endsWith('.e'))
  if (over) {
    over.group.acknowledged ??= { by: 'zhiban', at: iso(now - 2500 * MINUTE) }
    over.group.decided ??= decided(now)
  }
  return groups
}

/** Decided twice, and the machine has changed its mind since. */
const decided = (now: number): AlertView['group']['decided'] => ({
  decisions: [
    {
      level: 4,
      reason: '只有本地论坛在说',
      by: 'zhiban',
      at: iso(now - 2500 * MINUTE),
      proposed: 4,
    },
    {
      level: 3,
      reason: '晚报跟进，领导要求按Ⅲ级处理',
      by: 'bangongshi',
      at: iso(now - 2400 * MINUTE),
      proposed: 4,
    },
  ],
  shift: { level: null, at: iso(now - 2000 * MINUTE) },
})

const isOpen = ({ group }: AlertView) => !group.acknowledged && group.urgency !== 'page'

/** How many somebody has to take up. */
export const openAlerts = (articles: MockArticle[], now: number): number =>
  all(articles, now).filter(isOpen).length

/** Answers and says true when the path is one of these. */
export function alerting(x: Exchange, articles: MockArticle[], now: number): boolean {
  if (!x.path.startsWith('/api/alerts')) return false
  const here = all(articles, now)
  if (silencing(x, (silence) => cover(here, silence))) return true
  const [, group, taken] =
    /^\/api\/alerts\/groups\/([^/]+)(\/acknowledgement|\/level)?$/.exec(x.path) ?? []
  const [, judged] = /^\/api\/alerts\/([^/]+)\/finding$/.exec(x.path) ?? []
  const one = here.find((v) =>
    judged ? v.alerts.some(({ id }) => id === judged) : v.group.id === group,
  )
  if (x.path === '/api/alerts/groups') list(x, here)
  else if (!one) x.answer(404, { type: '/problems/not-found', status: 404 })
  else {
    if (judged) judge(one, judged, x.body as { real: boolean; reason: string | null })
    if (taken === '/level') decide(one, x.body as LevelDraft)
    if (taken || judged) one.group.acknowledged ??= { by: 'admin', at: iso(Date.now()) }
    x.answer(200, one)
  }
  return true
}

function cover(here: AlertView[], { topicId, ruleId }: Silence): void {
  for (const one of here) {
    const covered = one.alerts.every(
      (a) => (!topicId || a.topicId === topicId) && (!ruleId || a.ruleId === ruleId),
    )
    one.silent ||= covered
  }
}

function decide({ group }: AlertView, { level, reason }: LevelDraft): void {
  const decision = {
    level: level || null,
    reason: reason ?? '',
    by: 'admin',
    at: iso(Date.now()),
    proposed: group.proposal?.level,
  }
  group.decided = { decisions: [...(group.decided?.decisions ?? []), decision], shift: null }
}

function judge(view: AlertView, id: string, draft: { real: boolean; reason: string | null }): void {
  const one = view.alerts.find((a) => a.id === id)
  if (!one) return
  one.finding = { real: draft.real, reason: draft.reason ?? '', by: 'admin', at: iso(Date.now()) }
}

function list(x: Exchange, here: AlertView[]): void {
  const is = (name: string) => x.params.get(name) === 'true'
  const topic = x.params.get('topic')
  const items = here
    .filter((v) => !is('open') || isOpen(v))
    .filter((v) => is('quiet') || v.group.urgency !== 'page')
    .filter((v) => !topic || v.group.topicId === topic)
  x.answer(200, { total: items.length, page: 1, size: 50, items })
}
