import type { EChartsOption } from '@/charts/echarts'
import type { Palette } from '@/charts/palette'
import type { Bucket } from '@/api/types'
import { DAY, isoShanghai } from '@/ui/time'

export interface Bar extends Bucket {
  /** The end lies ahead: more may come. */
  incomplete: boolean
}

export interface HistogramTexts {
  /** A short word for a bucket's start, for the axis. */
  axis: (at: number) => string
  /** A whole bucket in words, for hover. */
  bucket: (bar: Bar) => string
}

const MOST_BARS = 400

/**
 * The bars out to the ends of the range that was asked for: a range without articles is not left out of the picture.
 * The backend's first and last bar hold articles; months differ in length and are left as they come.
 */
export function padded(buckets: Bucket[], from: number | null, to: number): Bucket[] {
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (!first || !last) return buckets
  const width = Date.parse(first.to) - Date.parse(first.from)
  if (width > 7 * DAY) return buckets
  const bar = (at: number) => ({ from: isoShanghai(at), to: isoShanghai(at + width), count: 0 })
  const before: Bucket[] = []
  const after: Bucket[] = []
  const room = () => before.length + buckets.length + after.length < MOST_BARS
  for (let at = Date.parse(last.to); at < to && room(); at += width) after.push(bar(at))
  for (let at = Date.parse(first.from); from !== null && at > from && room(); at -= width) {
    before.unshift(bar(at - width))
  }
  return [...before, ...buckets, ...after]
}

export const barsOf = (buckets: Bucket[], now: number): Bar[] =>
  buckets.map((bucket) => ({ ...bucket, incomplete: Date.parse(bucket.to) > now }))

/** Articles per bucket: bars from zero, the incomplete one hatched. */
export function histogramOption(bars: Bar[], p: Palette, texts: HistogramTexts): EChartsOption {
  const label = { color: p.text, fontFamily: p.font, fontSize: 12 }
  return {
    animation: false,
    grid: { left: 0, right: 8, top: 8, bottom: 0, outerBoundsMode: 'same' },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: p.surface,
      borderColor: p.line,
      textStyle: { ...label, fontSize: 12 },
      formatter: (points: unknown) => {
        const bar = bars[(points as { dataIndex: number }[])[0]?.dataIndex ?? -1]
        return bar ? texts.bucket(bar) : ''
      },
    },
    xAxis: {
      type: 'category',
      data: bars.map((bar) => texts.axis(Date.parse(bar.from))),
      axisLabel: { ...label, hideOverlap: true },
      axisLine: { lineStyle: { color: p.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 2,
      axisLabel: label,
      splitLine: { lineStyle: { color: p.line } },
    },
    series: [
      {
        type: 'bar',
        barCategoryGap: '18%',
        barMaxWidth: 40,
        data: bars.map((bar) => ({ value: bar.count, itemStyle: style(bar, p) })),
        emphasis: { itemStyle: { color: p.barStrong } },
      },
    ],
  }
}

function style(bar: Bar, p: Palette) {
  if (!bar.incomplete) return { color: p.bar }
  const stripes = { dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 }
  return { color: p.bar, decal: { ...stripes, symbol: 'rect', color: p.hatch } }
}

/** The bars as rows of a table, with the exact ends of each. */
export const tableOf = (
  bars: readonly Bar[],
  columns: { from: string; to: string; count: string },
): (string | number)[][] => [
  [columns.from, columns.to, columns.count],
  ...bars.map((bar) => [
    isoShanghai(Date.parse(bar.from)),
    isoShanghai(Date.parse(bar.to)),
    bar.count,
  ]),
]
