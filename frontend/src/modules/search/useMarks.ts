import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { marks as calls } from '@/api/calls'
import type { Hit, Mark, SearchAnswer } from '@/api/types'
import { wireScope, type Filters } from './filters'

type Noted = Pick<Hit, 'id' | 'marks'>

/** What was marked last, as long as it can be taken back. */
export interface Marked {
  changed: string[]
  mark: Mark
  on: boolean
}

/**
 * One's own marks on the articles of a list. What was just marked shows at once; the list itself stays as it was read,
 * so that nothing moves under the cursor, and says when articles in it no longer fit what is asked for.
 */
export function useMarks(
  data: Ref<SearchAnswer | undefined>,
  filters: () => Filters,
  reload: () => Promise<void>,
) {
  const since = shallowRef(new Map<string, Partial<Record<Mark, boolean>>>())
  const done = ref<Marked>()
  const busy = ref(false)
  const failure = ref<unknown>()
  watch(data, () => (since.value = new Map()))

  const has = (one: Noted, mark: Mark): boolean =>
    since.value.get(one.id)?.[mark] ?? one.marks.includes(mark)

  /** The facet with what was marked since: exact, because it leaves its own filter out. */
  const counts = computed(() =>
    data.value?.facets.marks.map((one) => {
      const more = (data.value?.hits ?? []).reduce(
        (sum, hit) => sum + Number(has(hit, one.key)) - Number(hit.marks.includes(one.key)),
        0,
      )
      return { ...one, count: one.count + more, without: one.without - more }
    }),
  )
  const fits = (hit: Hit): boolean =>
    filters().marks.every((one) =>
      one.startsWith('-') ? !has(hit, one.slice(1) as Mark) : has(hit, one as Mark),
    )
  /** How many of the list no longer fit. */
  const left = computed(() => (data.value?.hits ?? []).filter((hit) => !fits(hit)).length)

  function show(ids: string[], mark: Mark, on: boolean): void {
    const next = new Map(since.value)
    for (const id of ids) next.set(id, { ...next.get(id), [mark]: on })
    since.value = next
  }

  const grouped = () => filters().group !== 'none'

  /** quietly: without an offer to take it back. */
  async function set(ids: string[], mark: Mark, on: boolean, quietly = false): Promise<void> {
    show(ids, mark, on)
    failure.value = undefined
    try {
      const { changed } = await calls.set(ids, mark, on, grouped())
      if (!quietly) done.value = { changed, mark, on }
      const stays = filters().marks.some((one) => one.endsWith(mark))
      if (changed.length > 1 && !(quietly && stays)) await reload()
    } catch (refusal) {
      show(ids, mark, !on)
      failure.value = refusal
    }
  }

  async function setFound(mark: Mark, on: boolean): Promise<void> {
    await act(async () => {
      const { changed } = await calls.setFound(wireScope(filters(), Date.now()), mark, on)
      done.value = { changed, mark, on }
    })
  }

  /** Only what was really changed is changed back. */
  async function undo(): Promise<void> {
    const last = done.value
    if (!last) return
    await act(async () => {
      if (last.changed.length) await calls.set(last.changed, last.mark, !last.on)
      done.value = undefined
    })
  }

  async function act(change: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    failure.value = undefined
    try {
      await change()
      await reload()
    } catch (refusal) {
      failure.value = refusal
    }
    busy.value = false
  }

  return { has, counts, left, done, busy, failure, set, setFound, undo }
}
