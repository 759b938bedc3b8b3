import { useI18n } from 'vue-i18n'
import { csv } from '@/ui/csv'
import { download } from '@/ui/download'
import { cellsOf, COLUMNS, type Sheet } from './cells'
import { gridSvg, type Colours, type DrawnSheet } from './gridSvg'
import type { Measure } from './heat'
import { isFew, type Step } from './scale'
import { pngOf } from './pngOf'
import { useFigures } from './useFigures'

export interface Kept {
  /** Of the file. */
  name: string
  title: string
  /** What is counted, of what, and where. */
  about: readonly string[]
  sheets: readonly Sheet[]
  measure: Measure
  steps: readonly Step[]
}

/** The map as a file: what is on the screen, with what was asked. */
export function useDownloads(kept: () => Kept) {
  const { t } = useI18n()
  const { brief, step, ranges } = useFigures()

  function svg(): string {
    const { sheets, measure, steps, title, about } = kept()
    const drawn: DrawnSheet[] = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        label: row.label,
        cells: row.cells.map(
          (cell) =>
            cell && {
              name: cell.short,
              text: brief(cell.figures, measure),
              step: step(cell.figures, measure, steps),
              few: isFew(cell.figures, measure),
            },
        ),
      })),
    }))
    return gridSvg(drawn, { title, about, legend: ranges(steps, measure) }, coloursOf(measure))
  }

  function keepTable(): void {
    const { name, about, sheets } = kept()
    const head = [...COLUMNS, 'low', 'high', 'of'].map((key) => t(`heat.column.${key}`))
    const rows = cellsOf(sheets).map(({ label, figures: f }) => [
      label,
      f.articles,
      f.negative,
      f.stories ?? '',
      ...(f.share ? [f.share.share, f.share.low, f.share.high, f.share.total] : ['', '', '', 0]),
    ])
    download(csv([...about.map((line) => [line]), [], head, ...rows]), `${name}.csv`)
  }

  const keepSvg = () =>
    download(new Blob([svg()], { type: 'image/svg+xml;charset=utf-8' }), `${kept().name}.svg`)

  async function keepPng(): Promise<void> {
    download(await pngOf(svg()), `${kept().name}.png`)
  }

  return { keepTable, keepSvg, keepPng }
}

function coloursOf(measure: Measure): Colours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const five = (prefix: string) => [1, 2, 3, 4, 5].map((i) => token(`${prefix}${i}`))
  const hue = measure === 'articles' ? '--fx-heat-' : '--fx-heat-negative-'
  return {
    surface: token('--fx-surface'),
    text: token('--fx-text'),
    quiet: token('--fx-text-3'),
    line: token('--fx-line'),
    font: token('--fx-font'),
    steps: [token('--fx-heat-0'), ...five(hue)],
    inks: [token('--fx-text-3'), ...five('--fx-heat-ink-')],
  }
}
