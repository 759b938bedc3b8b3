import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Histogram } from '@/api/types'
import type { Palette } from '@/charts/palette'
import { useBarWords } from '@/charts/useBarWords'
import { number } from '@/ui/numbers'
import { ends, type TimeRange } from '@/ui/range'
import { DAY } from '@/ui/time'
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

  const bars = computed(() => {
    const now = words.time.now.value
    const { from, to } = ends(props.range, now)
    return barsOf(padded(props.histogram.buckets, from, Math.min(to ?? now, now)), now)
  })
  const width = computed(() => {
    const first = props.histogram.buckets[0]
    return first ? Date.parse(first.to) - Date.parse(first.from) : DAY
  })
  const words = useBarWords(() => width.value)
  const peak = computed(() =>
    bars.value.reduce<Bar | null>((top, bar) => (bar.count > (top?.count ?? 0) ? bar : top), null),
  )
  const title = computed(() =>
    peak.value
      ? t('histogram.finding', { bucket: words.start(peak.value), count: number(peak.value.count) })
      : t('histogram.question'),
  )
  const counted = computed(() =>
    t('histogram.counted', { range: props.rangeText, unit: words.unit() }),
  )

  const texts = {
    axis: words.axis,
    bucket: (bar: Bar) =>
      `${words.span(bar)}  ${t('count.articles', { n: number(bar.count) }, bar.count)}`,
  }
  const option = computed(() => {
    const shown = bars.value
    return (palette: Palette) => histogramOption(shown, palette, texts)
  })

  return { bars, title, counted, span: words.span, option }
}
