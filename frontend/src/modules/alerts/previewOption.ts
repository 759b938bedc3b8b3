import type { RulePreview } from '@/api/types'
import type { EChartsOption } from '@/charts/echarts'
import type { Palette } from '@/charts/palette'
import { startOfDay } from '@/ui/time'

export interface PreviewTexts {
  count: string
  expected: string
  threshold: string
  learning: string
  /** A short word for the beginning of a bin, for the axis. */
  axis: (at: number) => string
  /** All that is known of a bin, line by line, for hover. */
  bin: (index: number) => string
}

export const binAt = (preview: RulePreview, bin: number): number =>
  Date.parse(preview.bins.start) + bin * preview.bins.minutes * 60_000

/** The bin that an instant falls into; the first or last for one outside. */
export function binOf(preview: RulePreview, at: string): number {
  const width = preview.bins.minutes * 60_000
  const bin = Math.floor((Date.parse(at) - Date.parse(preview.bins.start)) / width)
  return Math.min(Math.max(bin, 0), Math.max(0, preview.counts.length - 1))
}

/** Counts as a line over what is usual, the line from which the rule warns, and its alerts by their numbers in the list. */
export function previewOption(
  preview: RulePreview,
  p: Palette,
  texts: PreviewTexts,
  named = true,
): EChartsOption {
  const label = { color: p.text, fontFamily: p.font, fontSize: 12 }
  return {
    animation: false,
    grid: { left: 0, right: named ? 64 : 8, top: 28, bottom: 4, outerBoundsMode: 'same' },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: p.surface,
      borderColor: p.line,
      textStyle: label,
      formatter: (points: unknown) => {
        const index = (points as { dataIndex: number }[])[0]?.dataIndex
        return index === undefined ? '' : texts.bin(index)
      },
    },
    xAxis: {
      type: 'category',
      data: preview.counts.map((_, i) => texts.axis(binAt(preview, i))),
      axisLabel: { ...label, hideOverlap: true },
      axisLine: { lineStyle: { color: p.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      axisLabel: label,
      splitLine: { lineStyle: { color: p.line } },
    },
    series: [
      ...(preview.expected.length ? [usual(preview, p, named ? texts.expected : '')] : []),
      line(preview.counts, p.barStrong, 2, 'solid', named ? texts.count : '', p, {
        ...marks(preview, p, texts),
      }),
      ...(preview.threshold.length ? [warning(preview, p, named ? texts.threshold : '')] : []),
    ] as EChartsOption['series'],
  }
}

type Series = Record<string, unknown>

const endLabel = (text: string, color: string, p: Palette) => ({
  show: Boolean(text),
  formatter: text,
  color,
  fontFamily: p.font,
  fontSize: 12,
})

function usual(preview: RulePreview, p: Palette, text: string): Series {
  return {
    ...line(preview.expected, p.neutral, 0, 'solid', text, p),
    areaStyle: { color: p.neutral, opacity: 0.4 },
    endLabel: endLabel(text, p.text, p),
  }
}

/** Where nothing is said there is no line. */
const warning = (preview: RulePreview, p: Palette, text: string): Series =>
  line(
    preview.threshold.map((value) => value || null),
    p.text,
    1.5,
    'dashed',
    text,
    p,
  )

function line(
  values: readonly (number | null)[],
  color: string,
  width: number,
  type: 'solid' | 'dashed',
  text: string,
  p: Palette,
  more: Series = {},
): Series {
  return {
    type: 'line',
    symbol: 'none',
    // What stands out must not get lost where there are more bins than pixels.
    sampling: 'max',
    color,
    lineStyle: { width, color, type },
    endLabel: endLabel(text, color, p),
    labelLayout: { moveOverlap: 'shiftY' },
    data: values.map((value) => value ?? '-'),
    ...more,
  }
}

/** Alerts by number, and the time in which too little was known. */
function marks(preview: RulePreview, p: Palette, texts: PreviewTexts): Series {
  const label = { color: p.text, fontFamily: p.font, fontSize: 12 }
  const learning = preview.immatureUntil
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: p.text, type: 'solid', width: 1 },
      label: { ...label, position: 'end', formatter: ({ name }: { name: string }) => name },
      data: preview.episodes.map((episode, i) => ({
        xAxis: binOf(preview, episode.from),
        name: String(i + 1),
      })),
    },
    markArea: {
      silent: true,
      itemStyle: { color: p.line, opacity: 0.5 },
      label: { ...label, position: 'insideTop' },
      data: learning
        ? [[{ xAxis: 0, name: texts.learning }, { xAxis: binOf(preview, learning) }]]
        : [],
    },
  }
}

export interface DayRow {
  /** Midnight. */
  at: number
  /** The highest count of the day, with what was expected and would have warned then. */
  count: number
  expected: number | null
  threshold: number | null
  alerts: number
}

/** The curve as a table of days: where each was at its highest. */
export function daysOf(preview: RulePreview): DayRow[] {
  const days = new Map<number, DayRow>()
  preview.counts.forEach((count, i) => {
    const at = startOfDay(binAt(preview, i))
    const before = days.get(at)
    if (before && before.count >= count) return
    days.set(at, {
      at,
      count,
      expected: preview.expected[i] ?? null,
      threshold: preview.threshold[i] || null,
      alerts: 0,
    })
  })
  for (const { from } of preview.episodes) {
    const day = days.get(startOfDay(Date.parse(from)))
    if (day) day.alerts++
  }
  return [...days.values()]
}
