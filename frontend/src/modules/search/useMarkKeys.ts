import type { Ref } from 'vue'
import type { Hit, Mark } from '@/api/types'
import { LIST_KEYS } from '@/ui/article/useListKeys'
import { useShortcuts } from '@/ui/useShortcuts'

export const MARK_KEYS: Record<Mark, string> = { read: 'R', important: 'S', report: 'B' }
export const UNDO = 'Z'
export const SEARCH_KEYS = [
  ...LIST_KEYS,
  [MARK_KEYS.read, 'keys.markRead'],
  [MARK_KEYS.important, 'keys.markImportant'],
  [MARK_KEYS.report, 'keys.markReport'],
  ['X', 'keys.select'],
  ['Shift X', 'keys.selectRange'],
  [UNDO, 'keys.undo'],
] as const

interface Keys {
  current: () => Hit | undefined
  selected: Ref<Set<string>>
  mark: (mark: Mark, of: Hit | undefined) => void
  select: (id: string, range: boolean) => void
  undo: () => void
}

/** One key for each mark, on what is selected, else on what is open or in focus. */
export function useMarkKeys({ current, selected, mark, select, undo }: Keys): void {
  const on = (one: Mark) => () => mark(one, selected.value.size ? undefined : current())
  useShortcuts({
    [MARK_KEYS.read.toLowerCase()]: on('read'),
    [MARK_KEYS.important.toLowerCase()]: on('important'),
    [MARK_KEYS.report.toLowerCase()]: on('report'),
    x: (event) => {
      const hit = current()
      if (hit) select(hit.id, event.shiftKey)
    },
    [UNDO.toLowerCase()]: undo,
  })
}
