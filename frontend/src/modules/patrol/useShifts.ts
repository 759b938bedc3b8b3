import { computed } from 'vue'
import { patrol } from '@/api/calls'
import { useQuery } from '@/api/useQuery'
import { DAY, localMinute } from '@/ui/time'
import { useTime } from '@/ui/useTime'

/** The shifts of the last days, today's too, the latest first; asked again when a day begins. */
export function useShifts(days: () => number | null) {
  const { now } = useTime()
  const day = (at: number) => localMinute(at).slice(0, 10)
  const to = computed(() => day(now.value))
  return useQuery(
    () => (days() === null ? null : `patrol shifts ${days()} ${to.value}`),
    (signal) =>
      patrol.shifts(day(Date.parse(to.value) - ((days() ?? 1) - 1) * DAY), to.value, signal),
  )
}
