import { expect, it } from 'vitest'
import { median } from '@/ui/median'
import { changeOf, duration } from './change'

it.each([
  [12, 1, 'more'],
  [3, 1, 'more'],
  [2, 1, 'usual'],
  [0, 0, 'usual'],
  [1, 0, 'usual'],
  [2, 0, 'more'],
  [80, 100, 'less'],
  [85, 100, 'usual'],
])('calls %d where %d are usual %s', (articles, usual, change) => {
  expect(changeOf(articles, usual)).toBe(change)
})

it('says medians and times as short as they are', () => {
  expect([median(3), median(2.5)]).toEqual(['3', '2.5'])
  expect(duration(45)).toEqual({ unit: 'seconds', n: 45 })
  expect(duration(600)).toEqual({ unit: 'minutes', n: 10 })
  expect(duration(5400)).toEqual({ unit: 'hours', n: 1.5 })
})
