import type { Topic, TopicDraft } from '@/api/types'

/** The term that excludes a text exactly as it is written. */
export const exactly = (text: string): string => `"${text}"`

/** Each once, in order. */
export const unsaid = (terms: string[]): string[] => [...new Set(terms)]

/** The topic as it is, with other exclusions. */
export const draftWith = (
  { definition, owner, active, version }: Topic,
  exclude: string[],
): TopicDraft => ({
  ...definition,
  exclude: definition.query ? [] : exclude,
  owner,
  active,
  version,
})
