import type { EntryDraft } from '@/api/types'
import { keptAt } from '@/ui/form/keptAt'

/** What is typed in where a page cannot be fetched. `day` and `minute` as people of China Standard Time write them. */
export interface Typed {
  title: string
  text: string
  day: string
  minute: string
}

export const blankTyped = (): Typed => ({ title: '', text: '', day: '', minute: '' })

/** Where what is typed of a page stays until it is sent. */
export const placeOf = (url: string) => keptAt<Typed>(`entry.${url.trim()}`)

export type TypedFault = 'title' | 'text' | 'day'

/** The first thing that is missing; null: nothing. */
export function missing(typed: Typed): TypedFault | null {
  if (!typed.title.trim()) return 'title'
  if (!typed.text.trim()) return 'text'
  return typed.minute && !typed.day ? 'day' : null
}

/** What is sent: the day alone where no time of day is known, as that day's beginning. */
export function draftOf(url: string, typed: Typed): EntryDraft {
  const { day, minute } = typed
  return {
    lookId: null,
    url: url.trim(),
    title: typed.title.trim(),
    text: typed.text.trim(),
    publishedAt: day ? `${day}T${minute || '00:00'}:00+08:00` : null,
    precision: day ? (minute ? 'minute' : 'day') : null,
  }
}
