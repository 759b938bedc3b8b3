import type { FetchWindow } from '@/api/types'
import { number } from '@/ui/numbers'

export interface CountRow {
  key: string
  /** Part of the row before. */
  part?: boolean
  value: (window: FetchWindow) => number
  /** Shown even if it is 0 everywhere. */
  always?: boolean
}

/** What was counted, as rows; the same window gives the same numbers everywhere. */
const ROWS: readonly CountRow[] = [
  { key: 'lists', value: (w) => w.lists.answered, always: true },
  { key: 'listsEmpty', part: true, value: (w) => w.lists.empty },
  { key: 'listsFailed', value: (w) => w.lists.failed },
  { key: 'pages', value: (w) => w.pages.answered, always: true },
  { key: 'parsed', part: true, value: (w) => w.pages.parsed, always: true },
  { key: 'known', part: true, value: (w) => w.pages.known },
  { key: 'created', value: (w) => w.delivered.created, always: true },
  { key: 'updated', value: (w) => w.delivered.updated },
  { key: 'unchanged', value: (w) => w.delivered.unchanged },
  { key: 'notModified', value: (w) => w.statuses.notModified },
  { key: 'rejected', value: (w) => w.statuses.rejected },
  { key: 'disallowed', value: (w) => w.statuses.disallowed },
  { key: 'gone', value: (w) => w.statuses.gone },
  { key: 'failed', value: (w) => w.statuses.failed },
]

export const rowsOf = (windows: readonly FetchWindow[]): CountRow[] =>
  ROWS.filter((row) => row.always || windows.some((window) => row.value(window) > 0))

export interface CauseRow {
  status: string
  cause: string
  counts: string[]
}

/** Why visits did not end well, the most frequent of the longest window first. */
export function causesOf(windows: readonly FetchWindow[]): CauseRow[] {
  const longest = windows.at(-1)
  if (!longest) return []
  return Object.entries(longest.causes).flatMap(([status, causes]) =>
    Object.entries(causes)
      .sort(([, a], [, b]) => b - a)
      .map(([cause]) => ({
        status,
        cause,
        counts: windows.map((w) => number(w.causes[status]?.[cause] ?? 0)),
      })),
  )
}
