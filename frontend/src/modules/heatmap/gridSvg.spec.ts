import { expect, it } from 'vitest'
import { gridSvg, type Colours } from './gridSvg'

const colours: Colours = {
  surface: '#fff',
  text: '#111',
  quiet: '#666',
  line: '#ccc',
  strong: '#999',
  font: '"Noto Sans"',
  steps: ['s0', 's1', 's2', 's3', 's4', 's5'],
  inks: ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'],
}
const cell = (text: string, step = 1, few = false) => ({ text, step, few })

function draw(sheets: Parameters<typeof gridSvg>[0]): Document {
  const words = { title: 'A < B', about: ['one', 'two'], legend: [{ step: 5, text: '10–12' }] }
  const parsed = new DOMParser().parseFromString(gridSvg(sheets, words, colours), 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

it('writes title, explanation, labels, numbers and steps', () => {
  const svg = draw([
    { columns: ['00', '01'], rows: [{ label: 'Mon', cells: [cell('12', 5), null] }] },
  ])
  expect([...svg.querySelectorAll('text')].map((t) => t.textContent)).toEqual([
    'A < B',
    'one',
    'two',
    '00',
    '01',
    'Mon',
    '12',
    '10–12',
  ])
  expect(svg.querySelectorAll('rect[fill=s5]')).toHaveLength(2)
})

it('draws what is too little as pale and dashed', () => {
  const svg = draw([{ columns: [], rows: [{ label: '', cells: [cell('50%', 0, true)] }] }])
  expect(svg.querySelector('rect[stroke-dasharray]')?.getAttribute('fill')).toBe('s0')
})

it('begins a new line where the next sheet does not fit, and keeps all within the picture', () => {
  const row = { label: '', cells: Array.from({ length: 7 }, () => cell('1')) }
  const month = { title: 'month', columns: [], rows: [row, row, row, row, row] }
  const svg = draw(Array(6).fill(month))
  const height = Number(svg.documentElement.getAttribute('height'))
  const rects = [...svg.querySelectorAll('rect[stroke]')]
  const value = (e: Element, name: string) => Number(e.getAttribute(name))
  const width = Number(svg.documentElement.getAttribute('width'))
  expect(width).toBeLessThanOrEqual(1200)
  expect(rects.every((e) => value(e, 'x') + value(e, 'width') <= width)).toBe(true)
  expect(rects.every((e) => value(e, 'y') + value(e, 'height') <= height)).toBe(true)
  const heads = [...svg.querySelectorAll('text')].filter((t) => t.textContent === 'month')
  expect(new Set(heads.map((t) => t.getAttribute('y'))).size).toBe(3)
})
