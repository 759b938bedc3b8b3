import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Bucket, Histogram } from '@/api/types'
import type { Palette } from '@/charts/palette'
import { number } from '@/ui/numbers'
import { ends, type TimeRange } from '@/ui/range'
import { DAY } from '@/ui/time'
import { useTime } from '@/ui/useTime'
import { barsOf, histogramOption, padded, type Bar } from './histogramOption'

export interface HistogramProps {
  histogram: Histogram
  range: TimeRange
  rangeText: string
  /** What was searched for, in words. */
  asked: string
  total: number
}

/** The bars of a histogram, and what they say in words. */
export function useHistogram(props: HistogramProps) {
  const { t } = useI18n()
  const time = useTime()

  const bars = computed(() => {
    const now = time.now.value
    const { from, to } = ends(props.range, now)
    return barsOf(padded(props.histogram.buckets, from, Math.min(to ?? now, now)), now)
  })
  const width = computed(() => {
    const first = props.histogram.buckets[0]
    return first ? Date.parse(first.to) - Date.parse(first.from) : DAY
  })
  const peak = computed(() =>
    bars.value.reduce<Bar | null>((top, bar) => (bar.count > (top?.count ?? 0) ? bar : top), null),
  )
  const title = computed(() =>
    peak.value
      ? t('histogram.finding', { bucket: start(peak.value), count: number(peak.value.count) })
      : t('histogram.question'),
  )
  const counted = computed(() =>
    t('histogram.counted', { range: props.rangeText, unit: unit(width.value) }),
  )

  function unit(millis: number): string {
    const steps = [
      ['days', DAY],
      ['hours', DAY / 24],
      ['minutes', 60_000],
    ] as const
    const [name, size] = steps.find(([, step]) => millis >= step) ?? steps[2]
    const n = Math.round(millis / size)
    if (name === 'days' && n >= 28) return t('histogram.unit.month')
    return t(`histogram.unit.${name}`, { n }, n)
  }

  function start(bar: Bucket): string {
    const at = Date.parse(bar.from)
    return width.value >= DAY ? time.day(at) : time.minute(at)
  }

  /** A whole bucket: `11月20日`, `今天 14:00 – 15:00（未结束）`. */
  function span(bar: Bar): string {
    const to = Date.parse(bar.to)
    const words =
      width.value === DAY
        ? start(bar)
        : width.value > DAY
          ? `${start(bar)} – ${time.day(to - 1)}`
          : `${start(bar)} – ${time.clock(to)}`
    return bar.incomplete ? t('histogram.incomplete', { bucket: words }) : words
  }

  const texts = {
    axis: (at: number) => (width.value >= DAY ? time.day(at) : time.minute(at)),
    bucket: (bar: Bar) =>
      `${span(bar)}  ${t('count.articles', { n: number(bar.count) }, bar.count)}`,
  }
  const option = computed(() => {
    const shown = bars.value
    return (palette: Palette) => histogramOption(shown, palette, texts)
  })

  return { bars, title, counted, span, option }
}
