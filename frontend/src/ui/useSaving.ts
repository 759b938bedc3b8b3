import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { problemOf } from '@/api/problem'

/** One form's sending: what is under way, what was refused, and at which of the form's fields. */
export function useSaving(fields: readonly string[]) {
  const { t, locale } = useI18n()
  const sending = ref(false)
  const error = ref<unknown>()
  const problem = computed(() => (error.value ? problemOf(error.value) : null))
  const at = computed(() =>
    problem.value?.type === 'invalid-field' ? problem.value.field?.split(/[[.]/)[0] : undefined,
  )
  /** What is not about one field and stands above the buttons. */
  const general = computed(() => (fields.includes(at.value ?? '') ? undefined : error.value))

  /** Sends; true when it was taken. */
  async function send(act: () => Promise<unknown>): Promise<boolean> {
    sending.value = true
    error.value = undefined
    try {
      await act()
      return true
    } catch (failure) {
      error.value = failure
      return false
    } finally {
      sending.value = false
    }
  }

  /** What is wrong with a field, or null. `explain`: show the backend's own words, which only it knows. */
  function refused(field: string, explain = false): string | null {
    const p = problem.value
    if (!p || at.value !== field) return null
    const line = /\[(\d+)\]/.exec(p.field ?? '')?.[1]
    const what =
      line === undefined ? t('form.refused') : t('form.refusedLine', { n: Number(line) + 1 })
    return p.detail && (explain || locale.value === 'en') ? `${what} (${p.detail})` : what
  }

  function reset(): void {
    error.value = undefined
  }

  return { sending, error, problem, general, send, refused, reset }
}
