import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { SubjectTrend, Trend } from '@/api/types'
import type { Rows } from '@/charts/keep'
import type { Palette } from '@/charts/palette'
import { isoShanghai } from '@/ui/time'
import { barsOf, plotOf, type Plot } from './plot'
import type { Measure } from './question'
import {
  TONES,
  toneOption,
  trendOption,
  type Mark,
  type Tone,
  type TrendTexts,
} from './trendOption'
import { useTrendWords } from './useTrendWords'

export interface TrendChartProps {
  trend: Trend
  measure: Measure
  /** Drawn alone: what its articles say. */
  only?: SubjectTrend
  nameOf: (key: string) => string
  rangeText: string
  marks: Mark[]
  /** Whether there is room for names beside the lines. */
  wide: boolean
}

/** A chart of a trend: what is drawn, its words, and its numbers as a table. */
export function useTrendChart(props: TrendChartProps) {
  const { t } = useI18n()
  const words = useTrendWords(() => props.trend.interval)
  const bars = computed(() => barsOf(props.trend))
  const plot: ComputedRef<Plot> = computed(() =>
    plotOf(props.trend, props.measure, ({ key }) => props.nameOf(key)),
  )
  const shown = computed(() => (props.only ? [props.only] : props.trend.subjects))

  const title = computed(() =>
    props.only
      ? words.tones(props.nameOf(props.only.key), props.only.total)
      : words.finding(props.trend, plot.value, props.measure, props.nameOf),
  )
  const counted = computed(() => words.counted(shown.value, props.measure, props.rangeText))

  const toneOf = (subject: SubjectTrend, tone: Tone, i: number): number => {
    const figures = subject.bars[i]?.figures
    if (!figures) return 0
    return tone === 'unread' ? figures.articles - figures.assessed : figures[tone]
  }

  /** What one cell of the table says, and one line of the hover. */
  function cell(subject: SubjectTrend, i: number): string {
    const value = plot.value.curves.find(({ key }) => key === subject.key)?.values[i]
    if (props.measure === 'share') return words.share(subject.bars[i]?.figures.share)
    return props.measure === 'voice' ? words.percent(value) : words.count(value)
  }

  const columns = computed(() =>
    props.only
      ? TONES.map((tone) => t(`trends.tone.${tone}`))
      : shown.value.map(({ key }) => props.nameOf(key)),
  )
  const cells = (i: number): string[] =>
    props.only
      ? TONES.map((tone) => words.count(props.only ? toneOf(props.only, tone, i) : 0))
      : shown.value.map((subject) => cell(subject, i))

  function told(i: number): string {
    const bar = bars.value[i]
    if (!bar) return ''
    const values = cells(i)
    return [words.bars.span(bar), ...columns.value.map((name, c) => `${name}  ${values[c]}`)].join(
      '\n',
    )
  }

  const option = computed(() => {
    const { only, marks, wide } = props
    const [drawn, all] = [plot.value, bars.value]
    const texts: TrendTexts = {
      axis: words.bars.axis,
      bar: told,
      value: (value) => (drawn.parts ? words.percent(value, 0) : words.count(value)),
    }
    if (!only) return (palette: Palette) => trendOption(drawn, palette, texts, marks, wide)
    const of = (tone: Tone) => all.map((_, i) => toneOf(only, tone, i))
    const tones = {
      negative: of('negative'),
      neutral: of('neutral'),
      positive: of('positive'),
      unread: of('unread'),
    }
    const [negative = '', neutral = '', positive = '', unread = ''] = columns.value
    const names = { negative, neutral, positive, unread }
    return (palette: Palette) => toneOption(all, tones, names, palette, texts, marks)
  })

  /** Numbers as numbers, with the exact ends of each bar. */
  function rows(): Rows {
    const exactly = (i: number): (string | number)[] =>
      props.only
        ? TONES.map((tone) => (props.only ? toneOf(props.only, tone, i) : 0))
        : shown.value.flatMap((subject, s): (string | number)[] => {
            const share = subject.bars[i]?.figures.share
            if (props.measure === 'share')
              return [share?.negative ?? 0, share?.total ?? 0, share?.low ?? '', share?.high ?? '']
            return [plot.value.curves[s]?.values[i] ?? '']
          })
    const head = props.only
      ? columns.value
      : columns.value.flatMap((name) =>
          props.measure === 'share'
            ? (['negative', 'of', 'low', 'high'] as const).map(
                (part) => `${name} ${t(`trends.csv.${part}`)}`,
              )
            : [name],
        )
    return [
      [t('range.from'), t('range.to'), t('trends.csv.complete'), ...head],
      ...bars.value.map((bar, i) => [
        isoShanghai(Date.parse(bar.from)),
        isoShanghai(Date.parse(bar.to)),
        bar.incomplete ? 0 : 1,
        ...exactly(i),
      ]),
    ]
  }

  return { bars, title, counted, option, columns, cells, rows, span: words.bars.span }
}
