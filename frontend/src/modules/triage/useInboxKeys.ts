import { nextTick, ref, watch, type Ref } from 'vue'
import { FINDINGS, type Found, type InboxItem } from '@/api/types'
import { useShortcuts } from '@/ui/useShortcuts'
import { KEYS, UNDO, keyOf } from './inbox'

export const INBOX_KEYS = [
  ['J', 'keys.next'],
  ['K', 'keys.previous'],
  ['Enter', 'keys.open'],
  ...FINDINGS.map((found) => [KEYS[found], `verdict.${found}`] as const),
  [UNDO, 'triage.undo'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
] as const

interface Keys {
  items: Ref<InboxItem[]>
  opened: () => string | null
  open: (item: string | null) => void
  judge: (item: InboxItem, verdict: Found) => unknown
  undo: () => void
}

/** J and K walk the list, one key each judges what is open or in focus, Z takes the last one back. */
export function useInboxKeys({ items, opened, open, judge, undo }: Keys) {
  const help = ref(false)
  const focused = ref<string | null>(null)

  const link = (key: string) =>
    [...document.querySelectorAll<HTMLElement>('[data-item]')]
      .find((row) => row.dataset.item === key)
      ?.querySelector<HTMLElement>('[data-result]')
  const current = () => items.value.findIndex((item) => keyOf(item) === (opened() ?? focused.value))

  function step(by: number): void {
    const next = items.value[Math.min(Math.max(current() + by, 0), items.value.length - 1)]
    if (!next) return
    if (opened()) open(keyOf(next))
    link(keyOf(next))?.focus()
  }

  function find(verdict: Found): void {
    const item = items.value[current()]
    if (item) judge(item, verdict)
  }

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    Enter: (event) => {
      const first = items.value[Math.max(current(), 0)]
      if (event.target === document.body && first) open(keyOf(first))
    },
    Escape: () => opened() && open(null),
    [UNDO.toLowerCase()]: undo,
    '?': () => (help.value = true),
    ...Object.fromEntries(FINDINGS.map((found) => [KEYS[found], () => find(found)])),
  })

  // What was judged is gone: the focus goes to what took its place.
  watch(items, async (now, was) => {
    const lost = was.findIndex((item) => keyOf(item) === focused.value)
    if (lost < 0 || now.some((item) => keyOf(item) === focused.value)) return
    const next = now[Math.min(lost, now.length - 1)]
    focused.value = next ? keyOf(next) : null
    await nextTick()
    if (next && !opened()) link(keyOf(next))?.focus()
  })

  return { help, focused }
}
