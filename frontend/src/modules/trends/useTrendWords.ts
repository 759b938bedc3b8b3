import { useI18n } from 'vue-i18n'
import type { Share, SubjectTrend, Trend, TrendFigures } from '@/api/types'
import { useBarWords } from '@/charts/useBarWords'
import { number } from '@/ui/numbers'
import { peakOf, type Plot, type Value } from './plot'
import { WIDTH, isTopic, type Interval, type Measure } from './question'

/** What a trend says, in words. */
export function useTrendWords(interval: () => Interval) {
  const { t } = useI18n()
  const bars = useBarWords(() => WIDTH[interval()])

  const percent = (part: Value | undefined, digits = 1): string =>
    part === null || part === undefined ? '–' : `${(part * 100).toFixed(digits)}%`

  const count = (value: Value | undefined): string =>
    value === null || value === undefined ? '–' : number(value)

  /** `12.5%（3.1%–30.0%）`. */
  const share = (one: Share | null | undefined): string =>
    one
      ? t('trends.interval95', {
          share: percent(one.share),
          low: percent(one.low),
          high: percent(one.high),
        })
      : '–'

  const amount = (measure: Measure, n: number): string => {
    const unit = measure === 'stories' || measure === 'outlets' ? measure : 'articles'
    return t(`trends.amount.${unit}`, { n: number(n) }, n)
  }

  /** The one thing that the chart shows first of all. */
  function finding(trend: Trend, plot: Plot, measure: Measure, nameOf: (key: string) => string) {
    const [first] = trend.subjects
    if (!first || trend.subjects.every(({ total }) => total.articles === 0))
      return t('trends.finding.none')
    if (measure === 'share') return ofShare(trend, nameOf)
    if (trend.subjects.length > 1 || measure === 'voice') return ofMost(trend, measure, nameOf)
    const peak = peakOf(plot)
    const bar = peak && plot.bars[peak.bar]
    if (!peak || !bar) return t('trends.finding.uncounted')
    return t('trends.finding.peak', {
      bucket: bars.start(bar),
      amount: amount(measure, peak.value),
    })
  }

  function ofShare(trend: Trend, nameOf: (key: string) => string): string {
    const found = trend.subjects
      .filter(({ total }) => total.share)
      .sort((a, b) => (b.total.share?.share ?? 0) - (a.total.share?.share ?? 0))
    const [top] = found
    if (!top) return t('trends.finding.unread')
    const words = { name: nameOf(top.key), share: share(top.total.share) }
    return t(found.length > 1 ? 'trends.finding.shareMost' : 'trends.finding.share', words)
  }

  function ofMost(trend: Trend, measure: Measure, nameOf: (key: string) => string): string {
    const size = ({ total }: SubjectTrend) =>
      (measure === 'stories' || measure === 'outlets' ? total[measure] : total.articles) ?? 0
    const top = trend.subjects.reduce((a, b) => (size(b) > size(a) ? b : a))
    if (measure === 'voice')
      return t('trends.finding.voice', { name: nameOf(top.key), share: percent(top.ofAll) })
    return t('trends.finding.most', { name: nameOf(top.key), amount: amount(measure, size(top)) })
  }

  function tones(name: string, total: TrendFigures): string {
    if (total.assessed === 0) return t('trends.finding.unread')
    return t('trends.finding.tones', {
      name,
      n: number(total.negative),
      share: percent(total.negative / total.assessed),
    })
  }

  /** Unit, range, time zone, and what is not in the picture. */
  function counted(shown: SubjectTrend[], measure: Measure, rangeText: string): string {
    const dayOnly = shown.reduce((sum, { dayOnly: n }) => sum + n, 0)
    const what = t(`trends.unit.${measure}`)
    return [
      t('trends.counted', { what, unit: bars.unit(), range: rangeText }),
      ...(dayOnly ? [t('trends.dayOnly', { n: number(dayOnly) })] : []),
    ].join(' · ')
  }

  /** What the stories of a subject are: of a topic the new ones. */
  const storyWord = (key: string): string =>
    t(isTopic(key) ? 'trends.stories.fresh' : 'trends.stories.present')

  return { bars, percent, count, share, amount, finding, tones, counted, storyWord }
}
