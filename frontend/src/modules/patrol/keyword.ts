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
