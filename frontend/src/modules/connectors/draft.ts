import type { Connector, ConnectorDraft, ConnectorKind } from '@/api/types'

/** What the form holds; the quota is text while it is no number. */
export interface ConnectorForm {
  kind: ConnectorKind
  name: string
  address: string
  dailyQuota: number | string
  accepted: boolean
}

/** What can be seen to be wrong before sending. */
export type Fault = 'address' | 'place' | 'quota' | 'accepted'

/** As delivered by the backend, and what Baidu gives away in a day. */
const QUOTA = 100
const MOST = 100_000

export const blankConnector = (): ConnectorForm => ({
  kind: 'qianfan',
  name: '',
  address: '',
  dailyQuota: QUOTA,
  accepted: false,
})

/** Who stored an instance has accepted what it means. */
export const formOf = ({ kind, name, address, dailyQuota }: Connector): ConnectorForm => ({
  kind,
  name,
  address: address ?? '',
  dailyQuota,
  accepted: kind === 'searxng',
})

export const draftOf = (form: ConnectorForm): ConnectorDraft => ({
  name: form.name.trim(),
  kind: form.kind,
  address: needsAddress(form.kind) ? form.address.trim() || null : null,
  dailyQuota: typeof form.dailyQuota === 'number' ? form.dailyQuota : null,
  accepted: form.kind === 'searxng' ? form.accepted : null,
})

export const needsAddress = (kind: ConnectorKind): boolean => kind !== 'qianfan'

/** Where the word goes: as it is, as old forums write it, or as OpenSearch names it. */
const PLACE = /\{(?:(?:\u8bcd|word)(?::gbk)?|searchTerms\??)\}/i

/** The backend checks again, and more. */
export function faults(form: ConnectorForm): { [field in keyof ConnectorForm]?: Fault } {
  const found: { [field in keyof ConnectorForm]?: Fault } = {}
  const address = form.address.trim()
  if (needsAddress(form.kind) && !/^https?:\/\/[^\s/]+/i.test(address)) found.address = 'address'
  else if (form.kind === 'template' && !PLACE.test(address)) found.address = 'place'
  if (!isQuota(form.dailyQuota)) found.dailyQuota = 'quota'
  if (form.kind === 'searxng' && !form.accepted) found.accepted = 'accepted'
  return found
}

const isQuota = (n: unknown): boolean =>
  n === '' || (typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= MOST)

/** Whether enough stands in the form to ask a word. */
export const isAskable = (form: ConnectorForm): boolean => {
  const found = faults(form)
  return !found.address && !found.accepted
}
