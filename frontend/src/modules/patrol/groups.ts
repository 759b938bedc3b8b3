import type { PatrolItem } from '@/api/types'

/** What the links are put together by; each link is then named by the other. */
export type GroupBy = 'site' | 'word'

export interface Group {
  name: string
  items: PatrolItem[]
  /** How many links it has, and how many of them somebody has looked at. */
  total: number
  done: number
}

/** In the order of the list; with left, only what nobody has looked at, while the counts stay those of all. */
export function groups(items: PatrolItem[], by: GroupBy, left: boolean): Group[] {
  const all = new Map<string, PatrolItem[]>()
  for (const item of items) all.set(item[by], [...(all.get(item[by]) ?? []), item])
  return [...all]
    .map(([name, members]) => ({
      name,
      items: left ? members.filter((item) => !item.tick) : members,
      total: members.length,
      done: members.filter((item) => item.tick).length,
    }))
    .filter((group) => group.items.length > 0)
}

/** Only what a browser opens as a page; anything else is shown and not linked. */
export const isPage = (url: string): boolean => /^https?:\/\//i.test(url)
