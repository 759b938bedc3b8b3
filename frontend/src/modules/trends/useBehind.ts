import { computed, ref } from 'vue'
import { useRoute } from 'vue-router'
import { trends } from '@/api/calls'
import { useQuery } from '@/api/useQuery'
import { wireScope, writeQuestion, type Question } from './question'

/** What stands behind one of the subjects: what it speaks of, and who carries it. */
export function useBehind(question: () => Question) {
  const route = useRoute()
  const chosen = ref('')
  const subjects = computed(() => (question().subjects.length ? question().subjects : ['all']))
  /** The first, until another is chosen that is still there. */
  const about = computed({
    get: () =>
      subjects.value.includes(chosen.value) ? chosen.value : (subjects.value[0] ?? 'all'),
    set: (key: string) => (chosen.value = key),
  })
  const asked = () => ({ subject: [about.value], ...wireScope(question(), Date.now()) })
  const key = (what: string) =>
    route.name === 'trends'
      ? `trends ${what} ${JSON.stringify(writeQuestion({ ...question(), subjects: [about.value], interval: null, measure: 'articles' }))}`
      : null

  const terms = useQuery(
    () => key('terms'),
    (signal) => trends.terms(asked(), signal),
  )
  const carriers = useQuery(
    () => key('outlets'),
    (signal) => trends.carriers(asked(), signal),
  )
  return { subjects, about, terms, carriers }
}
