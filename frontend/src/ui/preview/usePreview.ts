import { onScopeDispose, ref, watch } from 'vue'
import { topics } from '@/api/calls'
import type { TopicDraft } from '@/api/types'
import { useQuery } from '@/api/useQuery'

const PAUSE = 600

/** What a draft would match, asked again once typing rests; the newest question wins. Undefined without a name. */
export function usePreview(asked: () => TopicDraft) {
  const wanted = () => {
    const draft = asked()
    return draft.names?.length ? JSON.stringify(draft) : null
  }
  const settled = ref(wanted())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(wanted, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = now), PAUSE)
  })
  onScopeDispose(() => clearTimeout(timer))
  return useQuery(
    () => (settled.value ? `topic preview ${settled.value}` : null),
    (signal) => topics.preview(JSON.parse(settled.value ?? '{}') as TopicDraft, signal),
  )
}
