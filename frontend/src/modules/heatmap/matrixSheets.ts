/** Topics by columns as a sheet. Pure. */
import type { MatrixHeat } from '@/api/types'
import type { Cell, Sheet } from './cells'
import { articlesOf, type CellPart, type Heat } from './heat'

export interface MatrixWords {
  /** A column's head. */
  column: (column: MatrixHeat['columns'][number]) => string
  /** A topic with what it has in all. */
  row: (row: MatrixHeat['rows'][number]) => string
  /** What a column adds to the search. */
  part: (key: string) => CellPart
}

export function matrixSheets(data: MatrixHeat, heat: Heat, words: MatrixWords): Sheet[] {
  const columns = data.columns.map(words.column)
  const cell = (row: MatrixHeat['rows'][number], i: number): Cell | null => {
    const [key, figures] = [data.columns[i]?.key, row.cells[i]]
    if (key === undefined || !figures) return null
    return {
      key: `${row.key}/${key}`,
      label: `${row.name} × ${columns[i]}`,
      figures,
      to: articlesOf(heat, heat.measure, { ...words.part(key), topic: row.key }),
    }
  }
  return [
    {
      key: heat.tab,
      columns,
      rows: data.rows.map((row) => ({
        label: words.row(row),
        cells: data.columns.map((_, i) => cell(row, i)),
      })),
    },
  ]
}
