import type { TopicPreview } from '@/api/types'

const ENOUGH = 100
const WIDE = 0.2

/** Per cent in words: 0.3, 12, <0.1. */
export function percent(part: number, whole: number): string {
  const share = whole ? (part / whole) * 100 : 0
  if (share > 0 && share < 0.1) return '<0.1'
  return share < 10 ? String(Math.round(share * 10) / 10) : String(Math.round(share))
}

/** Whether it takes in so much that it can hardly be about one thing. */
export const isWide = ({ articles, matches }: TopicPreview): boolean =>
  articles > ENOUGH && matches.total / articles > WIDE
