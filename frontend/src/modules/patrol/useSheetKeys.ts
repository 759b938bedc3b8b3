import { nextTick, ref } from 'vue'
import { useShortcuts } from '@/ui/useShortcuts'

export const SHEET_KEYS = [
  ['J', 'patrol.keys.next'],
  ['K', 'patrol.keys.previous'],
  ['Enter', 'patrol.keys.open'],
  ['X', 'patrol.keys.tick'],
  ['U', 'patrol.keys.untick'],
  ['?', 'keys.help'],
] as const

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-item]')]
const focus = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('a, span')?.focus()

/** J and K walk the links (Enter opens, as of any link), X ticks and goes on, U takes back. */
export function useSheetKeys(act: {
  canTick: (item: string) => boolean
  tick: (item: string) => Promise<void>
  untick: (item: string) => Promise<void>
}) {
  const help = ref(false)
  const at = () =>
    rows().indexOf(document.activeElement?.closest<HTMLElement>('[data-item]') as HTMLElement)
  const idAt = (i: number) => rows()[i]?.dataset.item

  function step(by: number): void {
    const all = rows()
    focus(all[Math.min(Math.max(at() + by, 0), all.length - 1)])
  }

  async function tick(): Promise<void> {
    const here = at()
    const item = idAt(here)
    if (!item || !act.canTick(item)) return
    const next = rows()
      .slice(here + 1)
      .map((row) => row.dataset.item ?? '')
      .find(act.canTick)
    await act.tick(item)
    await nextTick()
    focus(rows().find((row) => row.dataset.item === (next ?? item)))
  }

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    x: () => void tick(),
    u: () => {
      const item = idAt(at())
      if (item) void act.untick(item)
    },
    '?': () => (help.value = true),
  })
  return { help }
}
