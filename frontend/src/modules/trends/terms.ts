import type { TrendTerm, TrendTerms } from '@/api/types'
import type { Rows } from '@/charts/keep'

/**
 * How much more often a keyword comes up than in the time before, as parts of 1 of all articles of each; null: there
 * was nothing before, or the keyword was not in it.
 */
export function changeOf(term: TrendTerm, found: TrendTerms): number | null {
  if (!found.articles || !found.articlesBefore || !term.before) return null
  return term.now / found.articles / (term.before / found.articlesBefore) - 1
}

export interface TermColumns {
  term: string
  now: string
  before: string
  earlier: string
  fresh: string
}

export const termRows = (found: TrendTerms, columns: TermColumns): Rows => [
  [columns.term, columns.now, columns.before, columns.earlier, columns.fresh],
  ...found.terms.map((one) => [one.term, one.now, one.before, one.earlier, one.fresh ? 1 : 0]),
]
