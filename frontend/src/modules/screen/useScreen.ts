import { computed, onScopeDispose } from 'vue'
import { screen } from '@/api/calls'
import { ApiError } from '@/api/http'
import { useSession } from '@/api/session'
import { useQuery } from '@/api/useQuery'
import { displayToken } from '@/api/displayToken'

const RENEW_EVERY = 30_000

/** The leaders' screen as of now, for whoever is logged in or has a wall's token. */
export function useScreen() {
  const session = useSession()
  const token = session.person ? undefined : displayToken()
  const answer = useQuery(
    () => 'screen',
    (signal) => screen.now(token, signal),
  )
  const timer = setInterval(() => void answer.reload(), RENEW_EVERY)
  onScopeDispose(() => clearInterval(timer))
  /** Neither a session nor a token that is still good. */
  const refused = computed(
    () => answer.error.value instanceof ApiError && answer.error.value.problem.status === 401,
  )
  return { ...answer, refused, onWall: Boolean(token) }
}
