import { onBeforeUnmount, onMounted } from 'vue'
import { connectors } from '@/api/calls'
import { useQuery } from '@/api/useQuery'

const RENEW = 30_000

/** The connectors, renewed while they are looked at: they ask by themselves. */
export function useConnectors() {
  const query = useQuery(
    () => 'connectors',
    (signal) => connectors.list(signal),
  )
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => {
      if (!document.hidden && !query.loading.value) void query.reload()
    }, RENEW)
  })
  onBeforeUnmount(() => clearInterval(timer))
  return query
}
