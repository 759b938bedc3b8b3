/** What a list or a panel says of a group. Pure. */
import type { Alert, AlertView, Found, Hit, LevelDecision } from '@/api/types'

export type GroupState = 'open' | 'acknowledged' | 'quiet'

/** Whether somebody has to take it up, has done so, or nobody need. */
export function stateOf({ group }: AlertView): GroupState {
  if (group.acknowledged) return 'acknowledged'
  return group.urgency === 'page' ? 'quiet' : 'open'
}

export const hasEnded = ({ alerts }: AlertView): boolean =>
  alerts.length > 0 && alerts.every((alert) => alert.endedAt)

/** A level by its number as people know it from judging. */
export const foundOf = (level: number | null | undefined): Found =>
  level ? (`level${level}` as Found) : 'watch'

type Group = Pick<AlertView['group'], 'decided' | 'proposal'>

/** What holds of what people decided of a group's level; undefined: nobody has. */
export const decisionOf = ({ decided }: Group): LevelDecision | undefined =>
  decided?.decisions.at(-1)

/** What holds: what a person decided, else what is proposed. */
export function levelOf({ group }: { group: Group }): Found {
  const decision = decisionOf(group)
  return foundOf(decision ? decision.level : group.proposal?.level)
}

/** What the machine has changed its mind to since a person decided; null: it has not, or not so that it is shown. */
export function shiftOf(group: Group): { from: Found; at: string } | null {
  const [shift, decision] = [group.decided?.shift, decisionOf(group)]
  const from = foundOf(decision?.proposed)
  return shift && foundOf(shift.level) !== from ? { from, at: shift.at } : null
}

const URGENT = { page: 0, soon: 1, now: 2 }

/** The alert that says what it is about: the most urgent, then the most surprising, then the latest. */
export const leading = ({ alerts }: AlertView): Alert | undefined =>
  [...alerts].sort(
    (a, b) =>
      URGENT[b.urgency] - URGENT[a.urgency] ||
      (b.peak.surprise ?? 0) - (a.peak.surprise ?? 0) ||
      Date.parse(b.lastAt) - Date.parse(a.lastAt),
  )[0]

/** How many different outlets carry it, as far as the alerts know. */
export const outletsOf = ({ alerts }: AlertView): number =>
  new Set(alerts.flatMap((alert) => alert.evidence.carriers.map(({ outlet }) => outlet))).size

/** How our sources were when it was last decided, where they were not all alive; a rule about sources says it itself. */
export function shortSight({ alerts }: AlertView): Alert['evidence']['sight'] | null {
  const sight = alerts[0]?.evidence.sight
  return sight && sight.coverage < 0.995 ? sight : null
}

/** Milliseconds from the collection of the last article that could count to the alert; null: not to be told. */
export function raisedAfter(alert: Alert, articles: readonly Hit[]): number | null {
  const raised = Date.parse(alert.raisedAt)
  const collected = articles
    .filter((article) => alert.evidence.articles.includes(article.id))
    .map((article) => Date.parse(article.collectedAt))
    .filter((at) => at <= raised)
  return collected.length ? raised - Math.max(...collected) : null
}

/** Milliseconds as a number and its unit; large enough to be read at a glance. */
export function spanOf(millis: number): {
  unit: 'seconds' | 'minutes' | 'hours' | 'days'
  n: number
} {
  const seconds = Math.max(0, Math.round(millis / 1000))
  if (seconds < 90) return { unit: 'seconds', n: seconds }
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return { unit: 'minutes', n: minutes }
  const hours = Math.round(minutes / 60)
  return hours < 48 ? { unit: 'hours', n: hours } : { unit: 'days', n: Math.round(hours / 24) }
}
