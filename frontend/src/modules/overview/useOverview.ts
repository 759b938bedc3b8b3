import { computed, onScopeDispose, watch } from 'vue'
import { overview } from '@/api/calls'
import { useLive } from '@/api/live'
import { useQuery } from '@/api/useQuery'

const RENEW_EVERY = 60_000

/** The overview as of now: renewed each minute, and at once when the backend tells that something has come. */
export function useOverview() {
  const answer = useQuery(
    () => 'overview',
    (signal) => overview.now(signal),
  )
  const live = useLive()
  const waiting = computed(() => live.value.waiting)
  const renew = () => {
    if (!document.hidden) void answer.reload()
  }
  watch(waiting, (now, was) => {
    if (was !== undefined && now !== undefined) renew()
  })
  const timer = setInterval(renew, RENEW_EVERY)
  onScopeDispose(() => clearInterval(timer))
  return { ...answer, waiting }
}
