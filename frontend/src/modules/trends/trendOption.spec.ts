// @vitest-environment node
import { expect, it } from 'vitest'
import { palette } from '@/testing/palette'
import type { Curve, Plot } from './plot'
import { short, toneOption, trendOption } from './trendOption'

const HOUR = 3_600_000
const start = Date.parse('2026-11-20T00:00:00+08:00')
const bars = [0, 1, 2, 3].map((i) => ({
  from: new Date(start + i * HOUR).toISOString(),
  to: new Date(start + (i + 1) * HOUR).toISOString(),
  incomplete: i === 3,
}))
const texts = {
  axis: (at: number) => String((at - start) / HOUR),
  bar: (i: number) => `bar ${i}`,
  value: (value: number) => `${value}!`,
}
const curve = (key: string, slot: number, values: (number | null)[]): Curve => ({
  key,
  name: key.repeat(6),
  slot,
  values,
  low: values.map((v) => (v === null ? null : v / 2)),
  high: values.map((v) => (v === null ? null : v * 1.5)),
})
const plot = (curves: Curve[], parts = false): Plot => ({ bars, curves, parts })
interface Drawn {
  type: string
  data: unknown[]
  stack?: string
  areaStyle?: object
  endLabel?: { formatter: string }
  lineStyle?: { type?: string; opacity?: number }
  color?: string
  itemStyle?: { color: string }
  markLine?: { data: { xAxis: number; name: string }[] }
}
const series = (option: ReturnType<typeof trendOption>) => option.series as unknown as Drawn[]

it('draws one subject as bars from zero and hatches what is not over', () => {
  const option = trendOption(plot([curve('a', 2, [5, 0, 7, 1])]), palette, texts)
  const [only] = series(option)
  const data = only?.data as { value: number; itemStyle: { decal?: object } }[]
  expect(only?.type).toBe('bar')
  expect(only?.itemStyle?.color).toBe('#777772')
  expect(data.map((d) => d.value)).toEqual([5, 0, 7, 1])
  expect(data.map((d) => Boolean(d.itemStyle.decal))).toEqual([false, false, false, true])
  expect(option.yAxis).toMatchObject({ min: 0, minInterval: 1 })
  expect(option.xAxis).toMatchObject({ data: ['0', '1', '2', '3'] })
})

it('draws several as lines of their own colours, named at their ends, dashed to what is not over', () => {
  const both = [curve('a', 2, [5, 0, 7, 1]), curve('b', 5, [1, 1, 1, 1])]
  const drawn = series(trendOption(plot(both), palette, texts))
  expect(drawn.map((s) => s.color)).toEqual(['#777772', '#777772', '#777775', '#777775'])
  expect(drawn[0]?.data).toEqual([5, 0, 7, '-'])
  expect(drawn[1]?.data).toEqual(['-', '-', 7, 1])
  expect(drawn[1]?.lineStyle?.type).toBe('dashed')
  expect(drawn[1]?.endLabel?.formatter).toBe('aaaaaa')
  expect(drawn[0]?.endLabel).toBeUndefined()
})

it('leaves the names out where there is no room', () => {
  const both = [curve('a', 2, [5, 0, 7, 1]), curve('b', 5, [1, 1, 1, 1])]
  const option = trendOption(plot(both), palette, texts, [], false)
  expect(option.grid).toMatchObject({ right: 8 })
  expect(series(option)[1]?.endLabel).toMatchObject({ show: false })
})

it('draws a share with its interval, and nothing where there is none', () => {
  const option = trendOption(plot([curve('a', 0, [0.4, null, 0.2, 0])], true), palette, texts)
  const [low, height, solid] = series(option)
  expect(low?.data).toEqual([0.2, '-', 0.1, 0])
  expect(height?.data).toEqual([expect.closeTo(0.4), '-', expect.closeTo(0.2), 0])
  expect(height?.areaStyle).toBeDefined()
  expect(height?.stack).toBe(low?.stack)
  expect(solid?.data).toEqual([0.4, '-', 0.2, '-'])
  const three = ['a', 'b', 'c'].map((key, i) => curve(key, i, [0.4, null, 0.2, 0]))
  expect(series(trendOption(plot(three, true), palette, texts)).some((s) => s.areaStyle)).toBe(
    false,
  )
})

it('puts remarks on the axis, with their words', () => {
  const marks = [{ bar: 2, text: '公布新的收费标准并致歉' }]
  const [first] = series(trendOption(plot([curve('a', 0, [1, 2, 3, 4])]), palette, texts, marks))
  expect(first?.markLine?.data).toEqual([{ xAxis: 2, name: '公布新的收费标准并…' }])
})

it('tells a bar in words, drawn as text', () => {
  const option = trendOption(plot([curve('a', 0, [1, 2, 3, 4])]), palette, texts)
  const tooltip = option.tooltip as { renderMode: string; formatter: (p: unknown) => string }
  expect(tooltip.renderMode).toBe('richText')
  expect(tooltip.formatter([{ dataIndex: 2 }])).toBe('bar 2')
  expect(tooltip.formatter([])).toBe('')
})

it('stacks what articles say, also what nobody has read', () => {
  const tones = {
    negative: [1, 0, 2, 0],
    neutral: [0, 1, 0, 0],
    positive: [0, 0, 0, 1],
    unread: [3, 0, 0, 0],
  }
  const names = { negative: '负', neutral: '中', positive: '正', unread: '未' }
  const option = toneOption(bars, tones, names, palette, texts)
  const drawn = option.series as unknown as (Drawn & { name: string })[]
  expect(option.legend).toBeDefined()
  expect(drawn.map((s) => s.name)).toEqual(['负', '中', '正', '未'])
  expect(new Set(drawn.map((s) => s.stack)).size).toBe(1)
  expect(drawn.map((s) => (s.data as { value: number }[]).map((d) => d.value))).toEqual(
    Object.values(tones),
  )
})

it('shortens by letters', () => {
  expect(short('检测站', 3)).toBe('检测站')
  expect(short('检测站收费', 4)).toBe('检测站…')
})
