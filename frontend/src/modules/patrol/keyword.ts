import { ApiError } from '@/api/http'
import type { Keyword } from '@/api/types'

export interface KeywordForm {
  term: string
  purpose: string
  office: string
}

export type KeywordState = 'used' | 'waiting' | 'retired'

export const blankKeyword = (): KeywordForm => ({ term: '', purpose: '', office: '' })
export const formOf = ({ term, purpose, office }: Keyword): KeywordForm => ({
  term,
  purpose,
  office: office ?? '',
})

/** A term that names an office-holder waits until a second person has agreed. */
export const stateOf = (keyword: Keyword): KeywordState =>
  !keyword.active ? 'retired' : keyword.office && !keyword.approvedBy ? 'waiting' : 'used'

/** A refusal for a person's name is told with the term, in the reader's language. */
export async function named<T>(term: string, call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.problem.type !== 'keyword-person') throw failure
    throw new ApiError({ ...failure.problem, detail: term })
  }
}
