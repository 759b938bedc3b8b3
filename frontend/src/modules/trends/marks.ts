import type { Annotation } from '@/api/types'
import type { TimeBar } from '@/charts/useBarWords'
import type { Mark } from './trendOption'

/** Where remarks stand on the axis; what falls into one bar stands together. */
export function marksOf(annotations: readonly Annotation[], bars: readonly TimeBar[]): Mark[] {
  const byBar = new Map<number, string[]>()
  for (const { at, text } of annotations) {
    const moment = Date.parse(at)
    const bar = bars.findIndex(
      ({ from, to }) => Date.parse(from) <= moment && moment < Date.parse(to),
    )
    if (bar >= 0) byBar.set(bar, [...(byBar.get(bar) ?? []), text])
  }
  return [...byBar].map(([bar, texts]) => ({
    bar,
    text: texts.length > 1 ? `${texts[0]} +${texts.length - 1}` : (texts[0] ?? ''),
  }))
}
