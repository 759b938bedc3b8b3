import type { SourceDraft } from '@/api/types'

export type Fault = 'required' | 'address' | 'interval' | 'delay'

export const blankSource = (): SourceDraft => ({
  name: '',
  outletHost: '',
  kind: 'news',
  entries: [{ url: '', type: 'section' }],
  articlePattern: '',
  listPattern: '',
  intervalMinutes: 10,
  delayMillis: 2000,
})

/** What is sent: trimmed, with null for what the backend shall find itself. */
export const draftOf = (s: SourceDraft): SourceDraft => ({
  name: s.name.trim(),
  outletHost: s.outletHost?.trim() || null,
  kind: s.kind,
  entries: s.entries.map((e) => ({ url: e.url.trim(), type: e.type })),
  articlePattern: s.articlePattern?.trim() || null,
  listPattern: s.listPattern?.trim() || null,
  intervalMinutes: s.intervalMinutes,
  delayMillis: s.delayMillis,
})

/** What can be seen to be wrong before sending; the backend checks again, and more. */
export function faults(s: SourceDraft): Partial<Record<keyof SourceDraft, Fault>> {
  const found: Partial<Record<keyof SourceDraft, Fault>> = {}
  if (!s.name.trim()) found.name = 'required'
  if (s.entries.length === 0 || s.entries.some((e) => !isAddress(e.url))) found.entries = 'address'
  if (!isWhole(s.intervalMinutes, 1, 43_200)) found.intervalMinutes = 'interval'
  if (!isWhole(s.delayMillis, 0, 3_600_000)) found.delayMillis = 'delay'
  return found
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text.trim())
}

const isWhole = (n: unknown, least: number, most: number): boolean =>
  typeof n === 'number' && Number.isInteger(n) && n >= least && n <= most
