/** What a rule found, in one sentence; Chinese ones come from the backend. Pure. */
import type { AlertKind, AlertNumbers } from '@/api/types'
import { number, wholePercent } from '@/ui/numbers'

type Translate = (key: string, values?: Record<string, unknown>, plural?: number) => string

/** A chance of one in so many; less: it is smaller than that. */
export interface Chance {
  oneIn: number
  less: boolean
}

/** Beyond it nobody can say how much smaller still. */
const CERTAIN = 8

/** @param surprise minus the decimal logarithm of the chance; two digits of it say enough */
export function chanceOf(surprise: number): Chance {
  if (surprise >= CERTAIN) return { oneIn: 10 ** CERTAIN, less: true }
  const oneIn = 10 ** surprise
  const unit = 10 ** (Math.floor(Math.log10(Math.max(1, oneIn))) - 1)
  return { oneIn: oneIn < 12 ? Math.round(oneIn) : Math.round(oneIn / unit) * unit, less: false }
}

export function chanceText(surprise: number, t: Translate): string {
  const { oneIn, less } = chanceOf(surprise)
  if (less) return t('alerts.chance.less')
  // Chinese counts in ten thousands; the word for it and what follows are one.
  const unit = t('alerts.chance.tenThousands')
  if (!unit || oneIn < WAN) return t('alerts.chance.about', { n: number(oneIn) })
  const n = `${rounded(oneIn / WAN)} ${unit}`
  return t('alerts.chance.about', { n }).replace(`${unit} `, unit)
}

const WAN = 10_000
const rounded = (value: number) => number(Number(value.toFixed(value < 12 ? 1 : 0)))

/** An expectation: two decimals below one, then one. */
export const expectation = (value: number): string =>
  String(Number(value.toFixed(value < 1 ? 2 : 1)))

export function sentenceOf(kind: AlertKind, numbers: AlertNumbers, t: Translate): string {
  const values = {
    hours: t('alerts.hours', { n: numbers.hours ?? 0 }, numbers.hours ?? 0),
    count: number(numbers.count ?? 0),
    outOf: number(numbers.outOf ?? 0),
    expected: expectation(numbers.expected ?? 0),
    chance: chanceText(numbers.surprise ?? 0, t),
    low: wholePercent(numbers.low ?? 0),
    usual: wholePercent(numbers.usual ?? 0),
    least: number(numbers.least ?? 0),
    tier: t(`tier.${numbers.tier ?? 'other'}`),
    name: numbers.name ?? '',
    minutes: number(numbers.minutes ?? 0),
  }
  const said = t(`alerts.said.${kind}`, values, numbers.count ?? 0)
  const named = (kind === 'new-story' || kind === 'negative-story') && numbers.name
  return named ? said + t('alerts.saidFirst', { name: numbers.name }) : said
}
