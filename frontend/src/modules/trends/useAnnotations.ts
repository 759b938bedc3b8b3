import { computed, ref } from 'vue'
import { useRoute } from 'vue-router'
import { trends } from '@/api/calls'
import { useSession } from '@/api/session'
import type { Annotation } from '@/api/types'
import { useQuery } from '@/api/useQuery'
import type { TimeBar } from '@/charts/useBarWords'
import { isoShanghai } from '@/ui/time'
import { marksOf } from './marks'
import { isTopic, type Question } from './question'

/** Remarks on the axis: those of all charts and those of the topics that are drawn. */
export function useAnnotations(question: () => Question, bars: () => TimeBar[]) {
  const route = useRoute()
  const session = useSession()
  const topics = computed(() =>
    question()
      .subjects.filter(isTopic)
      .map((key) => key.slice(6)),
  )
  const ends = computed(() => {
    const [first, last] = [bars()[0], bars().at(-1)]
    return first && last
      ? { from: isoShanghai(Date.parse(first.from)), to: isoShanghai(Date.parse(last.to)) }
      : null
  })
  const { data, error, reload } = useQuery<Annotation[]>(
    () =>
      route.name === 'trends' && ends.value
        ? `annotations ${JSON.stringify([ends.value, topics.value])}`
        : null,
    (signal) => trends.annotations({ ...ends.value, topic: topics.value }, signal),
  )
  const list = computed(() => data.value ?? [])
  const marks = computed(() => marksOf(list.value, bars()))

  const open = ref(false)
  /** What is changed; null: something new at `at`. */
  const edited = ref<Annotation | null>(null)
  const at = ref(0)

  function edit(annotation: Annotation): void {
    edited.value = annotation
    open.value = true
  }

  function add(moment: number): void {
    edited.value = null
    at.value = moment
    open.value = true
  }

  const mine = ({ by }: Annotation): boolean =>
    by === session.person?.username || session.is('office') || session.is('admin')

  return { list, marks, error, reload, open, edited, at, topics, edit, add, mine }
}
