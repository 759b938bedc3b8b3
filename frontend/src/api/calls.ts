/** Every call that the pages make, by its path. */
import { http, queryString, type QueryValue } from './http'
import type {
  Annotation,
  AnnotationDraft,
  Article,
  BaseMap,
  Batch,
  BatchPage,
  CalendarHeat,
  Carriers,
  Changed,
  ChangedUser,
  Connector,
  ConnectorDraft,
  ConnectorTrial,
  Connectors,
  Entered,
  EntryDraft,
  Erasure,
  ErasurePage,
  Evidence,
  Exclusions,
  ExportJob,
  FileLook,
  FileTrial,
  ForgottenPage,
  Found,
  GeneratedPassword,
  HeadOfKind,
  Heads,
  HealthReport,
  HourHeat,
  InboxPage,
  Judgement,
  Keyword,
  KeywordDraft,
  LeadersScreen,
  LedgerPage,
  Look,
  LookRequest,
  Mark,
  MatrixHeat,
  Namesakes,
  NewToken,
  NewUser,
  Outlet,
  OutletDraft,
  OutletPage,
  Overview,
  PatrolPlan,
  PatrolPlanDraft,
  PatrolSheet,
  Person,
  RegionHeat,
  Rematch,
  RowMembers,
  SavedDraft,
  SavedSearch,
  Screenshot,
  SearchAnswer,
  Sentiment,
  Setup,
  SetupNote,
  SetupPlanDraft,
  SetupStep,
  SetupSuperiors,
  SetupTyped,
  SetupWho,
  ShiftState,
  SiteRule,
  SiteRuleDraft,
  Source,
  SourceDraft,
  Starter,
  Story,
  StoryEvent,
  Token,
  Topic,
  TopicDraft,
  TopicPreview,
  Trend,
  TrendTerms,
  User,
  Verdict,
} from './types'

type Query = Record<string, QueryValue>
const id = encodeURIComponent

export const sessions = {
  current: () => http.get<Person>('/api/session'),
  logIn: (username: string, password: string) =>
    http.post<Person>('/api/session', { username, password }),
  logOut: () => http.delete('/api/session'),
  changePassword: (current: string, next: string) =>
    http.put('/api/session/password', { current, next }),
}

export const articles = {
  search: (query: Query, signal?: AbortSignal) =>
    http.get<SearchAnswer>('/api/articles', { query, signal }),
  /** The articles of a row, the earliest first. */
  row: (query: Query, signal?: AbortSignal) =>
    http.get<RowMembers>('/api/articles/group', { query, signal }),
  /** The address of all of them as a table. */
  table: (query: Query, format: 'csv' | 'xlsx') =>
    `/api/articles/export${queryString({ ...query, format })}`,
  one: (article: string, q: string, signal?: AbortSignal) =>
    http.get<Article>(`/api/articles/${id(article)}`, { query: { q }, signal }),
  /** topic null: of the article in all; label null: the machine is right after all. */
  correct: (article: string, topic: string | null, label: Sentiment | null) =>
    http.put<void>(`/api/articles/${id(article)}/sentiment`, { topic, label }),
}

/** Tables that are written in the background. */
export const exportsBehind = {
  begin: (query: Query, format: 'csv' | 'xlsx') =>
    http.post<ExportJob>(`/api/exports${queryString({ ...query, format })}`),
  list: (signal?: AbortSignal) => http.get<ExportJob[]>('/api/exports', { signal }),
  /** Cancels it, or deletes its file. */
  remove: (job: string) => http.delete(`/api/exports/${id(job)}`),
  /** The address of the file. */
  file: (job: string) => `/api/exports/${id(job)}/file`,
}

export const marks = {
  /** copies: with all articles of their stories. */
  set: (articles: string[], mark: Mark, on: boolean, copies = false) =>
    http.put<Changed>('/api/marks', { articles, copies, mark, on }),
  /** All that a search finds. */
  setFound: (query: Query, mark: Mark, on: boolean) =>
    http.put<Changed>(`/api/marks/found${queryString(query)}`, { mark, on }),
}

