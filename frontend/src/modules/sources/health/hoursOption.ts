import type { FetchHour } from '@/api/types'
import type { EChartsOption } from '@/charts/echarts'
import type { Palette } from '@/charts/palette'

const HOUR = 3_600_000

export interface HourBar {
  at: number
  created: number
  /** Whether a list answered in this hour: else nothing can be said of it. */
  watched: boolean
  fetches: number
}

export interface HourTexts {
  axis: (at: number) => string
  hour: (bar: HourBar) => string
  unwatched: string
}

/** Every hour of the last days and the running one, also those that the backend leaves out. */
export function hourBars(hours: readonly FetchHour[], now: number, days: number): HourBar[] {
  const end = Math.floor(now / HOUR) * HOUR
  const known = new Map(hours.map((hour) => [Date.parse(hour.start), hour]))
  const bars: HourBar[] = []
  for (let at = end - days * 24 * HOUR; at <= end; at += HOUR) {
    const hour = known.get(at)
    bars.push({
      at,
      created: hour?.created ?? 0,
      // of the running hour it cannot be said yet
      watched: at === end || Boolean(hour && (hour.lists > 0 || hour.created > 0)),
      fetches: hour?.fetches ?? 0,
    })
  }
  return bars
}

/** Stretches of hours in which nobody looked, as first and last index. */
export function gaps(bars: readonly HourBar[]): [number, number][] {
  const found: [number, number][] = []
  bars.forEach((bar, i) => {
    if (bar.watched) return
    const last = found.at(-1)
    if (last && last[1] === i - 1) last[1] = i
    else found.push([i, i])
  })
  return found
}

/** New articles by the hour from zero; hours that nobody watched are hatched behind. */
export function hoursOption(bars: HourBar[], p: Palette, texts: HourTexts): EChartsOption {
  const label = { color: p.text, fontFamily: p.font, fontSize: 12 }
  const stripes = { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 }
  return {
    animation: false,
    grid: { left: 0, right: 8, top: 8, bottom: 0, outerBoundsMode: 'same' },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: p.surface,
      borderColor: p.line,
      textStyle: label,
      formatter: (points: unknown) => {
        const bar = bars[(points as { dataIndex: number }[])[0]?.dataIndex ?? -1]
        return bar ? texts.hour(bar) : ''
      },
    },
    xAxis: {
      type: 'category',
      data: bars.map((bar) => texts.axis(bar.at)),
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
        barCategoryGap: '10%',
        itemStyle: { color: p.bar },
        emphasis: { itemStyle: { color: p.barStrong } },
        data: bars.map((bar) => bar.created),
        markArea: {
          silent: true,
          itemStyle: { color: p.line, opacity: 0.6, decal: { ...stripes, color: p.hatch } },
          data: gaps(bars).map(([from, to]) => [
            { name: texts.unwatched, xAxis: from, label: { show: false } },
            { xAxis: to },
          ]),
        },
      },
    ],
  }
}
