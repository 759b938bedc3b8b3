import { expect, it } from 'vitest'
import { DAY } from '@/ui/time'
import { moved, type Cell, type Sheet } from './cells'
import { monthsOf, weekday } from './months'
import { tilesOf } from '@/charts/heat/tiles'

const CODES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'
const units = CODES.split(' ').map((code) => ({ code: `${code}0000` }))
const at = (day: string) => Date.parse(`${day}T00:00:00+08:00`)

it('gives each of the 34 units a tile of its own', () => {
  const tiles = tilesOf(units).flat().filter(Boolean)
  expect(new Set(tiles.map((tile) => tile?.code)).size).toBe(34)
  expect(tilesOf(units)).toHaveLength(9)
})

it('loses no unit that has no place', () => {
  expect(tilesOf([...units, { code: '990000' }]).flat()).toContainEqual({ code: '990000' })
})

it('lays days out by week and weekday', () => {
  const [first, second] = monthsOf(at('2026-10-30'), at('2026-11-09') + DAY / 2)
  expect(first?.weeks).toEqual([[null, null, null, null, at('2026-10-30'), at('2026-10-31'), null]])
  expect(second?.first).toBe(at('2026-11-01'))
  expect(second?.weeks).toEqual([
    [null, null, null, null, null, null, at('2026-11-01')],
    [2, 3, 4, 5, 6, 7, 8].map((d) => at(`2026-11-0${d}`)),
    [at('2026-11-09'), null, null, null, null, null, null],
  ])
  expect(weekday(at('2026-11-27'))).toBe(4)
})

it('holds every day of two years once', () => {
  const months = monthsOf(at('2024-02-10'), at('2026-02-09'))
  const days = months.flatMap((m) => m.weeks.flat()).filter((d) => d !== null)
  expect(days).toEqual(Array.from({ length: 731 }, (_, i) => at('2024-02-10') + i * DAY))
  expect(months).toHaveLength(25)
})

it('moves past gaps and stops at the edge', () => {
  const cell = {} as Cell
  const sheet: Sheet = {
    key: 's',
    columns: [],
    rows: [
      { label: '', cells: [cell, null, cell] },
      { label: '', cells: [null, null, cell] },
    ],
  }
  expect(moved(sheet, [0, 0], 'ArrowRight')).toEqual([0, 2])
  expect(moved(sheet, [0, 2], 'ArrowDown')).toEqual([1, 2])
  expect(moved(sheet, [1, 2], 'ArrowLeft')).toEqual([1, 2])
  expect(moved(sheet, [0, 2], 'Home')).toEqual([0, 0])
  expect(moved(sheet, [0, 0], 'End')).toEqual([0, 2])
  expect(moved(sheet, [0, 0], 'a')).toBeNull()
})
