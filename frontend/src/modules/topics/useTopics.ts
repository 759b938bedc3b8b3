import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { topics } from '@/api/calls'
import type { Topic } from '@/api/types'
import { useQuery } from '@/api/useQuery'
import { TOPIC_STATES, stateOf, type TopicState } from './topic'

/** The topics of the address: of one state, or with a text in what they say. What waits first, what is retired last. */
export function useTopics() {
  const route = useRoute()
  const router = useRouter()
  const { data, error, loading, reload } = useQuery(
    () => (route.name === 'topics' ? 'topics' : null),
    (signal) => topics.list(signal),
  )
  const state = computed(() => TOPIC_STATES.find((one) => one === route.query.state) ?? null)
  const text = computed(() => String(route.query.find ?? ''))
  const rows = computed(() =>
    TOPIC_STATES.filter((one) => !state.value || one === state.value).flatMap((one) =>
      (data.value ?? []).filter((topic) => stateOf(topic) === one && says(topic, text.value)),
    ),
  )
  const counts = computed(() =>
    TOPIC_STATES.map((one) => ({
      state: one,
      n: data.value?.filter((topic) => stateOf(topic) === one).length ?? 0,
    })).filter(({ n, state: one }) => n > 0 || one === state.value),
  )

  function ask(part: { state?: TopicState | null; find?: string }): void {
    const query = { ...route.query }
    for (const [name, value] of Object.entries(part)) {
      if (value) query[name] = value
      else delete query[name]
    }
    void router.replace({ query })
  }

  return { all: data, rows, counts, state, text, ask, error, loading, reload }
}

/** Whether the words that people know a topic by contain the text. */
export function says({ definition, condition, owner }: Topic, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  return [definition.name, definition.purpose, ...definition.names, condition, owner].some((one) =>
    one.toLowerCase().includes(wanted),
  )
}
