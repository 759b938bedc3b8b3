import type { HeadLine, HeadOfKind } from '@/api/types'

/** The line whose head judges now; null: the delivered one does. */
export const usedLine = (head: HeadOfKind): HeadLine | null =>
  head.history.find((line) => line.id === head.used) ?? null

/** An attempt that waits or is under way. */
export const isLearning = (head: HeadOfKind): boolean =>
  head.history.some((line) => line.state === 'wanted')

export const TAG: { [S in HeadLine['state']]: string } = {
  wanted: '',
  accepted: 'is-ok',
  refused: 'is-warn',
  failed: 'is-danger',
  returned: '',
}
