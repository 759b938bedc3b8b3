import type { Colours } from './gridSvg'
import type { Measure } from '@/charts/heat/scale'

/** The colours of the steps as they are now, light or dark. */
export function coloursOf(measure: Measure): Colours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const five = (prefix: string) => [1, 2, 3, 4, 5].map((i) => token(`${prefix}${i}`))
  const hue = measure === 'articles' ? '--fx-heat-' : '--fx-heat-negative-'
  return {
    surface: token('--fx-surface'),
    text: token('--fx-text'),
    quiet: token('--fx-text-3'),
    line: token('--fx-line'),
    strong: token('--fx-line-strong'),
    font: token('--fx-font'),
    steps: [token('--fx-heat-0'), ...five(hue)],
    inks: [token('--fx-text-3'), ...five('--fx-heat-ink-')],
  }
}
