/** What the one person of the made-up backend noted of articles. */
import type { Facets, Mark } from '../../src/api/types.ts'

const MARKS: readonly Mark[] = ['read', 'important', 'report']
const kept = new Map<Mark, Set<string>>(MARKS.map((mark) => [mark, new Set<string>()]))
const having = (mark: Mark): Set<string> => kept.get(mark) ?? new Set()

export const marksOf = (id: string): Mark[] => MARKS.filter((mark) => having(mark).has(id))

/** Whether an article passes values such as read and -important, those of one mark left out. */
export const passes = (id: string, wanted: string[], except?: Mark): boolean =>
  MARKS.every(
    (mark) =>
      mark === except ||
      ((!wanted.includes(mark) || having(mark).has(id)) &&
        (!wanted.includes(`-${mark}`) || !having(mark).has(id))),
  )

/** Those that were not so before. */
export function setMark(ids: string[], mark: Mark, on: boolean): string[] {
  const changed = ids.filter((id) => having(mark).has(id) !== on)
  for (const id of changed) {
    if (on) having(mark).add(id)
    else having(mark).delete(id)
  }
  return changed
}

export const markFacet = (passing: (except: Mark) => { id: string }[]): Facets['marks'] =>
  MARKS.map((key) => {
    const all = passing(key)
    const count = all.filter((a) => having(key).has(a.id)).length
    return { key, count, without: all.length - count }
  })
