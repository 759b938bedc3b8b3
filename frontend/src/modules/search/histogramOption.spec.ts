// @vitest-environment node
import { expect, it } from 'vitest'
import type { Palette } from '@/charts/palette'
import { barsOf, histogramOption, type Bar } from './histogramOption'

const palette: Palette = {
  text: '#111111',
  line: '#222222',
  surface: '#333333',
  bar: '#444444',
  barStrong: '#555555',
  hatch: '#666666',
  font: 'sans-serif',
}
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
