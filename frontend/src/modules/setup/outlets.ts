import type { Kind, Tier } from '@/api/types'

/** An outlet that may be entered, or is. */
export interface OutletRow {
  name: string
  host: string
  /** From where it would be fetched. */
  url: string
  tier: Tier
  region: string | null
  kind: Kind
  platform: boolean
}

export interface Fault {
  /** From 1. */
  line: number
  why: 'name' | 'address' | 'twice'
}

const MOST_NAME = 80

/** Each line a name, an address and, where it is known, a tier, parted by commas or tabs. */
export function readLines(
  text: string,
  tierOf: (word: string) => Tier | null,
): { rows: OutletRow[]; faults: Fault[] } {
  const rows: OutletRow[] = []
  const faults: Fault[] = []
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    if (!raw.trim()) continue
    const [name = '', address = '', tier = ''] = raw
      .split(/[,\t\uFF0C]/)
      .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    const url = addressOf(address)
    if (!url && i === 0 && !/[./]/.test(address)) continue // a heading
    const fault =
      !name || name.length > MOST_NAME
        ? 'name'
        : !url
          ? 'address'
          : rows.some(({ host }) => host === url.host)
            ? 'twice'
            : null
    if (fault || !url) faults.push({ line: i + 1, why: fault ?? 'address' })
    else rows.push({ ...plain(name, url), tier: tierOf(tier) ?? 'other' })
  }
  return { rows, faults }
}

const plain = (name: string, url: URL): OutletRow => ({
  name,
  host: url.host,
  url: url.href,
  tier: 'other',
  region: null,
  kind: 'news',
  platform: false,
})

/** The address of a site, however it is written; null: it is none. */
function addressOf(text: string): URL | null {
  if (!/^[^\s/]+\.[^\s]+$|^https?:\/\/[^\s]+$/i.test(text)) return null
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`)
    return url.hostname ? url : null
  } catch {
    return null
  }
}

/** Whose name, host or region has the text. */
export const matching = (rows: OutletRow[], text: string): OutletRow[] => {
  const wanted = text.trim().toLowerCase()
  return rows.filter((row) =>
    [row.name, row.host, row.region ?? ''].some((one) => one.toLowerCase().includes(wanted)),
  )
}

/** The text of a list, whose encoding nobody says: UTF-8 unless that cannot be. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
