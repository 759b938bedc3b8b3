/** What a rule of each kind has, and what it says in words. Pure. */
import type { AlertKind, AlertRule, AlertRuleDraft, RuleSettings, Tier, Urgency } from '@/api/types'
import { number } from '@/ui/numbers'
import { chanceText } from '@/ui/alerts/sentence'

type Translate = (key: string, values?: Record<string, unknown>, plural?: number) => string

/** Those that every topic has first. */
export const KINDS: readonly AlertKind[] = [
  'new-story',
  'negative-story',
  'volume',
  'first-tier',
  'sources',
  'negative-volume',
  'negative-share',
  'count',
  'spread',
  'new-term',
  'delay',
]
/** Of the lowest tier every outlet is. */
export const FIRST_TIERS: readonly Tier[] = ['national', 'provincial', 'city']
export const HOURS = ['1', '4', '24'] as const
export type Hours = (typeof HOURS)[number]

/** What a rule of a kind begins with; a number that is not here it does not have. */
export const USUAL: Record<AlertKind, RuleSettings> = {
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

export const has = (kind: AlertKind, name: keyof RuleSettings): boolean => name in USUAL[kind]

/** A rule as somebody types it. */
export interface RuleForm {
  topicId: string
  kind: AlertKind
  on: boolean
  urgency: Urgency
  fire: string
  fewest: string
  hours: Hours
  tier: Tier
  minutes: string
  noisy: boolean
}

export function formOf(
  rule: Pick<AlertRule, 'topicId' | 'kind' | 'on' | 'urgency' | 'settings'>,
): RuleForm {
  const settings = { ...USUAL[rule.kind], ...given(rule.settings) }
  const text = (value: number | null | undefined) =>
    typeof value === 'number' ? String(value) : ''
  return {
    topicId: rule.topicId,
    kind: rule.kind,
    on: rule.on,
    urgency: rule.urgency,
    fire: text(settings.fire),
    fewest: text(settings.fewest),
    hours: HOURS.find((hours) => Number(hours) === settings.hours) ?? '24',
    tier: settings.tier ?? 'provincial',
    minutes: text(settings.minutes),
    noisy: settings.noisy ?? false,
  }
}

export const blankRule = (topicId: string, kind: AlertKind): RuleForm =>
  formOf({ topicId, kind, on: true, urgency: 'soon', settings: {} })

/** Only the numbers that the kind has; what is no number is left for the backend to refuse. */
export function settingsOf(form: RuleForm): RuleSettings {
  const all: RuleSettings = {
    fire: Number(form.fire),
    fewest: Number(form.fewest),
    hours: Number(form.hours),
    tier: form.tier,
    minutes: Number(form.minutes),
    noisy: form.noisy,
  }
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => has(form.kind, name as keyof RuleSettings)),
  )
}

export const draftOf = (form: RuleForm, old: AlertRule | null): AlertRuleDraft => ({
  topicId: old ? null : form.topicId,
  kind: old ? null : form.kind,
  on: form.on,
  urgency: form.urgency,
  settings: settingsOf(form) as AlertRuleDraft['settings'],
  version: old?.version ?? null,
})

/** Which number the slider moves: the surprise where there is one, else how many there must be. */
export const dialOf = (kind: AlertKind): 'fire' | 'fewest' | null =>
  has(kind, 'fire') ? 'fire' : has(kind, 'fewest') ? 'fewest' : null

/** The numbers of a rule in one line; empty for rules that have none. */
export function numbersText(rule: Pick<AlertRule, 'kind' | 'settings'>, t: Translate): string {
  const s = { ...USUAL[rule.kind], ...given(rule.settings) }
  const values = {
    chance: chanceText(s.fire ?? 0, t),
    fewest: number(s.fewest ?? 0),
    hours: t('alerts.hours', { n: s.hours ?? 0 }, s.hours ?? 0),
    tier: t(`tier.${s.tier ?? 'other'}`),
    minutes: number(s.minutes ?? 0),
  }
  return Object.keys(USUAL[rule.kind]).length ? t(`alerts.rules.numbers.${rule.kind}`, values) : ''
}

/** The usual ones as they come with every topic, then what somebody has added. */
export function sorted(rules: readonly AlertRule[]): { usual: AlertRule[]; more: AlertRule[] } {
  const place = (rule: AlertRule) => KINDS.indexOf(rule.kind)
  const all = [...rules].sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id))
  return { usual: all.filter((rule) => rule.usual), more: all.filter((rule) => !rule.usual) }
}

const given = (settings: RuleSettings): RuleSettings =>
  Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== null && value !== undefined),
  )
