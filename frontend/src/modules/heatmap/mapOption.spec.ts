import { expect, it } from 'vitest'
import china from 'echarts4/map/json/china.json'
import { palette } from '@/testing/palette'
import type { Cell } from './cells'
import { mapOption, namesOf } from './mapOption'

const cell = (key: string, label: string, articles: number): Cell => ({
  key,
  label,
  figures: { articles, negative: 0, stories: 0, share: null },
  to: {},
})

it('knows the 34 provinces of the map that comes with the product by their codes', () => {
  const names = namesOf(china)
  expect(names.size).toBe(34)
  expect(names.get('710000')).toBe('台湾')
})

it('reads codes and names of another map', () => {
  const features = [
    { properties: { adcode: 330000, name: '浙江省' } },
    { id: '110000', properties: { name: '北京市' } },
    { properties: { name: '南海诸岛' } },
    { id: '120000', properties: {} },
  ]
  expect([...namesOf({ features })]).toEqual([
    ['330000', '浙江省'],
    ['110000', '北京市'],
  ])
})

it('is drawn under the name that brings the islands along, in the colours of the steps', () => {
  const cells = [cell('330000', '浙江省', 7), cell('990000', '别处', 3)]
  const option = mapOption(
    cells,
    new Map([['330000', '浙江']]),
    { steps: ['s0', 's1'], line: 'l', strong: 't' },
    palette,
    { step: () => 1, few: () => true, words: (one) => `${one.label} ${one.figures.articles}` },
  )
  const [series] = option.series as unknown as [{ map: string; data: object[] }]
  expect(series.map).toBe('china')
  expect(series.data).toEqual([
    { name: '浙江', value: 7, itemStyle: { areaColor: 's1', borderType: 'dashed' } },
  ])
  const tooltip = option.tooltip as { formatter: (point: unknown) => string }
  expect(tooltip.formatter({ name: '浙江' })).toBe('浙江省 7')
  expect(tooltip.formatter({ name: '南海诸岛' })).toBe('')
})
