/** The numbers that an alert was decided on, in words. Pure. */
import type { AlertKind, AlertNumbers } from '@/api/types'
import { number, wholePercent } from '@/ui/numbers'
import { chanceText, expectation } from './sentence'

type Translate = (key: string, values?: Record<string, unknown>, plural?: number) => string

export interface Fact {
  /** Last part of the key of what it is. */
  name: string
  value: string
}

/** What the name is the name of. */
const NAMED: { [K in AlertKind]?: string } = {
  'new-story': 'first',
  'negative-story': 'first',
  'first-tier': 'outlet',
  sources: 'source',
  'new-term': 'term',
}

/** Only what the kind of rule has, in the order of the decision: where, how much, how unusual, from when on. */
export function factsOf(kind: AlertKind, n: AlertNumbers, t: Translate): Fact[] {
  const facts: [string, string | null | undefined][] = [
    ['window', is(n.hours) ? t('alerts.hours', { n: n.hours }, n.hours) : null],
    [kind === 'spread' ? 'outlets' : 'count', is(n.count) ? number(n.count) : null],
    ['outOf', is(n.outOf) ? number(n.outOf) : null],
    ['expected', is(n.expected) ? expectation(n.expected) : null],
    ['low', is(n.low) ? wholePercent(n.low) : null],
    ['usual', is(n.usual) ? wholePercent(n.usual) : null],
    ['chance', is(n.surprise) ? chanceText(n.surprise, t) : null],
    ['fire', is(n.fire) ? chanceText(n.fire, t) : null],
    ['minutes', is(n.minutes) ? number(n.minutes) : null],
    ['least', is(n.least) ? number(n.least) : null],
    ['tier', n.tier && t(`tier.${n.tier}`)],
    [NAMED[kind] ?? 'name', n.name],
  ]
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

const is = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined
