/** What the preview of other settings is asked, and which part of its answer is shown. */
import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { RiskDraft } from '@/api/types'
import { movedOf, type Moved } from './risk'
import type { RiskChanged } from '@/api/types'

export interface Trial {
  /** Null: what is entered cannot be tried. */
  draft: RiskDraft | null
  /** Whether it differs from what is in force. */
  changed: boolean
}

export const PAGE = 20

export interface Shown {
  moved: Moved | null
  page: number
  /** The group whose parts are open. */
  group: string | null
}

export function readShown(query: LocationQuery): Shown {
  const one = (value: LocationQuery[string] | undefined) => [value].flat().at(-1) ?? null
  const page = Number(one(query.page))
  const moved = one(query.moved)
  return {
    moved: moved === 'up' || moved === 'down' ? moved : null,
    page: Number.isInteger(page) && page >= 1 ? page : 1,
    group: one(query.group),
  }
}

export const writeShown = ({ moved, page, group }: Shown): LocationQueryRaw => ({
  ...(moved ? { moved } : {}),
  ...(page === 1 ? {} : { page: String(page) }),
  ...(group ? { group } : {}),
})

/** The part of the changed groups that is shown; a page behind the last is the last. */
export function pageOf(changed: readonly RiskChanged[], { moved, page }: Shown) {
  const all = changed.filter((one) => !moved || movedOf(one) === moved)
  const last = Math.max(1, Math.ceil(all.length / PAGE))
  const at = Math.min(page, last)
  return { total: all.length, page: at, items: all.slice((at - 1) * PAGE, at * PAGE) }
}
