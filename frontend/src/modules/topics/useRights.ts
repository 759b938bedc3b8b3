import { computed } from 'vue'
import { useSession } from '@/api/session'
import type { Topic } from '@/api/types'

/** Who may do what with topics. */
export function useRights() {
  const session = useSession()
  const mayEdit = computed(() => session.is('office') || session.is('admin'))
  const maySecond = computed(() => mayEdit.value || session.is('leader'))

  /** Whoever changed it last cannot agree to it. */
  const mayApprove = (topic: Topic) =>
    maySecond.value && topic.waits && topic.changedBy !== session.person?.username

  return { mayEdit, mayApprove }
}
