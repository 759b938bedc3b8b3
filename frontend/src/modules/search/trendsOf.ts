/** The trends of what is searched for: the address of that page, and what it cannot take along. */
import type { LocationQueryRaw } from 'vue-router'
import { writeRange } from '@/ui/range'
import type { Filters } from './filters'

/** More curves cannot be told apart. */
const MOST_SUBJECTS = 8
/** Filters of a search that curves cannot have. */
const WITHOUT = ['hours', 'marks'] as const
export type Left = (typeof WITHOUT)[number] | 'both' | 'topics'

/** Words and each topic are a curve of their own; what is asked of the sentiment shows as what all curves are of. */
export function trendsOf(f: Filters): LocationQueryRaw {
  const subject = [...(f.q ? [`q:${f.q}`] : []), ...f.topics.map((id) => `topic:${id}`)]
  return {
    ...writeRange(f.range),
    ...(subject.length ? { subject: subject.slice(0, MOST_SUBJECTS) } : {}),
    ...(f.sentiments.length ? { measure: 'sentiment' } : {}),
    ...(f.outlets.length ? { outlet: f.outlets } : {}),
    ...(f.tiers.length ? { tier: f.tiers } : {}),
    ...(f.kinds.length ? { kind: f.kinds } : {}),
    ...(f.regions.length ? { region: f.regions } : {}),
  }
}

/** What is lost on the way. */
export function leftBehind(f: Filters): Left[] {
  return [
    ...(f.q && f.topics.length ? (['both'] as const) : []),
    ...(f.topics.length + (f.q ? 1 : 0) > MOST_SUBJECTS ? (['topics'] as const) : []),
    ...WITHOUT.filter((name) => f[name].length),
  ]
}
