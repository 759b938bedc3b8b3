/** The calls about alerts, their rules and silences. */
import { http, type QueryValue } from './http'
import type {
  AlertKind,
  AlertPage,
  AlertRule,
  AlertRuleDraft,
  AlertView,
  LevelDraft,
  RulePreview,
  RuleSettings,
  RuleStanding,
  Silence,
  SilenceDraft,
} from './types'

type Query = Record<string, QueryValue>
const id = encodeURIComponent

/** Of a rule that is to be tried on the past. */
export interface PreviewDraft {
  topicId: string
  kind: AlertKind
  settings: RuleSettings
  days: 30 | 90
}

export const alerts = {
  list: (query: Query, signal?: AbortSignal) =>
    http.get<AlertPage>('/api/alerts/groups', { query, signal }),
  one: (group: string, signal?: AbortSignal) =>
    http.get<AlertView>(`/api/alerts/groups/${id(group)}`, { signal }),
  acknowledge: (group: string) =>
    http.post<AlertView>(`/api/alerts/groups/${id(group)}/acknowledgement`),
  /** @param reason must be there for a false alert */
  judge: (alert: string, real: boolean, reason: string | null) =>
    http.post<AlertView>(`/api/alerts/${id(alert)}/finding`, { real, reason }),
  /** Refused where somebody else has decided since. */
  decide: (group: string, draft: LevelDraft) =>
    http.post<AlertView>(`/api/alerts/groups/${id(group)}/level`, draft),
  standing: (signal?: AbortSignal) => http.get<RuleStanding[]>('/api/alerts/standing', { signal }),
}

export const silences = {
  list: (signal?: AbortSignal) => http.get<Silence[]>('/api/alerts/silences', { signal }),
  add: (draft: SilenceDraft) => http.post<Silence>('/api/alerts/silences', draft),
  /** It ends now, and stays on record. */
  end: (silence: string) => http.delete<Silence>(`/api/alerts/silences/${id(silence)}`),
}

export const rules = {
  list: (signal?: AbortSignal) => http.get<AlertRule[]>('/api/rules', { signal }),
  one: (rule: string, signal?: AbortSignal) =>
    http.get<AlertRule>(`/api/rules/${id(rule)}`, { signal }),
  add: (draft: AlertRuleDraft) => http.post<AlertRule>('/api/rules', draft),
  change: (rule: string, draft: AlertRuleDraft) =>
    http.put<AlertRule>(`/api/rules/${id(rule)}`, draft),
  preview: (draft: PreviewDraft, signal?: AbortSignal) =>
    http.post<RulePreview>('/api/alerts/preview', draft, signal),
  remove: (rule: string, version: number) =>
    http.delete(`/api/rules/${id(rule)}?version=${version}`),
}
