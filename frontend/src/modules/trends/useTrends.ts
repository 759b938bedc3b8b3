import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { topics, trends } from '@/api/calls'
import type { Topic } from '@/api/types'
import { useQuery } from '@/api/useQuery'
import { readQuestion, wireQuestion, writeQuestion, type Question } from './question'

/** The trends that the address asks for. */
export function useTrends() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const question = computed(() => readQuestion(route.query))
  const here = () => route.name === 'trends'

  const { data, error, away, loading, reload } = useQuery(
    () => (here() ? `trends ${JSON.stringify(writeQuestion(question.value))}` : null),
    (signal) => trends.count(wireQuestion(question.value, Date.now()), signal),
  )
  const { data: known } = useQuery<Topic[]>(
    () => (here() ? 'topics' : null),
    (signal) => topics.list(signal),
  )

  function change(part: Partial<Question>): void {
    void router.push({ query: writeQuestion({ ...question.value, ...part }) })
  }

  /** A subject in words. */
  function nameOf(key: string): string {
    if (key === 'all') return t('trends.everything')
    if (key.startsWith('q:')) return t('trends.words', { text: key.slice(2) })
    const topic = known.value?.find(({ id }) => key === `topic:${id}`)
    return topic?.definition.name ?? (known.value ? t('trends.unknownTopic') : '…')
  }

  return { question, data, error, away, loading, reload, change, topics: known, nameOf }
}
