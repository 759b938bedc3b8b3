/** The colours a chart may use; read from the design tokens, so that light and dark follow. */
export interface Palette {
  text: string
  line: string
  surface: string
  bar: string
  barStrong: string
  hatch: string
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
    font: token('--fx-font'),
  }
}
