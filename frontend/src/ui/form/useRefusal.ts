import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Problem } from '@/api/http'
import { problemOf, wordsFor } from '@/api/problem'

interface Explanations {
  /** Keys of what each field asks for, in words. */
  rules: { [field: string]: string | undefined }
  /** Fields where the backend's own words are needed too. */
  explained: readonly string[]
  /** What the form itself says of a refusal; null: the usual words. */
  said?: (problem: Problem) => string | null
}

/** What the backend refused: beside the field that it is about, else for the form as a whole. */
export function useRefusal(fields: () => string[], { rules, explained, said }: Explanations) {
  const { t, te, locale } = useI18n()
  const error = ref<unknown>()
  const problem = computed(() => (error.value ? problemOf(error.value) : null))
  // `hosts[1]`, `entries[0].url` and `roles.[0]` are about hosts, entries and roles.
  const at = computed(() => problem.value?.field?.split(/[[.]/)[0])
  const general = computed(() => (fields().includes(at.value ?? '') ? undefined : error.value))
  const isStale = computed(() => problem.value?.type === 'stale-version')

  function of(field: string): string | null {
    const p = problem.value
    if (!p || at.value !== field) return null
    const own = said?.(p)
    if (own) return own
    if (p.type !== 'invalid-field') {
      const words = wordsFor(error.value, t, te)
      return [words.title, words.hint].filter(Boolean).join(t('form.then'))
    }
    const line = /\[(\d+)\]/.exec(p.field ?? '')?.[1]
    const where =
      line === undefined ? t('form.refused') : t('form.refusedLine', { n: Number(line) + 1 })
    const rule = rules[field]
    // The backend speaks English only.
    const its = p.detail && (locale.value === 'en' || explained.includes(field)) ? p.detail : ''
    const ours = rule && !(its && locale.value === 'en') ? t(rule) : ''
    const words = [where, ours].filter(Boolean).join(t('form.then'))
    return its ? t('form.detail', { words, detail: its }) : words
  }

  return { error, problem, general, isStale, of }
}
