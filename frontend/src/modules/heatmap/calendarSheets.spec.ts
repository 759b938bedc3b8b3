import { expect, it } from 'vitest'
import { calendarSheets, type CalendarWords } from './calendarSheets'
import { cellsOf } from './cells'

const at = (time: string) => Date.parse(`${time}+08:00`)
const iso = (time: number) => new Date(time).toISOString()
const words: CalendarWords = {
  columns: [],
  month: String,
  day: iso,
  open: 'open',
  to: (range) => ('from' in range ? { from: String(range.from), to: String(range.to) } : {}),
}
const figures = { articles: 2, negative: 1, stories: 2, share: null }
const day = {
  date: '2026-11-19',
  from: iso(at('2026-11-19T00:00:00')),
  to: iso(at('2026-11-20T00:00:00')),
  whole: true,
  figures,
}

it('draws days without reports too, and says which are not whole', () => {
  const range = { from: at('2026-11-17T12:00:00'), to: at('2026-11-20T09:00:00') }
  const cells = cellsOf(calendarSheets([day], range, words))
  expect(cells.map((cell) => [cell.short, cell.figures.articles, cell.note ?? ''])).toEqual([
    ['17', 0, 'open'],
    ['18', 0, ''],
    ['19', 2, ''],
    ['20', 0, 'open'],
  ])
  expect(cells[0]?.to.from).toBe(String(range.from))
  expect(cells[2]?.to).toEqual({
    from: String(Date.parse(day.from)),
    to: String(Date.parse(day.to)),
  })
})

it('begins with the first report where the range has no beginning', () => {
  const cells = cellsOf(calendarSheets([day], { from: null, to: at('2026-11-21T00:00:00') }, words))
  expect(cells.map((cell) => cell.short)).toEqual(['19', '20'])
  expect(calendarSheets([], { from: null, to: 0 }, words)).toEqual([])
})
