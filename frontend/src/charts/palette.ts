import { SLOTS, seriesToken } from './slots'

/** The colours a chart may use; read from the design tokens, so that light and dark follow. */
export interface Palette {
  text: string
  line: string
  surface: string
  bar: string
  barStrong: string
  hatch: string
  /** Of things that are compared; which is whose follows from `slots`. */
  series: string[]
  negative: string
  neutral: string
  positive: string
  font: string
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    text: token('--fx-text-3'),
    line: token('--fx-line'),
    surface: token('--fx-surface'),
    bar: token('--fx-chart-bar'),
    barStrong: token('--fx-chart-bar-strong'),
    hatch: token('--fx-chart-hatch'),
    series: Array.from({ length: SLOTS }, (_, i) => token(seriesToken(i))),
    negative: token('--fx-negative'),
    neutral: token('--fx-chart-neutral'),
    positive: token('--fx-positive'),
    font: token('--fx-font'),
  }
}
