// @vitest-environment node
import { expect, it } from 'vitest'
import { palette } from '@/testing/palette'
import { barsOf, histogramOption, padded, tableOf, type Bar } from './histogramOption'

const HOUR = 3_600_000
const start = Date.parse('2026-11-20T00:00:00+08:00')
const buckets = [5, 0, 7].map((count, i) => ({
  from: new Date(start + i * HOUR).toISOString(),
  to: new Date(start + (i + 1) * HOUR).toISOString(),
  count,
}))
const texts = {
  axis: (at: number) => String((at - start) / HOUR),
  bucket: (b: Bar) => `${b.count}`,
}

function data(option: ReturnType<typeof histogramOption>) {
  const [series] = option.series as { data: { value: number; itemStyle: { decal?: object } }[] }[]
  return series?.data ?? []
}

it('draws every bucket from zero, also the empty one', () => {
  const option = histogramOption(barsOf(buckets, start + 9 * HOUR), palette, texts)
  expect(data(option).map((d) => d.value)).toEqual([5, 0, 7])
  expect(option.yAxis).toMatchObject({ min: 0 })
  expect(option.xAxis).toMatchObject({ data: ['0', '1', '2'] })
})

it('hatches only the bucket that is not over', () => {
  const option = histogramOption(barsOf(buckets, start + 2.5 * HOUR), palette, texts)
  expect(data(option).map((d) => Boolean(d.itemStyle.decal))).toEqual([false, false, true])
})

it('says a bucket in words on hover, and nothing beside the bars', () => {
  const option = histogramOption(barsOf(buckets, start), palette, texts)
  const { formatter } = option.tooltip as { formatter: (points: unknown) => string }
  expect(formatter([{ dataIndex: 2 }])).toBe('7')
  expect(formatter([])).toBe('')
})

it('reaches out to the ends of the range that was asked for', () => {
  const wide = padded(buckets, start - 2.5 * HOUR, start + 5.5 * HOUR)
  expect(wide.map((b) => b.count)).toEqual([0, 0, 0, 5, 0, 7, 0, 0, 0])
  expect(Date.parse(wide[0]!.from)).toBe(start - 3 * HOUR)
  for (let i = 1; i < wide.length; i++) {
    expect(Date.parse(wide[i]!.from)).toBe(Date.parse(wide[i - 1]!.to))
  }
})

it('is a table of exact ends and counts too', () => {
  const table = tableOf(barsOf(buckets, start), { from: '从', to: '到', count: '篇数' })
  expect(table[0]).toEqual(['从', '到', '篇数'])
  expect(table.slice(1).map((row) => row[2])).toEqual([5, 0, 7])
  expect(table[1]?.[0]).toMatch(/^2026-\d\d-\d\dT\d\d:00:00\+08:00$/)
})

it('adds nothing where the range is open, full, or endless', () => {
  expect(padded(buckets, null, start + 3 * HOUR)).toEqual(buckets)
  expect(padded([], start, start + HOUR)).toEqual([])
  expect(padded(buckets, 0, start + 3 * HOUR).length).toBe(400)
})
