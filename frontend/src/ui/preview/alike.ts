import type { Hit, Segment } from '@/api/types'

const END = /[\s，。！？；：、,.!?;:（）()《》“”"]/u
const EXTRA = 8
/** Looked through in every text; the backend, too, looks for no more. */
const MOST_NAMES = 20

/**
 * What might be a further alias: in each text the shortest stretch without punctuation that has all characters of a
 * name, in any order and with few between them. Those that occur in most articles first.
 *
 * @param known names that there are already; what contains one is found by it
 */
export function aliasesIn(hits: Hit[], known: string[]): string[] {
  const counts = new Map<string, number>()
  for (const hit of hits) {
    const found = new Set(
      [hit.title, ...hit.snippets].flatMap((passage) =>
        known.slice(0, MOST_NAMES).map((name) => shortestWith(name, textOf(passage))),
      ),
    )
    for (const one of found) {
      if (one && !known.some((name) => one.includes(name))) {
        counts.set(one, (counts.get(one) ?? 0) + 1)
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one)
}

const textOf = (passage: Segment[]) => passage.map(({ text }) => text).join('')

function shortestWith(name: string, text: string): string | null {
  const wanted = [...name].filter((one) => !END.test(one))
  let best: string | null = null
  for (const piece of text.split(END)) {
    const characters = [...piece]
    for (let from = 0; from < characters.length; from++) {
      if (!wanted.includes(characters[from] ?? '')) continue
      const end = endOf(wanted, characters, from)
      if (end === null) break
      const stretch = characters.slice(from, end).join('')
      if (end - from <= wanted.length + EXTRA && (!best || stretch.length < best.length)) {
        best = stretch
      }
    }
  }
  return best
}

/** Where, from there on, all wanted characters have occurred; null: they do not. */
function endOf(wanted: string[], characters: string[], from: number): number | null {
  const missing = [...wanted]
  for (let at = from; at < characters.length; at++) {
    const found = missing.indexOf(characters[at] ?? '')
    if (found >= 0) missing.splice(found, 1)
    if (!missing.length) return at + 1
  }
  return null
}
