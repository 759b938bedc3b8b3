import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useQuery } from '@/api/useQuery'
import { readHeat, writeHeat, type Heat } from './heat'

/** What the address asks to be shown, and the ways to change it. */
export function useHeat() {
  const route = useRoute()
  const router = useRouter()
  const heat = computed(() => readHeat(route.query))
  const change = (part: Partial<Heat>) =>
    void router.push({ query: writeHeat({ ...heat.value, ...part }) })
  return { heat, change }
}

/** The answer for a map; how it is shown asks nothing anew. */
export function useMap<T>(
  heat: () => Heat,
  ask: (heat: Heat, now: number, signal: AbortSignal) => Promise<T>,
) {
  const route = useRoute()
  const key = computed(() => {
    const { measure: _measure, view: _view, shape: _shape, ...asked } = heat()
    return `heatmap ${JSON.stringify(asked)}`
  })
  return useQuery(
    () => (route.name === 'heatmap' ? key.value : null),
    (signal) => ask(heat(), Date.now(), signal),
  )
}
