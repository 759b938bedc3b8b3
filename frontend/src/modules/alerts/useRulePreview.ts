import { rules, type PreviewDraft } from '@/api/alerts'
import { useQuery } from '@/api/useQuery'
import { useSettled } from './useSettled'

/** What a rule would have done, asked again once typing rests; the newest question wins. Null: nothing to ask yet. */
export function useRulePreview(asked: () => PreviewDraft | null) {
  const settled = useSettled(() => {
    const draft = asked()
    return draft && JSON.stringify(draft)
  })
  return useQuery(
    () => (settled.value ? `rule preview ${settled.value}` : null),
    (signal) => rules.preview(JSON.parse(settled.value ?? '{}') as PreviewDraft, signal),
  )
}