export const trends = {
  count: (query: Query, signal?: AbortSignal) => http.get<Trend>('/api/trends', { query, signal }),
  terms: (query: Query, signal?: AbortSignal) =>
    http.get<TrendTerms>('/api/trends/terms', { query, signal }),
  carriers: (query: Query, signal?: AbortSignal) =>
    http.get<Carriers>('/api/trends/outlets', { query, signal }),
  annotations: (query: Query, signal?: AbortSignal) =>
    http.get<Annotation[]>('/api/trends/annotations', { query, signal }),
  annotate: (draft: AnnotationDraft) => http.post<Annotation>('/api/trends/annotations', draft),
  reannotate: (annotation: string, draft: AnnotationDraft) =>
    http.put<Annotation>(`/api/trends/annotations/${id(annotation)}`, draft),
  removeAnnotation: (annotation: string, version: number) =>
    http.delete(`/api/trends/annotations/${id(annotation)}?version=${version}`),
}

export const stories = {
  one: (story: string, signal?: AbortSignal) =>
    http.get<Story>(`/api/stories/${id(story)}`, { signal }),
  event: (story: string, signal?: AbortSignal) =>
    http.get<StoryEvent>(`/api/stories/${id(story)}/event`, { signal }),
  /** Whether both are reports of one event; false takes the first out of the other's. */
  decide: (story: string, other: string, together: boolean) =>
    http.put<void>(`/api/stories/${id(story)}/event`, { other, together }),
}

/** Read by whoever is logged in, or by a wall with its token. */
export const screen = {
  now: (token: string | undefined, signal: AbortSignal) =>
    http.get<LeadersScreen>('/api/screen', { token, signal }),
}

export const overview = {
  now: (signal?: AbortSignal) => http.get<Overview>('/api/overview', { signal }),
}

export const savedSearches = {
  list: (signal?: AbortSignal) => http.get<SavedSearch[]>('/api/saved-searches', { signal }),
  keep: (draft: SavedDraft) => http.post<SavedSearch>('/api/saved-searches', draft),
  change: (search: string, draft: SavedDraft) =>
    http.put<SavedSearch>(`/api/saved-searches/${id(search)}`, draft),
}

export const triage = {
  list: (query: Query, signal?: AbortSignal) =>
    http.get<InboxPage>('/api/triage', { query, signal }),
  /** version: of what the person had before them. */
  judge: (topic: string, article: string, verdict: Found, version: number) =>
    http.put<Judgement>(`/api/triage/${id(topic)}/${id(article)}`, { verdict, version }),
  ledger: (query: Query, signal?: AbortSignal) =>
    http.get<LedgerPage>('/api/triage/ledger', { query, signal }),
  exclusions: (topic: string, article: string, signal?: AbortSignal) =>
    http.get<Exclusions>(`/api/triage/${id(topic)}/${id(article)}/exclusions`, { signal }),
  undo: (topic: string, article: string, version: number) =>
    http.delete<Judgement>(`/api/triage/${id(topic)}/${id(article)}?version=${version}`),
}

export const evidence = {
  of: (article: string, signal?: AbortSignal) =>
    http.get<Evidence>(`/api/evidence/${id(article)}`, { signal }),
  snapshot: (article: string) => `/api/evidence/${id(article)}/snapshot`,
  screenshot: (article: string, shot: string) =>
    `/api/evidence/${id(article)}/screenshots/${id(shot)}`,
  addScreenshot: (article: string, picture: Blob, blur: string) =>
    http.upload<Screenshot>(`/api/evidence/${id(article)}/screenshots`, picture, { blur }),
  removeScreenshot: (article: string, shot: string) =>
    http.delete(`/api/evidence/${id(article)}/screenshots/${id(shot)}`),
}

export const erasures = {
  list: (page: number, signal?: AbortSignal) =>
    http.get<ErasurePage>('/api/erasures', { query: { page }, signal }),
  erase: (articleId: string, reason: string) =>
    http.post<Erasure>('/api/erasures', { articleId, reason }),
}

export const retention = {
  list: (page: number, signal?: AbortSignal) =>
    http.get<ForgottenPage>('/api/retention', { query: { page }, signal }),
}

export const heads = {
  all: (signal?: AbortSignal) => http.get<Heads>('/api/sentiment/heads', { signal }),
  learn: (kind: HeadOfKind['kind']) =>
    http.post<undefined>(`/api/sentiment/heads/${kind}/training`, {}),
  use: (kind: HeadOfKind['kind'], head: string | null) =>
    http.put<undefined>(`/api/sentiment/heads/${kind}`, { head }),
}

export const outlets = {
  list: (query: Query, signal?: AbortSignal) =>
    http.get<OutletPage>('/api/outlets', { query, signal }),
  one: (outlet: string) => http.get<Outlet>(`/api/outlets/${id(outlet)}`),
  add: (outlet: OutletDraft) => http.post<Outlet>('/api/outlets', outlet),
  change: (outlet: string, draft: OutletDraft) =>
    http.put<Outlet>(`/api/outlets/${id(outlet)}`, draft),
}

