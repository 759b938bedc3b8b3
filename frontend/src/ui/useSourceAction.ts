import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { sources, type SourceAction } from '@/api/calls'
import { announce } from './announce'

/** Pauses, resumes or fetches a source, of whatever kind; what is refused stands in `failure`. */
export function useSourceAction(reload: () => Promise<unknown>) {
  const { t } = useI18n()
  const failure = ref<unknown>()

  async function act(
    { id, name }: { id: string; name: string },
    action: SourceAction,
  ): Promise<void> {
    failure.value = undefined
    try {
      await sources.act(id, action)
      announce(t(`sources.done.${action}`, { name }))
      await reload()
    } catch (refusal) {
      failure.value = refusal
    }
  }

  return { failure, act }
}
