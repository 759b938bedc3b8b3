/** How risk is judged in the mock, kept until it is restarted; the past is a handful of groups. */
import type { RiskChanged, RiskConfig, RiskDraft, RiskVersion } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const DAY = 86_400_000
const usual: RiskVersion = {
  version: 0,
  config: {
    weights: { volume: 30, negative: 25, spread: 15, reach: 15, velocity: 10, topic: 5 },
    thresholds: { iv: 35, iii: 50, ii: 65, i: 80 },
    gates: { nationalForI: 1, negativeForI: 10, provincialForII: 1, outletsForII: 10 },
    tiers: { national: 8, provincial: 4, city: 2, other: 1 },
  },
  changedBy: null,
  changedAt: null,
  note: null,
}
const versions: RiskVersion[] = [
  {
    version: 2,
    config: { ...usual.config, thresholds: { iv: 35, iii: 50, ii: 62, i: 80 } },
    changedBy: 'bangongshi',
    changedAt: new Date(Date.now() - 3 * DAY).toISOString(),
    note: '收费一事当时只到Ⅲ级，领导认为偏低',
  },
  {
    version: 1,
    config: { ...usual.config, gates: { ...usual.config.gates, negativeForI: 8 } },
    changedBy: 'zhiban',
    changedAt: new Date(Date.now() - 40 * DAY).toISOString(),
    note: '人少的城市很难有十个负面报道',
  },
]
/** How full each part was, of each group. */
const PAST = [
  { id: 't1_volume.a', topic: 'mock', full: [1, 0.74, 0.8, 0.5, 0.8, 0.33] },
  { id: 't1_volume.g', topic: 'mock', full: [0.9, 0.6, 0.5, 0.4, 0.3, 0.33] },
  { id: 't2_volume.e', topic: 'other', full: [0.72, 0.3, 0.4, 0.4, 0, 1] },
  { id: 't2_volume.h', topic: 'other', full: [0.4, 0.1, 0.3, 0.3, 0.2, 1] },
]
const NAMES: Record<string, string> = { mock: '检测收费', other: '云溪市机动车检测站' }

const PARTS = ['volume', 'negative', 'spread', 'reach', 'velocity', 'topic'] as const
const round = (n: number) => Math.round(10 * n) / 10

function judged({ weights, thresholds }: RiskConfig, full: number[]): RiskChanged['before'] {
  const parts = PARTS.map((name, i) => ({
    name,
    points: round(weights[name] * (full[i] ?? 0)),
    most: weights[name],
  }))
  const score = round(parts.reduce((sum, part) => sum + part.points, 0))
  const level =
    ([thresholds.i, thresholds.ii, thresholds.iii, thresholds.iv] as number[]).findIndex(
      (least) => score >= least,
    ) + 1
  return { level: level || null, byScore: level || null, score, parts, gates: [] }
}

function preview(x: Exchange, current: RiskVersion): void {
  const draft = x.body as RiskConfig
  const all: RiskChanged[] = PAST.map(({ id, topic, full }, i) => ({
    group: id,
    topicId: topic === 'mock' ? 't1' : 't2',
    topicName: NAMES[topic] ?? '',
    openedAt: new Date(Date.now() - (7 * i + 1) * DAY).toISOString(),
    before: judged(current.config, full),
    after: judged(draft, full),
  }))
  const count = (level: number | null, side: 'before' | 'after') =>
    all.filter((one) => one[side].level === level).length
  x.answer(200, {
    groups: all.length,
    levels: [1, 2, 3, 4, null].map((level) => ({
      level,
      before: count(level, 'before'),
      after: count(level, 'after'),
    })),
    changed: all.filter(({ before, after }) => before.level !== after.level),
  })
}

/** Answers and says true when the path is one of these. */
export function scoring(x: Exchange): boolean {
  if (!x.path.startsWith('/api/risk/')) return false
  const [current] = versions as [RiskVersion]
  if (x.path === '/api/risk/preview') preview(x, current)
  else if (x.path === '/api/risk/config/versions') x.answer(200, versions)
  else {
    if (x.method === 'PUT') change(x.body as RiskDraft, current)
    x.answer(200, { current: versions[0], usual })
  }
  return true
}

function change(draft: RiskDraft, current: RiskVersion): void {
  const { weights, thresholds, gates, tiers } = draft
  versions.unshift({
    version: current.version + 1,
    config: { weights, thresholds, gates, tiers } as RiskConfig,
    changedBy: 'admin',
    changedAt: new Date().toISOString(),
    note: draft.note ?? '',
  })
}
