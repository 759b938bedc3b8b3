import { useI18n } from 'vue-i18n'
import { keepPicture } from '@/charts/keep'
import type { EChartsOption } from '@/charts/echarts'
import type { Palette } from '@/charts/palette'
import { csv } from '@/ui/csv'
import { download } from '@/ui/download'
import { cellsOf, COLUMNS, type Sheet } from './cells'
import { coloursOf } from './colours'
import { gridSvg, type DrawnSheet } from './gridSvg'
import { isFew, type Step, type Measure } from '@/charts/heat/scale'
import { pngOf } from './pngOf'
import { useFigures } from './useFigures'

/** What is drawn in the place of the cells. */
export interface Drawn {
  option: (palette: Palette) => EChartsOption
  caption: string
}

export interface Kept {
  drawn: Drawn | null
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

  /** The map, where one is drawn; else the cells. */
  async function keepAs(kind: 'png' | 'svg'): Promise<void> {
    const { drawn, name, title, about } = kept()
    if (drawn) {
      const counted = [...about.slice(1), drawn.caption].join(' ')
      return keepPicture({ name, title, about: about[0] ?? '', counted }, drawn.option, kind)
    }
    const drawing = svg()
    const type = 'image/svg+xml;charset=utf-8'
    const content = kind === 'png' ? await pngOf(drawing) : new Blob([drawing], { type })
    download(content, `${name}.${kind}`)
  }

  return { keepTable, keepAs }
}
