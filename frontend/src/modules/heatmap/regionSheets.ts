/** Counted regions as tiles: the provinces about where they lie, parts of a unit in the order of their codes. Pure. */
import type { HeatRegion, RegionHeat } from '@/api/types'
import type { Cell, Sheet } from './cells'
import { articlesOf, type Heat } from './heat'
import { TILE_COLUMNS, tilesOf } from '@/charts/heat/tiles'

export function regionSheets(data: RegionHeat, heat: Heat): Sheet[] {
  const cell = (region: HeatRegion): Cell => ({
    key: region.code,
    label: region.name,
    short: region.shortName,
    figures: region.figures,
    to: articlesOf(heat, heat.measure, { region: region.code }),
  })
  const rows = data.path.length ? inRows(data.regions) : tilesOf(data.regions)
  return [
    {
      key: data.path.at(-1)?.code ?? 'country',
      columns: [],
      rows: rows.map((row) => ({ label: '', cells: row.map((one) => one && cell(one)) })),
    },
  ]
}

const inRows = (regions: readonly HeatRegion[]): HeatRegion[][] =>
  Array.from({ length: Math.ceil(regions.length / TILE_COLUMNS) }, (_, i) =>
    regions.slice(i * TILE_COLUMNS, (i + 1) * TILE_COLUMNS),
  )
