/** Provinces on a map, in the colours of the steps. Pure. */
import type { EChartsOption } from '@/charts/echarts'
import type { Palette } from '@/charts/palette'
import type { Cell } from './cells'

/** Height of the title and its lines in a picture. */
const TITLE = 104

export interface MapColours {
  /** Of the steps 0 to 5. */
  steps: readonly string[]
  /** Boundaries; they must be seen around what has no reports, too. */
  line: string
  strong: string
}

interface Feature {
  id?: unknown
  properties?: { id?: unknown; adcode?: unknown; name?: unknown }
}

/** Names of the map by codes of provinces: the map's own names decide how it is drawn. */
export function namesOf(provinces: { features?: readonly unknown[] }): Map<string, string> {
  const names = new Map<string, string>()
  for (const feature of (provinces.features ?? []) as Feature[]) {
    const { id, adcode, name } = feature.properties ?? {}
    const code = String(adcode ?? id ?? feature.id ?? '')
    if (/^\d{6}$/.test(code) && typeof name === 'string' && name) names.set(code, name)
  }
  return names
}

export function mapOption(
  cells: readonly Cell[],
  names: ReadonlyMap<string, string>,
  colours: MapColours,
  palette: Palette,
  of: { step: (cell: Cell) => number; few: (cell: Cell) => boolean; words: (cell: Cell) => string },
  legend: readonly { step: number; text: string }[] = [],
): EChartsOption {
  const named = cells.flatMap((cell) => {
    const name = names.get(cell.key)
    return name ? [{ name, cell }] : []
  })
  const byName = new Map(named.map(({ name, cell }) => [name, cell]))
  const font = { fontFamily: palette.font, fontSize: 12 }
  return {
    animation: false,
    graphic: legend.map(({ step, text }, i) => ({
      type: 'group',
      left: 24,
      bottom: 24 + (legend.length - 1 - i) * 22,
      children: [
        {
          type: 'rect',
          shape: { x: 0, y: 0, width: 16, height: 16 },
          style: { fill: colours.steps[step], stroke: colours.line },
        },
        {
          type: 'text',
          x: 22,
          y: 1,
          style: { text, fill: palette.text, font: `12px ${palette.font}` },
        },
      ],
    })),
    tooltip: {
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { ...font, color: palette.text },
      extraCssText: 'max-width: 320px; white-space: normal',
      formatter: (point: unknown) => {
        const cell = byName.get((point as { name: string }).name)
        return cell ? of.words(cell) : ''
      },
    },
    series: [
      {
        type: 'map',
        map: 'china',
        // What stands alone has a title above.
        top: legend.length ? TITLE : 8,
        bottom: 8,
        left: 0,
        right: 0,
        preserveAspect: true,
        label: { show: false },
        selectedMode: false,
        itemStyle: { areaColor: colours.steps[0], borderColor: colours.line },
        emphasis: {
          label: { show: false },
          itemStyle: { areaColor: 'inherit', borderColor: colours.strong, borderWidth: 2 },
        },
        data: named.map(({ name, cell }) => ({
          name,
          value: cell.figures.articles,
          itemStyle: {
            areaColor: colours.steps[of.step(cell)],
            borderType: of.few(cell) ? ('dashed' as const) : ('solid' as const),
          },
        })),
      },
    ],
  }
}