export type SourceAction = 'pause' | 'resume' | 'crawl-now' | 'intensify' | 'relax'

export const sources = {
  list: (signal?: AbortSignal) => http.get<Source[]>('/api/sources', { signal }),
  one: (source: string) => http.get<Source>(`/api/sources/${id(source)}`),
  add: (source: SourceDraft) => http.post<Source>('/api/sources', source),
  change: (source: string, draft: SourceDraft) =>
    http.put<Source>(`/api/sources/${id(source)}`, draft),
  health: (signal?: AbortSignal) => http.get<Verdict[]>('/api/sources/health', { signal }),
  report: (source: string, signal?: AbortSignal) =>
    http.get<HealthReport>(`/api/sources/${id(source)}/health`, { signal }),
  act: (source: string, action: SourceAction) =>
    http.post<Source>(`/api/sources/${id(source)}/${action}`),
}

export const imports = {
  list: (page: number, signal?: AbortSignal) =>
    http.get<BatchPage>('/api/batches', { query: { page }, signal }),
  one: (batch: string, signal?: AbortSignal) =>
    http.get<Batch>(`/api/batches/${id(batch)}`, { signal }),
  look: (file: Blob, query: Query) => http.upload<FileLook>('/api/ingest/files/look', file, query),
  tryOut: (file: Blob, query: Query) =>
    http.upload<FileTrial>('/api/ingest/files/try', file, query),
  begin: (file: Blob, query: Query) => http.upload<Batch>('/api/ingest/files', file, query),
  undo: (batch: string) => http.post<Batch>(`/api/batches/${id(batch)}/undo`),
}

export const keywords = {
  list: (signal?: AbortSignal) => http.get<Keyword[]>('/api/keywords', { signal }),
  one: (keyword: string) => http.get<Keyword>(`/api/keywords/${id(keyword)}`),
  add: (draft: KeywordDraft) => http.post<Keyword>('/api/keywords', draft),
  change: (keyword: string, draft: KeywordDraft) =>
    http.put<Keyword>(`/api/keywords/${id(keyword)}`, draft),
  approve: (keyword: string, version: number) =>
    http.post<Keyword>(`/api/keywords/${id(keyword)}/approval`, { version }),
}

/** Figures of cells; each takes the filters of a search. */
export const heatmaps = {
  regions: (query: Query, signal?: AbortSignal) =>
    http.get<RegionHeat>('/api/heatmaps/regions', { query, signal }),
  calendar: (query: Query, signal?: AbortSignal) =>
    http.get<CalendarHeat>('/api/heatmaps/calendar', { query, signal }),
  hours: (query: Query, signal?: AbortSignal) =>
    http.get<HourHeat>('/api/heatmaps/hours', { query, signal }),
  tiers: (query: Query, signal?: AbortSignal) =>
    http.get<MatrixHeat>('/api/heatmaps/tiers', { query, signal }),
  topics: (query: Query, signal?: AbortSignal) =>
    http.get<MatrixHeat>('/api/heatmaps/topics', { query, signal }),
  map: (signal?: AbortSignal) => http.get<BaseMap>('/api/heatmaps/map', { signal }),
}

export const topics = {
  list: (signal?: AbortSignal) => http.get<Topic[]>('/api/topics', { signal }),
  one: (topic: string, signal?: AbortSignal) =>
    http.get<Topic>(`/api/topics/${id(topic)}`, { signal }),
  add: (draft: TopicDraft) => http.post<Topic>('/api/topics', draft),
  change: (topic: string, draft: TopicDraft) => http.put<Topic>(`/api/topics/${id(topic)}`, draft),
  approve: (topic: string, version: number) =>
    http.post<Topic>(`/api/topics/${id(topic)}/approval`, { version }),
  preview: (draft: TopicDraft, signal?: AbortSignal) =>
    http.post<TopicPreview>('/api/topics/preview', draft, signal),
  /** How far the past was matched; fails with 404 where that has not begun. */
  rematch: (topic: string, signal?: AbortSignal) =>
    http.get<Rematch>(`/api/topics/${id(topic)}/rematch`, { signal }),
}

const patrolItem = (list: string, item: string) => `/api/patrol/lists/${id(list)}/items/${id(item)}`

