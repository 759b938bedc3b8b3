/** Lists by story: one row for each, with the earliest article of the search. */
import type { Row, RowMembers } from '../../src/api/types.ts'
import type { MockArticle } from './data.ts'
import { hitOf } from './search.ts'
import { storyOf } from './said.ts'

export const rowKey = (a: MockArticle, all: MockArticle[]): string =>
  storyOf(a, all)?.id ?? `article/${a.id}`

/** Rows by their latest article, each with the earliest; found: the latest first. */
export function rowsOf(
  found: MockArticle[],
  all: MockArticle[],
): { first: MockArticle; row: Row }[] {
  const groups = new Map<string, MockArticle[]>()
  for (const a of found) {
    const key = rowKey(a, all)
    groups.set(key, [...(groups.get(key) ?? []), a])
  }
  return [...groups].flatMap(([key, own]) => {
    const [latest] = own
    const first = own.at(-1)
    if (!latest || !first) return []
    const outlets = new Set(own.map((a) => a.host)).size
    const at = new Date(latest.publishedAt).toISOString()
    return [{ first, row: { key, articles: own.length, outlets, latest: at } }]
  })
}

export function membersOf(
  found: MockArticle[],
  key: string,
  words: string[],
  all: MockArticle[],
): RowMembers {
  const own = found.filter((a) => rowKey(a, all) === key).reverse()
  return { total: own.length, hits: own.map((a) => hitOf(a, words, all)) }
}
