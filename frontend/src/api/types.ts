/**
 * The shapes on the wire, from the backend's own description (`npm run api`). Instants are ISO 8601 with offset.
 */
import type { components } from './generated/schema'

type Schemas = components['schemas']

/** What may be absent may also come, and be sent, as null. */
type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? {
        [K in keyof T]: undefined extends T[K]
          ? Loose<Exclude<T[K], undefined>> | null | undefined
          : Loose<T[K]>
      }
    : T

export type Person = Loose<Schemas['SessionView']>
export type Role = Person['roles'][number]
export const ROLES: readonly Role[] = ['monitor', 'office', 'leader', 'spokesperson', 'admin']
export type Tier = Outlet['tier']
export const TIERS: readonly Tier[] = ['national', 'provincial', 'city', 'other']
export type Kind = Outlet['kind']
export const KINDS: readonly Kind[] = ['news', 'social', 'review', 'manual']
export type Precision = Hit['precision']

/** A piece of text; hit: it is what was searched for. */
export type Segment = Schemas['Segment']
export type OutletRef = Schemas['OutletView']
export type Hit = Loose<Schemas['ArticleHit']>
export type Article = Loose<Schemas['ArticleView']>
export type Bucket = Schemas['Bucket']
export type Histogram = Schemas['Histogram']
export type SearchAnswer = Loose<Schemas['SearchResult']>
/** Of a list by stories or events: how much of the search falls into it. */
export type Row = SearchAnswer['rows'][number]
export type RowMembers = Loose<Schemas['Members']>
export type Facets = SearchAnswer['facets']
/** What a person notes of an article for himself. */
export type Mark = Hit['marks'][number]
export const MARKS: readonly Mark[] = ['read', 'important', 'report']
export type Changed = Schemas['Changed']
export type MarkCount = Facets['marks'][number]
export type Said = NonNullable<Article['said']>
export type StoryLine = NonNullable<Article['story']>
export type Story = Loose<Schemas['StoryView']>
export type StoryEvent = Loose<Schemas['EventView']>
export type StoryReport = StoryEvent['reports'][number]
export type Leaning = Said['towards'][number]
export type Sentiment = Said['label']
export const SENTIMENTS: readonly Sentiment[] = ['negative', 'neutral', 'positive']

export type Trend = Loose<Schemas['TrendAnswer']>
export type SubjectTrend = Trend['subjects'][number]
export type TrendFigures = SubjectTrend['total']
export type Share = NonNullable<TrendFigures['share']>
export type TrendTerms = Loose<Schemas['TermsAnswer']>
export type TrendTerm = TrendTerms['terms'][number]
export type Carriers = Loose<Schemas['CarriersAnswer']>
export type Carrier = Carriers['outlets'][number]
export type Annotation = Loose<Schemas['Annotation']>
export type AnnotationDraft = Loose<Schemas['AnnotationDraft']>
export type Overview = Loose<Schemas['OverviewView']>
export type TopicLine = Overview['topics'][number]
export type LeadersScreen = Loose<Schemas['ScreenView']>
export type ScreenTopic = LeadersScreen['topics'][number]
export type InboxPage = Loose<Schemas['InboxPage']>
export type InboxItem = InboxPage['items'][number]
export type Judgement = Loose<Schemas['JudgementView']>
export type Alert = Loose<Schemas['Alert']>
export type AlertKind = Alert['kind']
export type AlertNumbers = Alert['numbers']
export type AlertGroup = Loose<Schemas['AlertGroup']>
export type LevelDecision = NonNullable<AlertGroup['decided']>['decisions'][number]
export type LevelDraft = Loose<Schemas['LevelDraft']>
export type RiskProposal = NonNullable<AlertGroup['proposal']>
export type AlertView = Loose<Schemas['GroupView']>
export type AlertPage = Loose<Schemas['PageGroupView']>
export type Silence = Loose<Schemas['Silence']>
export type SilenceDraft = Loose<Schemas['SilenceDraft']>
export type AlertRule = Loose<Schemas['Rule']>
export type AlertRuleDraft = Loose<Schemas['RuleDraft']>
export type RuleSettings = Partial<Loose<Schemas['RuleSettings']>>
export type RuleStanding = Loose<Schemas['RuleStanding']>
export type RuleState = NonNullable<RuleStanding['state']>
/** What a rule would have done. */
export type RulePreview = Loose<Schemas['RulePreview']>
export type PreviewEpisode = RulePreview['episodes'][number]
export type RiskSettings = Loose<Schemas['RiskSettings']>
export type RiskVersion = Loose<Schemas['RiskVersion']>
export type RiskConfig = RiskVersion['config']
export type RiskDraft = Loose<Schemas['RiskDraft']>
/** What other settings would have made of the past. */
export type RiskPreview = Loose<Schemas['RiskPreviewed']>
export type RiskChanged = RiskPreview['changed'][number]
export type HolidayTable = Loose<Schemas['HolidayTable']>
export type HolidayYear = HolidayTable['years'][number]
export type HolidayRow = HolidayYear['rows'][number]
export type HolidayDraft = Loose<Schemas['HolidayDraft']>
export type Urgency = AlertRule['urgency']
export const URGENCIES: readonly Urgency[] = ['page', 'soon', 'now']
export type Exclusions = Loose<Schemas['Exclusions']>
export type LedgerPage = Loose<Schemas['PageLedgerRow']>
export type LedgerRow = LedgerPage['items'][number]
/** What a person finds of a story in a topic. */
export type Found = Judgement['verdict']
/** The most serious first. */
export const FINDINGS = ['level1', 'level2', 'level3', 'level4', 'watch', 'irrelevant'] as const

