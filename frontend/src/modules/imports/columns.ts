import type { FileLook } from '@/api/types'

/** What of an article a column can be; the first three must be there. */
export const FIELDS = [
  'title',
  'url',
  'text',
  'publishedAt',
  'origin',
  'outletHost',
  'kind',
  'image',
] as const
export type Field = (typeof FIELDS)[number]
export const REQUIRED: readonly Field[] = ['title', 'url', 'text']

/** Number of the column by field, from 1; absent: none. */
export type Columns = Partial<Record<Field, number>>

/** As the backend reads the file. */
export function columnsOf(look: FileLook): Columns {
  const columns: Columns = {}
  for (const column of look.columns) {
    const field = FIELDS.find((one) => one === column.field)
    if (field) columns[field] = column.number
  }
  return columns
}

/** Says all of them, so that nothing is guessed again: `title=#2,url=#3,origin=`. */
export const mapOf = (columns: Columns): string =>
  FIELDS.map((field) => `${field}=${columns[field] ? `#${columns[field]}` : ''}`).join(',')
