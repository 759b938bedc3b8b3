import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { startOfDay } from './time'
import type { TimeRange } from './range'
import { useTime } from './useTime'

/** A range in words: `近 7 天`, `11月20日 16:00 – 17:00`. */
export function useRangeText(range: () => TimeRange) {
  const { t } = useI18n()
  const time = useTime()
  const whole = (at: number) => startOfDay(at) === at

  return computed(() => {
    const r = range()
    if (r.preset !== null) return t(`range.${r.preset}`)
    if (r.from === null) return t('range.until', { to: time.minute(r.to ?? 0) })
    if (r.to === null) return t('range.since', { from: time.minute(r.from) })
    if (whole(r.from) && whole(r.to)) {
      const [first, last] = [time.day(r.from), time.day(r.to - 1)]
      return first === last ? first : `${first} – ${last}`
    }
    const sameDay = startOfDay(r.from) === startOfDay(r.to)
    return `${time.minute(r.from)} – ${sameDay ? time.clock(r.to) : time.minute(r.to)}`
  })
}
