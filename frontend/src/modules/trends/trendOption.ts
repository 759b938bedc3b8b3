import type { EChartsOption } from '@/charts/echarts'
import type { Palette } from '@/charts/palette'
import type { TimeBar } from '@/charts/useBarWords'
import type { Curve, Plot, Value } from './plot'

export interface TrendTexts {
  /** A short word for the beginning of a bar, for the axis. */
  axis: (at: number) => string
  /** All that is known of a bar, line by line, for hover. */
  bar: (index: number) => string
  /** A value on the axis. */
  value: (value: number) => string
}

/** A remark on the axis of time. */
export interface Mark {
  bar: number
  text: string
}

export const TONES = ['negative', 'neutral', 'positive', 'unread'] as const
export type Tone = (typeof TONES)[number]

/** Room for a letter of the names beside the ends of the lines. */
const LETTER = 12
const LONGEST_NAME = 8
const LONGEST_MARK = 10
/** With more bands than this none can be seen. */
const MOST_BANDS = 2

type Series = Record<string, unknown>

/** One subject as bars, several as lines: from zero, what is not over hatched or dashed, names at the lines. */
export function trendOption(
  plot: Plot,
  p: Palette,
  texts: TrendTexts,
  marks: Mark[] = [],
  named = true,
): EChartsOption {
  const lines = plot.parts || plot.curves.length > 1
  const bands = plot.parts && plot.curves.length <= MOST_BANDS
  const series = plot.curves.flatMap((curve): Series[] =>
    lines
      ? [
          ...(bands ? band(curve, p) : []),
          ...line(curve, plot.bars, p, named && plot.curves.length > 1),
        ]
      : [columns(curve.values, plot.bars, p.series[curve.slot] ?? p.bar, p)],
  )
  const names = named && lines && plot.curves.length > 1 ? room(plot.curves) : 8
  return { ...frame(plot, p, texts, names, marks.length > 0), series: withMarks(series, marks, p) }
}

/** What the articles of a subject say, one above the other; those that nobody has read yet on top. */
export function toneOption(
  bars: TimeBar[],
  tones: Record<Tone, number[]>,
  names: Record<Tone, string>,
  p: Palette,
  texts: TrendTexts,
  marks: Mark[] = [],
): EChartsOption {
  const colours = { negative: p.negative, neutral: p.neutral, positive: p.positive, unread: p.line }
  const series = TONES.map((tone) => ({
    ...columns(tones[tone], bars, colours[tone], p),
    name: names[tone],
    stack: 'tones',
  }))
  const plot = { bars, curves: [], parts: false }
  const legend = {
    right: 8,
    top: 0,
    itemWidth: 12,
    itemHeight: 12,
    // A click picks a bar; it takes no colour away.
    selectedMode: false,
    textStyle: { color: p.text, fontFamily: p.font, fontSize: 12 },
  }
  return { ...frame(plot, p, texts, 8, true), legend, series: withMarks(series, marks, p) }
}

