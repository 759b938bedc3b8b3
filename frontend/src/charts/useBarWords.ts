import { useI18n } from 'vue-i18n'
import { DAY } from '@/ui/time'
import { useTime } from '@/ui/useTime'

export interface TimeBar {
  from: string
  to: string
  /** More may come, or the range cuts it. */
  incomplete: boolean
}

/** Bars of time in words; `width` in milliseconds, of a bar that nothing cuts. */
export function useBarWords(width: () => number) {
  const { t } = useI18n()
  const time = useTime()

  /** What the bars are wide: `2 小时`, `天`, `月`. */
  function unit(): string {
    const steps = [
      ['days', DAY],
      ['hours', DAY / 24],
      ['minutes', 60_000],
    ] as const
    const [name, size] = steps.find(([, step]) => width() >= step) ?? steps[2]
    const n = Math.round(width() / size)
    if (name === 'days' && n >= 28) return t('histogram.unit.month')
    return t(`histogram.unit.${name}`, { n }, n)
  }

  /** A short word for the moment that a bar begins at. */
  const axis = (at: number): string => (width() >= DAY ? time.day(at) : time.minute(at))
  const start = (bar: Pick<TimeBar, 'from'>): string => axis(Date.parse(bar.from))

  /** A whole bar: `11月20日`, `今天 14:00 – 15:00（未结束）`. */
  function span(bar: TimeBar): string {
    const to = Date.parse(bar.to)
    const words =
      width() === DAY
        ? start(bar)
        : width() > DAY
          ? `${start(bar)} – ${time.day(to - 1)}`
          : `${start(bar)} – ${time.clock(to)}`
    return bar.incomplete ? t('histogram.incomplete', { bucket: words }) : words
  }

  return { time, unit, axis, start, span }
}
