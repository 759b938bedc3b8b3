import { computed, ref, watch, type Ref } from 'vue'
import type { Hit } from '@/api/types'

/** Which articles of a page are selected, or all that were found; another page or search begins anew. */
export function useSelection(hits: Ref<Hit[]>, asked: () => string) {
  const ids = ref(new Set<string>())
  const everything = ref(false)
  let anchor: string | null = null

  watch(asked, clear)
  watch(hits, (now) => {
    const there = now.filter((hit) => ids.value.has(hit.id)).map((hit) => hit.id)
    if (there.length < ids.value.size) ids.value = new Set(there)
  })

  const page = computed(() => hits.value.length > 0 && hits.value.every((h) => ids.value.has(h.id)))

  function clear(): void {
    ids.value = new Set()
    everything.value = false
    anchor = null
  }

  /** range: with all between it and the one before. */
  function toggle(id: string, range = false): void {
    const on = !ids.value.has(id)
    const next = new Set(ids.value)
    const at = hits.value.findIndex((hit) => hit.id === id)
    const from = range ? hits.value.findIndex((hit) => hit.id === anchor) : -1
    const part = from < 0 ? [id] : between(from, at)
    for (const one of part) {
      if (on) next.add(one)
      else next.delete(one)
    }
    ids.value = next
    everything.value = false
    anchor = id
  }

  const between = (a: number, b: number): string[] =>
    hits.value.slice(Math.min(a, b), Math.max(a, b) + 1).map((hit) => hit.id)

  function togglePage(): void {
    ids.value = page.value ? new Set() : new Set(hits.value.map((hit) => hit.id))
    everything.value = false
  }

  return { ids, everything, page, toggle, togglePage, clear }
}
