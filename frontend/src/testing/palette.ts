import type { Palette } from '@/charts/palette'

/** Colours that can be told apart in an option. */
export const palette: Palette = {
  text: '#111111',
  line: '#222222',
  surface: '#333333',
  bar: '#444444',
  barStrong: '#555555',
  hatch: '#666666',
  series: Array.from({ length: 8 }, (_, i) => `#77777${i}`),
  negative: '#888881',
  neutral: '#888882',
  positive: '#888883',
  font: 'sans-serif',
}