export const patrol = {
  now: (signal?: AbortSignal) => http.get<PatrolSheet>('/api/patrol/now', { signal }),
  begin: () => http.post<PatrolSheet>('/api/patrol/now'),
  list: (list: string, signal?: AbortSignal) =>
    http.get<PatrolSheet>(`/api/patrol/lists/${id(list)}`, { signal }),
  addWords: (list: string) => http.post<PatrolSheet>(`/api/patrol/lists/${id(list)}/words`),
  tick: (list: string, item: string, finds: number) =>
    http.put<PatrolSheet>(patrolItem(list, item), { finds }),
  untick: (list: string, item: string) => http.delete<PatrolSheet>(patrolItem(list, item)),
  /** @param from and `to`: days in Shanghai, `2026-11-20` */
  shifts: (from: string, to: string, signal?: AbortSignal) =>
    http.get<ShiftState[]>('/api/patrol/shifts', { query: { from, to }, signal }),
  plan: (signal?: AbortSignal) => http.get<PatrolPlan>('/api/patrol/plan', { signal }),
  changePlan: (draft: PatrolPlanDraft) => http.put<PatrolPlan>('/api/patrol/plan', draft),
}

export const siteRules = {
  list: (signal?: AbortSignal) => http.get<SiteRule[]>('/api/site-rules', { signal }),
  one: (rule: string) => http.get<SiteRule>(`/api/site-rules/${id(rule)}`),
  add: (rule: SiteRuleDraft) => http.post<SiteRule>('/api/site-rules', rule),
  change: (rule: string, draft: SiteRuleDraft) =>
    http.put<SiteRule>(`/api/site-rules/${id(rule)}`, draft),
  remove: (rule: string) => http.delete(`/api/site-rules/${id(rule)}`),
}

export const looks = {
  ask: (request: LookRequest) => http.post<Look>('/api/looks', request),
  trial: (request: LookRequest) => http.post<Look>('/api/looks/trial', request),
  one: (look: string) => http.get<Look>(`/api/looks/${id(look)}`),
}

export const connectors = {
  list: (signal?: AbortSignal) => http.get<Connectors>('/api/connectors', { signal }),
  add: (draft: ConnectorDraft) => http.post<Connector>('/api/connectors', draft),
  change: (connector: string, draft: ConnectorDraft) =>
    http.put<Connector>(`/api/connectors/${id(connector)}`, draft),
  trial: (trial: ConnectorTrial) => http.post<Look>('/api/connectors/trials', trial),
}

export const entries = {
  enter: (draft: EntryDraft) => http.post<Entered>('/api/entries', draft),
}

/** The first start. */
export const setup = {
  get: (signal?: AbortSignal) => http.get<Setup>('/api/setup', { signal }),
  type: (step: SetupStep, typed: SetupTyped, version: number) =>
    http.put<SetupNote>(`/api/setup/steps/${step}/typed`, { typed, version }),
  note: (step: SetupStep, state: SetupNote['state'], version: number) =>
    http.put<Setup>(`/api/setup/steps/${step}`, { state, version }),
  who: (draft: SetupWho) => http.put<Setup>('/api/setup/who', draft),
  superiors: (draft: SetupSuperiors) => http.put<Setup>('/api/setup/superiors', draft),
  plan: (draft: SetupPlanDraft) => http.put<Setup>('/api/setup/plan', draft),
  finish: (finished: boolean) => http.put<Setup>('/api/setup/finished', { finished }),
  remind: (hidden: boolean) => http.put<Setup>('/api/setup/reminder', { hidden }),
  namesakes: (names: string[], signal?: AbortSignal) =>
    http.post<Namesakes>('/api/setup/namesakes', { names }, signal),
  starters: (signal?: AbortSignal) => http.get<Starter[]>('/api/setup/starters', { signal }),
}

export const users = {
  list: (signal?: AbortSignal) => http.get<User[]>('/api/users', { signal }),
  add: (user: NewUser) => http.post<User>('/api/users', user),
  change: (username: string, change: ChangedUser) =>
    http.put<User>(`/api/users/${id(username)}`, change),
  resetPassword: (username: string) =>
    http.post<GeneratedPassword>(`/api/users/${id(username)}/password`),
}

export const tokens = {
  list: (signal?: AbortSignal) => http.get<Token[]>('/api/tokens', { signal }),
  add: (token: NewToken) => http.post<Token>('/api/tokens', token),
  revoke: (token: string) => http.delete(`/api/tokens/${id(token)}`),
}
