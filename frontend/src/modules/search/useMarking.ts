import { watch, type Ref } from 'vue'
import type { Hit, Mark, SearchAnswer } from '@/api/types'
import type { Filters } from './filters'
import { useMarkKeys } from './useMarkKeys'
import { useMarks } from './useMarks'
import { useSelection } from './useSelection'

interface Search {
  filters: Ref<Filters>
  data: Ref<SearchAnswer | undefined>
  reload: () => Promise<void>
}

/** Marks and selection of a search, by mouse and by keys; what is opened was read. */
export function useMarking(search: Search, hits: Ref<Hit[]>, current: () => Hit | undefined) {
  const { filters, data, reload } = search
  const marks = useMarks(data, () => filters.value, reload)
  const selection = useSelection(hits, () => {
    const { article: _beside, ...asked } = filters.value
    return JSON.stringify(asked)
  })

  const opened = () => hits.value.find((hit) => hit.id === filters.value.article)
  /** An article that the list does not show, such as a copy of one: nothing is known of its marks but what was done. */
  const noted = () => opened() ?? { id: filters.value.article ?? '', marks: [] }
  const hasOpen = (mark: Mark): boolean => marks.has(noted(), mark)
  const markOpen = (mark: Mark, on: boolean) => marks.set([noted().id], mark, on)

  function markSelected(mark: Mark, on: boolean): void {
    if (selection.everything.value) void marks.setFound(mark, on)
    else void marks.set([...selection.ids.value], mark, on)
  }

  /** A key sets the mark, and takes it off where all that is meant have it. */
  function toggle(mark: Mark, of: Hit | undefined): void {
    if (of) return void marks.set([of.id], mark, !marks.has(of, mark))
    const chosen = hits.value.filter((hit) => selection.ids.value.has(hit.id))
    if (chosen.length) markSelected(mark, !chosen.every((hit) => marks.has(hit, mark)))
  }

  useMarkKeys({
    current,
    selected: selection.ids,
    mark: toggle,
    select: selection.toggle,
    undo: () => void marks.undo(),
  })

  watch(
    () => [filters.value.article, Boolean(data.value)] as const,
    ([article, known], was) => {
      if (!article || !known || (was && was[0] === article && was[1])) return
      if (!marks.has(noted(), 'read')) void marks.set([article], 'read', true, true)
    },
    { immediate: true },
  )

  return { selection, marks, markOpen, markSelected, hasOpen }
}
