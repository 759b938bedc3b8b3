// @vitest-environment node
import { expect, it } from 'vitest'
import { carried, ends, readRange, wireEnds, writeRange } from './range'

const now = Date.parse('2026-11-23T10:20:30+08:00')
const iso = (range: Parameters<typeof wireEnds>[0]) => wireEnds(range, now)

it('begins presets on a whole minute, hour or day', () => {
  expect(iso({ preset: '1h' })).toEqual({ from: '2026-11-23T09:20:00+08:00' })
  expect(iso({ preset: '24h' })).toEqual({ from: '2026-11-22T11:00:00+08:00' })
  expect(iso({ preset: 'today' })).toEqual({ from: '2026-11-23T00:00:00+08:00' })
  expect(iso({ preset: '90d' })).toEqual({ from: '2026-08-26T00:00:00+08:00' })
  expect(iso({ preset: 'all' })).toEqual({})
})

it('keeps fixed ends through the address', () => {
  const range = readRange({ from: '2026-11-20T16:00', to: '2026-11-20T17:00' })
  expect(iso(range)).toEqual({ from: '2026-11-20T16:00:00+08:00', to: '2026-11-20T17:00:00+08:00' })
  expect(readRange(writeRange(range) as Record<string, string>)).toEqual(range)
})

it('takes an end before the start for no range', () => {
  expect(readRange({ from: '2026-11-20T16:00', to: '2026-11-20T16:00' })).toEqual({ preset: '30d' })
  expect(ends({ preset: '7d' }, now).to).toBeNull()
})

it('carries the range to other pages and nothing else', () => {
  expect(carried({ q: '检测站', range: '7d', page: '3' })).toEqual({ range: '7d' })
  expect(carried({ q: '检测站' })).toEqual({})
})
