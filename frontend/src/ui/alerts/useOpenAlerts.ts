import { computed, watch } from 'vue'
import { alerts } from '@/api/alerts'
import { useLive } from '@/api/live'
import { useQuery } from '@/api/useQuery'

const MOST = 50

/** The groups that somebody has to take up, for pages that show them beside other things; nothing is asked while there are none. */
export function useOpenAlerts() {
  const live = useLive()
  const { data, reload } = useQuery(
    () => (live.value.alerts ? 'open alerts' : null),
    (signal) => alerts.list({ open: true, size: MOST }, signal),
  )
  watch(
    () => live.value.alerts,
    (now, was) => now && was && void reload(),
  )
  const views = computed(() => data.value?.items ?? [])
  const total = computed(() => data.value?.total ?? 0)
  /** Which group a story is in. */
  const byStory = computed(
    () =>
      new Map(
        views.value
          .toReversed()
          .flatMap(({ group }) => group.stories.map((story) => [story, group.id] as const)),
      ),
  )
  return { views, total, byStory }
}
