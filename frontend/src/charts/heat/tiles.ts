/**
 * The 34 units of the first level as squares of equal size, about where they lie: column and row by the code's first
 * digits. It shows no boundary.
 */
const PLACES: Record<string, readonly [column: number, row: number]> = {
  '23': [6, 0],
  '15': [4, 1],
  '22': [6, 1],
  '65': [0, 2],
  '62': [1, 2],
  '64': [2, 2],
  '11': [4, 2],
  '12': [5, 2],
  '21': [6, 2],
  '63': [1, 3],
  '61': [2, 3],
  '14': [3, 3],
  '13': [4, 3],
  '37': [5, 3],
  '54': [0, 4],
  '51': [1, 4],
  '50': [2, 4],
  '41': [3, 4],
  '34': [4, 4],
  '32': [5, 4],
  '31': [6, 4],
  '53': [1, 5],
  '52': [2, 5],
  '42': [3, 5],
  '36': [4, 5],
  '33': [5, 5],
  '43': [3, 6],
  '35': [4, 6],
  '71': [5, 6],
  '45': [2, 7],
  '44': [3, 7],
  '81': [4, 7],
  '46': [2, 8],
  '82': [3, 8],
}

export const TILE_COLUMNS = 7
export const TILE_ROWS = 9

/** Rows of columns; null: no unit lies there. Units without a place of their own follow in rows below. */
export function tilesOf<T extends { code: string }>(units: readonly T[]): (T | null)[][] {
  const rows = Array.from({ length: TILE_ROWS }, () => Array<T | null>(TILE_COLUMNS).fill(null))
  const left: T[] = []
  for (const unit of units) {
    const [column, row] = PLACES[unit.code.slice(0, 2)] ?? []
    if (column === undefined || row === undefined) left.push(unit)
    else (rows[row] as (T | null)[])[column] = unit
  }
  for (let i = 0; i < left.length; i += TILE_COLUMNS) {
    const row = left.slice(i, i + TILE_COLUMNS)
    rows.push(Array.from({ length: TILE_COLUMNS }, (_, column) => row[column] ?? null))
  }
  return rows
}
