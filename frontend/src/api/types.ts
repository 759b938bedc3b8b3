/** The shapes on the wire. Instants are ISO 8601 with offset. */
export type Role = 'monitor' | 'office' | 'leader' | 'spokesperson' | 'admin'
export const ROLES: readonly Role[] = ['monitor', 'office', 'leader', 'spokesperson', 'admin']
export type Tier = 'national' | 'provincial' | 'city' | 'other'
export const TIERS: readonly Tier[] = ['national', 'provincial', 'city', 'other']
export type Kind = 'news' | 'social' | 'review' | 'manual'
export const KINDS: readonly Kind[] = ['news', 'social', 'review', 'manual']
export type Precision = 'minute' | 'day' | 'inferred'

export interface Person {
  username: string
  displayName: string
  roles: Role[]
  /** Somebody else has set the password. */
  mustChangePassword?: boolean
}

/** A piece of text; hit: it is what was searched for. */
export interface Segment {
  text: string
  hit: boolean
}

export interface OutletRef {
  id?: string | null
  host: string
  name: string
  tier: Tier
}

interface Published {
  id: string
  url: string
  title: Segment[]
  outlet: OutletRef
  kind: Kind
  publishedAt: string
  publishedRaw?: string | null
  precision: Precision
  collectedAt: string
  backfill: boolean
}

export interface Hit extends Published {
  snippets: Segment[][]
}

export interface FacetCount {
  key: string
  name?: string | null
  count: number
}

export interface Bucket {
  from: string
  to: string
  count: number
}

export interface Histogram {
  interval: string
  buckets: Bucket[]
}

export interface SearchAnswer {
  total: number
  page: number
  size: number
  tookMillis: number
  hits: Hit[]
  facets: { outlets: FacetCount[]; tiers: FacetCount[]; kinds: FacetCount[] }
  histogram: Histogram
}

export interface Article extends Published {
  canonicalUrl?: string | null
  paragraphs: Segment[][]
  origin?: string | null
  image?: string | null
  charset?: string | null
  confidence?: number | null
  sourceId?: string | null
  contentHash?: string | null
}

export interface Outlet {
  id: string
  name: string
  aliases: string[]
  hosts: string[]
  tier: Tier
  region?: string | null
  kind: Kind
  platform: boolean
  review: boolean
  version: number
}

export interface Page<T> {
  total: number
  page: number
  size: number
  items: T[]
}

export type EntryType = 'section' | 'feed' | 'sitemap'
export const ENTRY_TYPES: readonly EntryType[] = ['section', 'feed', 'sitemap']

export interface LastRun {
  at: string
  fetched: number
  notModified: number
  rejected: number
  disallowed: number
  gone: number
  failed: number
  created: number
  updated: number
  unchanged: number
  lastError?: string | null
}

export interface SourceDraft {
  name: string
  /** Null: the host of the first entry. */
  outletHost: string | null
  kind: Kind
  entries: { url: string; type: EntryType }[]
  articlePattern?: string | null
  listPattern?: string | null
  intervalMinutes: number
  delayMillis: number
}

export interface Source extends SourceDraft {
  id: string
  state: 'active' | 'paused'
  version: number
  lastRun?: LastRun | null
  known: number
  pending: number
}

export interface User extends Person {
  disabled: boolean
  version?: string | null
  /** Only in the answer that made it. */
  password?: string | null
}

export type Scope = 'ingest' | 'crawl' | 'operate'
export const SCOPES: readonly Scope[] = ['ingest', 'crawl', 'operate']

export interface Token {
  id: string
  name: string
  scopes: Scope[]
  createdAt?: string | null
  expiresAt?: string | null
  lastUsedAt?: string | null
  revoked?: boolean
  /** Only in the answer that made it. */
  token?: string | null
}
