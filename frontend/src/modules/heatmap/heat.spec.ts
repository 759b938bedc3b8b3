import { describe, expect, it } from 'vitest'
import { articlesOf, bounded, readHeat, wireHeat, writeHeat } from './heat'

const NOW = Date.parse('2026-11-20T09:00:30+08:00')

describe('the address of a heat map', () => {
  it('leaves out what has its default value', () => {
    expect(writeHeat(readHeat({}))).toEqual({})
  })

  it('holds everything that was chosen', () => {
    const query = {
      tab: 'hours',
      measure: 'share',
      view: 'table',
      shape: 'map',
      range: '7d',
      q: '收费',
      topic: 't1',
      tier: 'city',
      kind: 'news',
      parent: '330000',
    }
    expect(writeHeat(readHeat(query))).toEqual(query)
  })

  it('forgets what it does not know', () => {
    const read = readHeat({ tab: 'x', measure: 'anger', tier: 'top', parent: '330106' })
    expect(writeHeat(read)).toEqual({})
  })

  it('asks the backend for the filters in the range, and leads to a search with the same', () => {
    const heat = readHeat({ topic: 't1', tier: 'city', range: 'today', measure: 'negative' })
    expect(wireHeat(heat, NOW)).toEqual({
      topic: 't1',
      tier: 'city',
      from: '2026-11-20T00:00:00+08:00',
    })
    const to = { topic: 't1', tier: 'city', range: 'today', region: '330000' }
    expect(articlesOf(heat, 'articles', { region: '330000' })).toEqual(to)
    expect(articlesOf(heat, 'share', { region: '330000' })).toEqual({
      ...to,
      sentiment: 'negative',
    })
  })

  it('puts the range of a cell in the place of its own', () => {
    const at = (text: string) => Date.parse(`${text}+08:00`)
    const range = { preset: null, from: at('2026-11-19T00:00:00'), to: at('2026-11-20T00:00:00') }
    expect(articlesOf(readHeat({ range: '7d' }), 'articles', { range, hour: 'thu-08' })).toEqual({
      from: '2026-11-19T00:00',
      to: '2026-11-20T00:00',
      hour: 'thu-08',
    })
  })
})

describe('hours of the week', () => {
  it('need both ends, and get the next minute for an end that is open', () => {
    expect(bounded({ preset: 'today' }, NOW)).toEqual({
      preset: null,
      from: Date.parse('2026-11-20T00:00:00+08:00'),
      to: Date.parse('2026-11-20T09:01:00+08:00'),
    })
  })

  it('are not counted in a range without beginning, or of more than a year', () => {
    expect(bounded({ preset: 'all' }, NOW)).toBeNull()
    const from = NOW - 367 * 86_400_000
    expect(bounded({ preset: null, from, to: NOW }, NOW)).toBeNull()
    expect(bounded({ preset: null, from: NOW - 366 * 86_400_000, to: NOW }, NOW)).not.toBeNull()
  })
})
