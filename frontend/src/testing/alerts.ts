import type { Alert, AlertRule, AlertView, RiskVersion, RulePreview } from '@/api/types'

/** Test objects of alerts, with good defaults. */
export const alert = (part: Partial<Alert> = {}): Alert => ({
  id: 't1_volume.1',
  ruleId: 't1_volume',
  ruleVersion: 1,
  kind: 'volume',
  settings: {},
  urgency: 'now',
  topicId: 't1',
  topicName: '检测收费',
  group: 'g1',
  raisedAt: '2026-11-20T08:20:00Z',
  began: '2026-11-20T08:00:00Z',
  lastAt: '2026-11-20T08:30:00Z',
  endedAt: null,
  late: false,
  underWay: false,
  reopened: 0,
  numbers: { asOf: '2026-11-20T08:10:00Z', hours: 4, count: 12, expected: 0.9, surprise: 4 },
  peak: { asOf: '2026-11-20T08:10:00Z', hours: 4, count: 12, expected: 0.9, surprise: 4 },
  evidence: {
    stories: ['s1'],
    events: [],
    articles: ['a1'],
    carriers: [{ outlet: 'o1', tier: 'city' }],
    negative: 1,
    sight: { alive: 9, all: 9, coverage: 1 },
    delaySeconds: 300,
  },
  sentence: '4 小时内 12 个不同报道，预期 0.9，偶然如此的可能约 1 万分之一',
  finding: null,
  ...part,
})

export const alertView = (
  part: Partial<AlertView['group']> = {},
  alerts: Alert[] = [alert()],
): AlertView => ({
  group: {
    id: 'g1',
    topicId: 't1',
    topicName: '检测收费',
    openedAt: '2026-11-20T08:20:00Z',
    lastAt: '2026-11-20T08:30:00Z',
    urgency: 'now',
    proposal: null,
    alerts: alerts.map(({ id }) => id),
    urgent: 1,
    stories: ['s1'],
    events: [],
    told: { at: null, stories: 0, urgent: 0, times: 0, urgency: 'page', level: null },
    acknowledged: null,
    decided: null,
    ...part,
  },
  alerts,
  articles: [],
  silent: false,
})

export const alertRule = (part: Partial<AlertRule> = {}): AlertRule => ({
  id: 't1_volume',
  topicId: 't1',
  kind: 'volume',
  usual: true,
  on: true,
  settings: { fire: 4, fewest: 5, noisy: false },
  urgency: 'now',
  since: '2026-11-01T00:00:00Z',
  version: 1,
  changedAt: '2026-11-01T00:00:00Z',
  changedBy: '',
  ...part,
})

/** Four bins around a midnight in Shanghai. */
export const rulePreview = (part: Partial<RulePreview> = {}): RulePreview => ({
  from: '2026-11-20T15:30:00Z',
  to: '2026-11-20T16:30:00Z',
  bins: { start: '2026-11-20T15:30:00Z', minutes: 15 },
  windowHours: 4,
  alerts: 1,
  counts: [0, 7, 2, 1],
  expected: [1, 1, 1, 1],
  threshold: [0, 5, 5, 5],
  immatureUntil: null,
  episodes: [
    {
      from: '2026-11-20T15:45:00Z',
      to: '2026-11-20T16:15:00Z',
      asOf: '2026-11-20T16:00:00Z',
      late: false,
      sentence: '4 小时内 7 个不同报道，预期 1，偶然如此的可能约 1 万分之一',
      numbers: { asOf: '2026-11-20T16:00:00Z', hours: 4, count: 7, expected: 1, surprise: 4 },
      articles: [],
      level: 3,
      score: 48.2,
    },
  ],
  perMonth: 12.4,
  slider: [
    { value: 4, perMonth: 12.4 },
    { value: 6, perMonth: 1 },
  ],
  previewable: true,
  ...part,
})

export const riskVersion = (part: Partial<RiskVersion> = {}): RiskVersion => ({
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
  ...part,
})
