import { onScopeDispose, ref, watch } from 'vue'
import { rules, type PreviewDraft } from '@/api/alerts'
import { useQuery } from '@/api/useQuery'

const PAUSE = 600

/** What a rule would have done, asked again once typing rests; the newest question wins. Null: nothing to ask yet. */
export function useRulePreview(asked: () => PreviewDraft | null) {
  const wanted = () => {
    const draft = asked()
    return draft && JSON.stringify(draft)
  }
  const settled = ref(wanted())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(wanted, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = now), PAUSE)
  })
  onScopeDispose(() => clearTimeout(timer))
  return useQuery(
    () => (settled.value ? `rule preview ${settled.value}` : null),
    (signal) => rules.preview(JSON.parse(settled.value ?? '{}') as PreviewDraft, signal),
  )
}
