/** A heat map as rows of cells, whatever its rows and columns are. */
import type { LocationQueryRaw } from 'vue-router'
import type { Figures } from '@/api/types'

export interface Cell {
  key: string
  /** What it is about, in words. */
  label: string
  /** The same in a word, for the cell itself; absent: row and column say it. */
  short?: string
  figures: Figures
  /** What must be known to read it, such as that its day is not over. */
  note?: string
  /** What else is worth knowing. */
  about?: string
  /** The search behind it. */
  to: LocationQueryRaw
}

export interface Sheet {
  key: string
  /** Absent: it is the only one. */
  title?: string
  /** Empty: the cells say what they are. */
  columns: string[]
  rows: { label: string; cells: (Cell | null)[] }[]
}

export type Place = readonly [row: number, column: number]
const STEPS: Record<string, Place> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export const cellsOf = (sheets: readonly Sheet[]): Cell[] =>
  sheets.flatMap((s) => s.rows.flatMap((row) => row.cells.filter((cell) => cell !== null)))

/** Where a key leads from a cell: past gaps, and no further than the edge. null: it is no key that moves. */
export function moved(sheet: Sheet, [row, column]: Place, key: string): Place | null {
  const has = (r: number, c: number) => Boolean(sheet.rows[r]?.cells[c])
  const width = Math.max(...sheet.rows.map((r) => r.cells.length))
  if (key === 'Home' || key === 'End') {
    const cells = sheet.rows[row]?.cells ?? []
    const to = key === 'Home' ? cells.findIndex(Boolean) : cells.findLastIndex(Boolean)
    return [row, to]
  }
  const step = STEPS[key]
  if (!step) return null
  let [r, c] = [row + step[0], column + step[1]]
  while (r >= 0 && r < sheet.rows.length && c >= 0 && c < width) {
    if (has(r, c)) return [r, c]
    r += step[0]
    c += step[1]
  }
  return [row, column]
}

export const COLUMNS = ['cell', 'articles', 'negative', 'stories', 'share'] as const
