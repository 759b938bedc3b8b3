import { nextTick, ref, watch, type Ref } from 'vue'
import type { Hit } from '@/api/types'
import { useShortcuts } from '@/ui/useShortcuts'

export const LIST_KEYS = [
  ['J', 'keys.next'],
  ['K', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.close'],
  ['/', 'keys.focus'],
  ['?', 'keys.help'],
] as const

/** J and K walk the list (the open article goes along), Enter opens, Escape closes, / searches, ? explains. */
export function useListKeys(
  hits: Ref<Hit[]>,
  opened: () => string | null,
  open: (article: string | null) => void,
) {
  const help = ref(false)

  const link = (id: string | undefined) =>
    [...document.querySelectorAll<HTMLElement>('[data-article]')]
      .find((row) => row.dataset.article === id)
      ?.querySelector<HTMLElement>('[data-result]')

  function current(): number {
    const focused = document.activeElement?.closest<HTMLElement>('[data-article]')?.dataset.article
    const id = opened() ?? focused
    return hits.value.findIndex((hit) => hit.id === id)
  }

  function step(by: number): void {
    const next = hits.value[Math.min(Math.max(current() + by, 0), hits.value.length - 1)]
    if (!next) return
    if (opened()) open(next.id)
    link(next.id)?.focus()
  }

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    Enter: (event) => {
      const first = hits.value[Math.max(current(), 0)]
      if (event.target === document.body && first) open(first.id)
    },
    Escape: () => opened() && open(null),
    '/': (event) => {
      event.preventDefault()
      document.getElementById('fx-query')?.focus()
    },
    '?': () => (help.value = true),
  })

  // Closing gives the focus back to the article that was open.
  watch(opened, async (now, was) => {
    if (now || !was) return
    await nextTick()
    link(was)?.focus()
  })

  return { help, current: () => hits.value[current()] }
}
