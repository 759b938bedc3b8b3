import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { DAY } from '@/ui/time'

/** A Monday. */
const MONDAY = Date.parse('2024-01-01T12:00:00Z')

/** Names of days and months in the chosen language. */
export function useWeekdays() {
  const { locale } = useI18n()
  const language = () => (locale.value === 'en' ? 'en-GB' : locale.value)
  const format = (options: Intl.DateTimeFormatOptions, timeZone = 'Asia/Shanghai') =>
    new Intl.DateTimeFormat(language(), { ...options, timeZone })

  const days = Array.from({ length: 7 }, (_, i) => MONDAY + i * DAY)
  const names = (weekday: 'short' | 'narrow') =>
    computed(() => days.map((at) => format({ weekday }, 'UTC').format(at)))
  const month = (at: number) => format({ year: 'numeric', month: 'long' }).format(at)
  const day = (at: number) =>
    format({ year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }).format(at)

  return { short: names('short'), month, day }
}