export type ExportJob = Loose<Schemas['ExportView']>

export type SavedSearch = Loose<Schemas['SavedSearch']>
export type SavedDraft = Loose<Schemas['SavedDraft']>

export type Evidence = Loose<Schemas['EvidenceView']>
export type Screenshot = Evidence['screenshots'][number]
export type Erasure = Loose<Schemas['Erasure']>
export type ErasurePage = Loose<Schemas['PageErasure']>
export type Forgotten = Loose<Schemas['Forgotten']>
export type ForgottenPage = Loose<Schemas['PageForgotten']>

export type Outlet = Loose<Schemas['Outlet']>
export type OutletDraft = Loose<Schemas['OutletDraft']>
export type OutletPage = Loose<Schemas['PageOutlet']>

export type Source = Loose<Schemas['SourceView']>
export type SourceDraft = Loose<Schemas['SourceDraft']>
export type SourceEntry = Source['entries'][number]
export type LastRun = Loose<Schemas['Run']>
export type EntryType = SourceEntry['type']
export const ENTRY_TYPES: readonly EntryType[] = ['section', 'feed', 'sitemap']

export type Verdict = Loose<Schemas['Verdict']>
export type HealthState = Verdict['state']
export type HealthCause = Verdict['cause']
export type HealthFacts = Verdict['facts']
export type HealthReport = Loose<Schemas['HealthReport']>
export type FetchHour = HealthReport['hours'][number]
export type FetchWindow = HealthReport['windows'][number]
/** The worst first. */
export const HEALTH_STATES: readonly HealthState[] = [
  'failing',
  'blind',
  'duplicates',
  'learning',
  'quiet',
  'healthy',
  'paused',
]

export type Connectors = Loose<Schemas['ConnectorList']>
export type Connector = Loose<Schemas['ConnectorView']>
export type ConnectorDraft = Loose<Schemas['ConnectorDraft']>
export type ConnectorTrial = Loose<Schemas['ConnectorTrial']>
export type ConnectorKind = Connector['kind']
export const CONNECTOR_KINDS: readonly ConnectorKind[] = ['qianfan', 'template', 'searxng']

export type Batch = Loose<Schemas['Batch']>
export type BatchPage = Loose<Schemas['PageBatch']>
export type BatchCounts = Batch['counts']
export type LineFault = Batch['faults'][number]
export type FileLook = Loose<Schemas['FileLook']>
export type FileTrial = Loose<Schemas['FileTrial']>

export type Heads = Loose<Schemas['Heads']>
export type HeadOfKind = Heads['kinds'][number]
export type HeadLine = HeadOfKind['history'][number]

export type User = Loose<Schemas['UserView']>
export type NewUser = Loose<Schemas['NewUser']>
export type ChangedUser = Loose<Schemas['ChangedUser']>
export type GeneratedPassword = Schemas['GeneratedPassword']

export type Token = Loose<Schemas['TokenView']>
export type NewToken = Loose<Schemas['NewToken']>
export type Scope = Token['scopes'][number]
export const SCOPES: readonly Scope[] = ['ingest', 'display', 'crawl', 'operate']

