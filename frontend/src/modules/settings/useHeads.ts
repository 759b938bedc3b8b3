import { onBeforeUnmount, onMounted } from 'vue'
import { heads } from '@/api/calls'
import { useQuery } from '@/api/useQuery'
import { isLearning } from './heads'

const RENEW = 5_000

/** The heads and their history, renewed while one is being learned. */
export function useHeads() {
  const query = useQuery(
    () => 'heads',
    (signal) => heads.all(signal),
  )
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => {
      const learning = query.data.value?.kinds.some(isLearning)
      if (learning && !document.hidden && !query.loading.value) void query.reload()
    }, RENEW)
  })
  onBeforeUnmount(() => clearInterval(timer))
  return query
}
