/** A heat map as a picture that stands alone: title, what is counted, cells with their numbers, and the steps. Pure. */
export interface DrawnCell {
  name?: string
  text: string
  step: number
  few: boolean
}

export interface DrawnSheet {
  title?: string
  columns: readonly string[]
  rows: readonly { label: string; cells: readonly (DrawnCell | null)[] }[]
}

export interface Colours {
  surface: string
  text: string
  quiet: string
  line: string
  strong: string
  font: string
  /** Of the steps 0 to 5, and of what is written on them. */
  steps: readonly string[]
  inks: readonly string[]
}

export interface Words {
  title: string
  /** What is counted; in lines. */
  about: readonly string[]
  legend: readonly { step: number; text: string }[]
}

const WIDTH = 1200
const NARROWEST = 640
const MARGIN = 24
const LINE = 20
const GAP = 24
const ROOM = WIDTH - 2 * MARGIN

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c,
  )

/** Wide characters count twice. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, c) => sum + (c > '\u2e80' ? size : size * 0.6), 0)

interface Box {
  labels: number
  head: number
  cell: readonly [width: number, height: number]
  size: readonly [width: number, height: number]
}

function boxOf(sheet: DrawnSheet): Box {
  const labels =
    Math.max(0, ...sheet.rows.map((r) => widthOf(r.label, 12))) +
    (sheet.rows.some((r) => r.label) ? 8 : 0)
  const named = sheet.rows.some((r) => r.cells.some((c) => c?.name))
  const columns = Math.max(...sheet.rows.map((r) => r.cells.length), 1)
  const width = Math.min(named ? 72 : 64, (ROOM - labels) / columns)
  const cell = [width, named ? 44 : 32] as const
  const head = (sheet.title ? LINE : 0) + (sheet.columns.length ? LINE : 0)
  return {
    labels,
    head,
    cell,
    size: [labels + width * columns, head + cell[1] * sheet.rows.length],
  }
}

export function gridSvg(sheets: readonly DrawnSheet[], words: Words, c: Colours): string {
  const parts: string[] = []
  const write = (x: number, y: number, text: string, attributes = '') =>
    parts.push(`<text x="${round(x)}" y="${round(y)}" ${attributes}>${escape(text)}</text>`)
  let y = MARGIN + 20
  write(MARGIN, y, words.title, `font-size="20" font-weight="600" fill="${c.text}"`)
  for (const line of words.about) {
    y += LINE
    write(MARGIN, y, line, `font-size="14" fill="${c.quiet}"`)
  }
  y += GAP
  let [x, lowest, widest] = [MARGIN, 0, 0]
  for (const sheet of sheets) {
    const box = boxOf(sheet)
    if (x > MARGIN && x + box.size[0] > MARGIN + ROOM) {
      x = MARGIN
      y += lowest + GAP
      lowest = 0
    }
    drawSheet(sheet, box, x, y, write, parts, c)
    x += box.size[0] + GAP
    widest = Math.max(widest, x)
    lowest = Math.max(lowest, box.size[1])
  }
  y += lowest + GAP
  x = MARGIN
  for (const { step, text } of words.legend) {
    parts.push(
      `<rect x="${round(x)}" y="${y}" width="16" height="16" fill="${c.steps[step]}" stroke="${c.line}"/>`,
    )
    write(x + 22, y + 13, text, `font-size="12" fill="${c.quiet}"`)
    x += 22 + widthOf(text, 12) + 16
  }
  const height = y + 16 + MARGIN
  const title = widthOf(words.title, 20)
  const written = Math.max(title, ...words.about.map((line) => widthOf(line, 14))) + 2 * MARGIN
  const width = Math.ceil(Math.min(WIDTH, Math.max(NARROWEST, widest, x, written)))
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}" ` +
    `font-family="${escape(c.font)}"><rect width="100%" height="100%" fill="${c.surface}"/>${parts.join('')}</svg>`
  )
}

function drawSheet(
  sheet: DrawnSheet,
  { labels, head, cell: [width, height] }: Box,
  left: number,
  top: number,
  write: (x: number, y: number, text: string, attributes?: string) => void,
  parts: string[],
  c: Colours,
): void {
  const small = `font-size="12" fill="${c.quiet}"`
  if (sheet.title)
    write(left, top + 12, sheet.title, `font-size="14" font-weight="600" fill="${c.text}"`)
  sheet.columns.forEach((column, i) =>
    write(
      left + labels + (i + 0.5) * width,
      top + head - 6,
      column,
      `text-anchor="middle" ${small}`,
    ),
  )
  sheet.rows.forEach((row, r) => {
    const y = top + head + r * height
    if (row.label) write(left, y + height / 2 + 4, row.label, small)
    row.cells.forEach((cell, i) => {
      if (!cell) return
      const x = left + labels + i * width
      const dashed = cell.few ? ' stroke-dasharray="3 2"' : ''
      parts.push(
        `<rect x="${round(x + 1)}" y="${round(y + 1)}" width="${round(width - 2)}" height="${height - 2}" ` +
          `fill="${c.steps[cell.step]}" stroke="${c.line}"${dashed}/>`,
      )
      const ink = `text-anchor="middle" font-size="12" fill="${cell.few ? c.quiet : c.inks[cell.step]}"`
      const middle = x + width / 2
      if (cell.name) write(middle, y + height / 2 - 3, cell.name, ink)
      write(middle, y + height / 2 + (cell.name ? 13 : 4), cell.text, ink)
    })
  })
}

const round = (n: number): number => Math.round(n * 10) / 10
