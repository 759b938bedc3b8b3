import { expect, it } from 'vitest'
import { riskVersion } from '@/testing/alerts'
import { differences, draftOf, faultsOf, formOf, linesOf, movedOf, numberIn, sumOf } from './risk'

const form = (part = {}) => ({ ...formOf(riskVersion()), note: '为什么', ...part })

it('reads numbers as they are typed, and nothing else', () => {
  expect(['30', ' 12.5 ', '３０', '1。5'].map(numberIn)).toEqual([30, 12.5, 30, 1.5])
  expect(['', '-1', '1e2', '0x10', '3,0', '三十'].map(numberIn).every(Number.isNaN)).toBe(true)
})

it('finds what the backend would refuse', () => {
  expect(faultsOf(form()).size).toBe(0)
  expect([...faultsOf(form({ volume: '31' }))]).toEqual(['sum'])
  expect([...faultsOf(form({ volume: '' }))]).toEqual(['volume'])
  expect([...faultsOf(form({ iii: '65' }))]).toEqual(['ii'])
  expect([...faultsOf(form({ i: '101' }))]).toEqual(['i'])
  expect([...faultsOf(form({ iv: '0' }))]).toEqual(['iv'])
  expect([...faultsOf(form({ iv: 'x' }))]).toEqual(['iv'])
  expect([...faultsOf(form({ negativeForI: '1.5', outletsForII: '1001' }))]).toHaveLength(2)
  expect([...faultsOf(form({ city: '5' }))]).toEqual(['provincial'])
  expect(faultsOf(form({ provincial: '2', other: '2' })).size).toBe(0)
})

it('adds tenths up exactly', () => {
  const tenths = { volume: '29.9', negative: '25.1' }
  expect(sumOf(form(tenths))).toBe(100)
  expect(sumOf(form({ volume: '' }))).toBeNull()
})

it('sends numbers with the version they change, and nothing that is wrong', () => {
  expect(draftOf(form({ note: ' 因为 ' }), 3)).toMatchObject({
    weights: { volume: 30, topic: 5 },
    thresholds: { i: 80, iv: 35 },
    gates: { negativeForI: 10 },
    tiers: { national: 8, other: 1 },
    version: 3,
    note: '因为',
  })
  expect(draftOf(form({ i: '10' }), 3)).toBeNull()
})

it('says what each version changed, down to the delivered one where all are known', () => {
  const usual = riskVersion()
  const one = riskVersion({ version: 1, config: { ...usual.config, gates: gates(5) } })
  const lines = linesOf([one], usual)
  expect(lines.map((line) => line.version.version)).toEqual([1, 0])
  expect(lines[0]!.differences).toEqual([
    { part: 'gates', name: 'negativeForI', before: 10, after: 5 },
  ])
  expect(lines[1]!.differences).toBeNull()
  expect(linesOf([{ ...one, version: 7 }], usual)).toHaveLength(1)
  expect(linesOf([], usual)).toHaveLength(1)
  expect(differences(usual.config, usual.config)).toEqual([])
  function gates(negativeForI: number) {
    return { ...usual.config.gates, negativeForI }
  }
})

it('takes no level for the least serious', () => {
  const judged = (level: number | null) => ({
    level,
    byScore: level,
    score: 0,
    parts: [],
    gates: [],
  })
  expect(movedOf({ before: judged(null), after: judged(4) })).toBe('up')
  expect(movedOf({ before: judged(1), after: judged(2) })).toBe('down')
})