export type PatrolSheet = Loose<Schemas['SheetView']>
export type PatrolItem = PatrolSheet['items'][number]
export type ShiftState = Loose<Schemas['ShiftState']>
export type Shift = ShiftState['shift']
export const SHIFTS: readonly Shift[] = ['early', 'late', 'night']
export type ShiftProgress = ShiftState['progress']
/** What calls for attention first. */
export const SHIFT_PROGRESS: readonly ShiftProgress[] = [
  'missed',
  'incomplete',
  'due',
  'running',
  'complete',
]
export type PatrolPlan = Loose<Schemas['PatrolPlan']>
export type PatrolPlanDraft = Loose<Schemas['PatrolPlanDraft']>
export type PatrolSite = PatrolPlan['sites'][number]

export type Keyword = Loose<Schemas['Keyword']>
export type KeywordDraft = Loose<Schemas['KeywordDraft']>
export type Topic = Loose<Schemas['TopicView']>
export type TopicDraft = Loose<Schemas['TopicDraft']>
export type Rematch = Loose<Schemas['Rematch']>
export type TopicDefinition = Topic['definition']
export type TopicPreview = Loose<Schemas['TopicPreview']>
export type TopicSample = TopicPreview['matches']
export type Sensitivity = TopicDefinition['sensitivity']
export const SENSITIVITIES: readonly Sensitivity[] = ['low', 'normal', 'high']
export type SiteRule = Loose<Schemas['SiteRuleView']>
export type SiteRuleDraft = Loose<Schemas['SiteRuleDraft']>
export type Look = Loose<Schemas['LookView']>
export type LookRequest = Loose<Schemas['LookRequest']>
export type LookPage = NonNullable<Look['page']>
export type EntryDraft = Loose<Schemas['EntryDraft']>
export type Entered = Loose<Schemas['Entered']>

export type Setup = Loose<Schemas['SetupView']>
export type SetupNote = Loose<Schemas['StepNote']>
export type SetupStep = SetupNote['step']
export type SetupTyped = Partial<Loose<Schemas['Typed']>>
export type SetupTopic = NonNullable<Setup['topic']>
export type SetupPlan = Setup['plan']
export type SetupWho = Loose<Schemas['WhoDraft']>
export type SetupSuperiors = Loose<Schemas['SuperiorsDraft']>
export type SetupPlanDraft = Loose<Schemas['PlanInStep']>
export type Namesakes = Schemas['Namesakes']
export type Starter = Loose<Schemas['Starter']>

export type RegionHeat = Loose<Schemas['RegionHeat']>
export type HeatRegion = RegionHeat['regions'][number]
export type CalendarHeat = Loose<Schemas['CalendarHeat']>
export type HeatDay = CalendarHeat['days'][number]
export type HourHeat = Loose<Schemas['HourHeat']>
export type HeatHour = HourHeat['cells'][number]
export type Figures = HeatDay['figures']
export type MatrixHeat = Loose<Schemas['MatrixHeat']>
/** A map of the provinces; its provinces are GeoJSON. */
export type BaseMap = Loose<Schemas['BaseMap']>

/** What people are told. */
export type NoticePage = Loose<Schemas['NoticePage']>
export type NoticeItem = NoticePage['items'][number]
export type Unread = Loose<Schemas['Unread']>
export type NoticeChannel = Loose<Schemas['ChannelView']>
export type ChannelDraft = Loose<Schemas['ChannelDraft']>
export type ChannelKind = NoticeChannel['kind']
export const CHANNEL_KINDS: readonly ChannelKind[] = [
  'email',
  'feishu',
  'wecom',
  'dingtalk',
  'webhook',
]
export type SecretState = NoticeChannel['signing']
export type NoticeRoute = Loose<Schemas['RouteView']>
export type NoticeRouteDraft = Loose<Schemas['RouteDraft']>
export type DeliveryPage = Loose<Schemas['PageDeliveryView']>
export type Delivery = DeliveryPage['items'][number]
export const DELIVERY_STATES: readonly Delivery['state'][] = [
  'waiting',
  'held',
  'sending',
  'failed',
  'sent',
  'merged',
  'given-up',
]
export type NoticeSettings = Loose<Schemas['SettingView']>
export type NoticeSettingsDraft = Loose<Schemas['SettingDraft']>
