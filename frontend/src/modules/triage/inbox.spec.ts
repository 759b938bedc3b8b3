import { expect, it } from 'vitest'
import type { InboxItem } from '@/api/types'
import { hit } from '@/testing/factory'
import { keyOf, neighbour, readAsked, wireAsked, writeAsked } from './inbox'
import { waited } from './waited'

const item = (id: string): InboxItem => ({
  topic: 't1',
  name: '检测收费',
  since: '2026-11-20T08:05:00Z',
  overdue: false,
  version: 0,
  article: hit({ id }),
})

it('lives in the address', () => {
  const asked = { topics: ['t1', 't2'], negative: true, past: true, page: 3, open: 'a1_t1' }
  const query = writeAsked(asked) as Record<string, string | string[]>
  expect(readAsked(query)).toEqual(asked)
  expect(writeAsked(readAsked({}))).toEqual({})
  expect(readAsked({ page: '-1', sentiment: 'positive' })).toMatchObject({
    page: 1,
    negative: false,
  })
})

it('asks the backend for a page, or only for how much waits', () => {
  const asked = { topics: ['t1'], negative: true, past: false, page: 2, open: null }
  expect(wireAsked(asked)).toMatchObject({
    topic: ['t1'],
    sentiment: ['negative'],
    page: 2,
    size: 50,
  })
  expect(wireAsked(asked, 1)).toMatchObject({ page: 1, size: 1 })
})

it('goes on to the next, at the end to the one before', () => {
  const items = ['a', 'b', 'c'].map(item)
  expect(neighbour(items, 'a_t1')).toBe('b_t1')
  expect(neighbour(items, 'c_t1')).toBe('b_t1')
  expect(neighbour([item('a')], 'a_t1')).toBeNull()
  expect(neighbour(items, 'x_t1')).toBeNull()
  expect(keyOf(item('a'))).toBe('a_t1')
})

it.each([
  [0, 'minutes', 0, false],
  [29.9, 'minutes', 29, false],
  [30, 'minutes', 30, true],
  [60, 'hours', 1, true],
  [47 * 60 + 59, 'hours', 47, true],
  [48 * 60, 'days', 2, true],
])('says of %d minutes %s', (minutes, unit, n, overdue) => {
  expect(waited(minutes * 60_000)).toEqual({ unit, n, overdue })
})