function frame(
  plot: Plot,
  p: Palette,
  texts: TrendTexts,
  right: number,
  marked: boolean,
): EChartsOption {
  const label = { color: p.text, fontFamily: p.font, fontSize: 12 }
  return {
    animation: false,
    grid: { left: 0, right, top: marked ? 28 : 12, bottom: 4, outerBoundsMode: 'same' },
    tooltip: {
      trigger: 'axis',
      // Names of subjects are what people typed: they are drawn as text, never as a page.
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: p.surface,
      borderColor: p.line,
      textStyle: label,
      formatter: (points: unknown) => {
        const index = (points as { dataIndex: number }[])[0]?.dataIndex
        return index === undefined ? '' : texts.bar(index)
      },
    },
    xAxis: {
      type: 'category',
      data: plot.bars.map((bar) => texts.axis(Date.parse(bar.from))),
      axisLabel: { ...label, hideOverlap: true },
      axisLine: { lineStyle: { color: p.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...(plot.parts ? {} : { minInterval: 1 }),
      splitNumber: 4,
      axisLabel: { ...label, formatter: (value: number) => texts.value(value) },
      splitLine: { lineStyle: { color: p.line } },
    },
  }
}

function columns(values: readonly Value[], bars: TimeBar[], color: string, p: Palette): Series {
  const stripes = { dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 }
  const decal = { ...stripes, symbol: 'rect', color: p.hatch }
  return {
    type: 'bar',
    barCategoryGap: '18%',
    barMaxWidth: 40,
    itemStyle: { color },
    data: values.map((value, i) => ({
      value: value ?? '-',
      itemStyle: bars[i]?.incomplete ? { color, decal } : { color },
    })),
  }
}

const room = (curves: readonly Curve[]): number =>
  24 + LETTER * Math.max(...curves.map(({ name }) => [...short(name, LONGEST_NAME)].length))

/** Dashed to and from what is not over: it will still rise. */
function line(curve: Curve, bars: TimeBar[], p: Palette, named: boolean): Series[] {
  const color = p.series[curve.slot]
  const open = (i: number) => bars[i]?.incomplete ?? false
  const touching = (i: number) => open(i) || open(i - 1) || open(i + 1)
  const common = {
    type: 'line',
    color,
    symbol: 'circle',
    symbolSize: 6,
    showSymbol: bars.length <= 62,
    lineStyle: { width: 2, color },
    labelLayout: { moveOverlap: 'shiftY' },
  }
  const label = {
    show: named,
    formatter: short(curve.name, LONGEST_NAME),
    color,
    fontFamily: p.font,
    fontSize: 12,
    fontWeight: 600,
    lineHeight: 16,
  }
  const ends = open(bars.length - 1)
  return [
    { ...common, data: gaps(curve.values, (i) => !open(i)), ...(ends ? {} : { endLabel: label }) },
    {
      ...common,
      symbol: 'emptyCircle',
      lineStyle: { ...common.lineStyle, type: 'dashed' },
      data: gaps(curve.values, touching),
      ...(ends ? { endLabel: label } : {}),
    },
  ]
}

/** From the lower to the upper end of the interval. */
function band(curve: Curve, p: Palette): Series[] {
  const common = { type: 'line', symbol: 'none', silent: true, stack: `band ${curve.key}`, z: 1 }
  const none = { lineStyle: { opacity: 0 } }
  const height = curve.high.map((high, i) => {
    const low = curve.low[i]
    return high === null || low === null || low === undefined ? null : high - low
  })
  if (height.every((one) => one === null)) return []
  return [
    { ...common, ...none, data: gaps(curve.low, () => true) },
    {
      ...common,
      ...none,
      areaStyle: { color: p.series[curve.slot], opacity: 0.18 },
      data: gaps(height, () => true),
    },
  ]
}

const gaps = (values: readonly Value[], shown: (i: number) => boolean): (number | string)[] =>
  values.map((value, i) => (value === null || !shown(i) ? '-' : value))

/** They hang on the first series; which one it is makes no difference. */
function withMarks(series: Series[], marks: Mark[], p: Palette): EChartsOption['series'] {
  const [first, ...rest] = series
  if (!first || marks.length === 0) return series as EChartsOption['series']
  const markLine = {
    silent: true,
    symbol: 'none',
    lineStyle: { color: p.text, type: 'solid', width: 1 },
    label: {
      color: p.text,
      fontFamily: p.font,
      fontSize: 12,
      position: 'end',
      formatter: ({ name }: { name: string }) => name,
    },
    data: marks.map((mark) => ({ xAxis: mark.bar, name: short(mark.text, LONGEST_MARK) })),
  }
  return [{ ...first, markLine }, ...rest] as EChartsOption['series']
}

/** The beginning of a text, by letters as people count them. */
export function short(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
