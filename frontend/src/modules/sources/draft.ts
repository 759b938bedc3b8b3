import type { Source, SourceDraft } from '@/api/types'

/** What the form holds. */
export type SourceForm = Pick<
  Source,
  | 'name'
  | 'outletHost'
  | 'kind'
  | 'entries'
  | 'articlePattern'
  | 'listPattern'
  | 'intervalMinutes'
  | 'delayMillis'
>
export type Fault = 'address' | 'interval' | 'delay'

export const blankSource = (): SourceForm => ({
  name: '',
  outletHost: '',
  kind: 'news',
  entries: [{ url: '', type: 'section' }],
  articlePattern: '',
  listPattern: '',
  intervalMinutes: 10,
  delayMillis: 2000,
})

/** A source as it is edited. */
export const formOf = (s: Source): SourceForm => ({
  name: s.name,
  outletHost: s.outletHost,
  kind: s.kind,
  entries: s.entries.map((e) => ({ ...e })),
  articlePattern: s.articlePattern ?? '',
  listPattern: s.listPattern ?? '',
  intervalMinutes: s.intervalMinutes,
  delayMillis: s.delayMillis,
})

/** What is sent: trimmed, with null for what the backend shall find itself. */
export const draftOf = (s: SourceForm): SourceDraft => ({
  name: s.name.trim(),
  outletHost: s.outletHost.trim() || null,
  kind: s.kind,
  entries: s.entries.map((e) => ({ url: e.url.trim(), type: e.type })),
  articlePattern: s.articlePattern?.trim() || null,
  listPattern: s.listPattern?.trim() || null,
  intervalMinutes: s.intervalMinutes,
  delayMillis: s.delayMillis,
})

/** What can be seen to be wrong before sending, besides what is missing; the backend checks again, and more. */
export function faults(s: SourceForm): Partial<Record<keyof SourceForm, Fault>> {
  const found: Partial<Record<keyof SourceForm, Fault>> = {}
  if (s.entries.length === 0 || s.entries.some((e) => !isAddress(e.url))) found.entries = 'address'
  if (!isWhole(s.intervalMinutes, 1, 43_200)) found.intervalMinutes = 'interval'
  if (!isWhole(s.delayMillis, 0, 3_600_000)) found.delayMillis = 'delay'
  return found
}

export const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text.trim())

const isWhole = (n: unknown, least: number, most: number): boolean =>
  typeof n === 'number' && Number.isInteger(n) && n >= least && n <= most
