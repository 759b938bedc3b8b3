// @vitest-environment node
import { expect, it } from 'vitest'
import type { Annotation } from '@/api/types'
import { marksOf } from './marks'

const bars = [0, 1, 2].map((i) => ({
  from: `2026-11-20T0${i}:00:00+08:00`,
  to: `2026-11-20T0${i + 1}:00:00+08:00`,
  incomplete: false,
}))
const remark = (at: string, text: string): Annotation => ({
  id: text,
  at,
  text,
  topic: null,
  by: 'someone',
  version: 1,
  changedAt: at,
})

it('stands in the bar of its moment, whose end is not part of it', () => {
  expect(marksOf([remark('2026-11-20T01:00:00+08:00', '公布')], bars)).toEqual([
    { bar: 1, text: '公布' },
  ])
  expect(marksOf([remark('2026-11-19T18:30:00Z', '公布')], bars)).toEqual([
    { bar: 2, text: '公布' },
  ])
})

it('leaves out what the range does not show, and puts together what falls into one bar', () => {
  const some = [
    '2026-11-20T00:10:00+08:00',
    '2026-11-20T00:50:00+08:00',
    '2026-11-20T09:00:00+08:00',
  ]
  expect(
    marksOf(
      some.map((at, i) => remark(at, `第${i}`)),
      bars,
    ),
  ).toEqual([{ bar: 0, text: '第0 +1' }])
})
