import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { articles } from '@/api/calls'
import { useQuery } from '@/api/useQuery'
import { readFilters, wireFilters, writeFilters, type Filters } from './filters'

/** The search of the address: its filters, its answer, and the ways to change it. */
export function useSearch() {
  const route = useRoute()
  const router = useRouter()
  // While another page is being opened the address is no longer a search's.
  const filters = computed(() => readFilters(route.query))
  const key = computed(() => {
    const { article: _beside, ...asked } = filters.value
    return `search ${JSON.stringify(asked)}`
  })
  const answer = useQuery(
    () => (route.name === 'search' ? key.value : null),
    (signal) => articles.search(wireFilters(filters.value, Date.now()), signal),
  )

  /** Changes what is asked; the list begins again at its first page and nothing is open. */
  function change(part: Partial<Filters>): void {
    const next = { ...filters.value, page: 1, article: null, ...part }
    void router.push({ query: writeFilters(next) })
  }

  /** Opens an article beside the list, or closes it. Moving on from one to the next leaves one step back. */
  function open(article: string | null): void {
    const to = { query: writeFilters({ ...filters.value, article }) }
    void (filters.value.article && article ? router.replace(to) : router.push(to))
  }

  return { filters, ...answer, change, open }
}
