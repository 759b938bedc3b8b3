import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { readRange, writeRange, type TimeRange } from './range'

/** The range of the address; setting it replaces what depends on it (the page number) too. */
export function useRange() {
  const route = useRoute()
  const router = useRouter()
  const range = computed(() => readRange(route.query))

  function setRange(next: TimeRange): void {
    const rest = { ...route.query }
    for (const name of ['range', 'from', 'to', 'page', 'article']) delete rest[name]
    void router.push({ query: { ...rest, ...writeRange(next) } })
  }

  return { range, setRange }
}
