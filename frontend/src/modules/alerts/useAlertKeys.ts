import { nextTick, ref, watch, type Ref } from 'vue'
import type { AlertView } from '@/api/types'
import { useShortcuts } from '@/ui/useShortcuts'

/** As on the buttons. */
export const KEYS = { acknowledge: 'A', level: 'L', silence: 'S' }

export const ALERT_KEYS = [
  ['J', 'alerts.keys.next'],
  ['K', 'alerts.keys.previous'],
  ['Enter', 'alerts.keys.open'],
  [KEYS.acknowledge, 'alerts.acknowledge'],
  [KEYS.level, 'alerts.level.verb'],
  [KEYS.silence, 'alerts.silence.verb'],
  ['Esc', 'alerts.keys.close'],
  ['?', 'keys.help'],
] as const

interface Keys {
  items: Ref<AlertView[]>
  opened: () => string | null
  open: (group: string | null) => void
  acknowledge: (group: string) => void
  level: () => void
  silence: () => void
}

/** J and K walk the list (what is open goes along), Enter opens, A takes up what is open or in focus, L decides of
 * its level, S silences. */
export function useAlertKeys({ items, opened, open, acknowledge, level, silence }: Keys) {
  const help = ref(false)

  const link = (group: string) =>
    [...document.querySelectorAll<HTMLElement>('[data-group]')]
      .find((row) => row.dataset.group === group)
      ?.querySelector<HTMLElement>('[data-result]')
  const focused = () =>
    document.activeElement?.closest<HTMLElement>('[data-group]')?.dataset.group ?? null
  const current = () => items.value.findIndex(({ group }) => group.id === (opened() ?? focused()))

  function step(by: number): void {
    const next = items.value[Math.min(Math.max(current() + by, 0), items.value.length - 1)]
    if (!next) return
    if (opened()) open(next.group.id)
    link(next.group.id)?.focus()
  }

  function takeUp(): void {
    const group = opened() ?? items.value[current()]?.group.id
    if (group) acknowledge(group)
  }

  /** In a dialog about what is open; the key itself is not typed there. */
  function ask(event: KeyboardEvent, dialog: () => void): void {
    if (!opened()) return
    event.preventDefault()
    dialog()
  }

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    Enter: (event) => {
      const first = items.value[Math.max(current(), 0)]
      if (event.target === document.body && first) open(first.group.id)
    },
    Escape: () => opened() && open(null),
    a: takeUp,
    l: (event) => ask(event, level),
    s: (event) => ask(event, silence),
    '?': () => (help.value = true),
  })

  // Closing gives the focus back to what was open.
  watch(opened, async (now, was) => {
    if (now || !was) return
    await nextTick()
    link(was)?.focus()
  })

  return { help }
}
