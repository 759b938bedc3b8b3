/** Which level stands beside a topic in trouble. Pure. */
import { FINDINGS, type Found, type ScreenTopic } from '@/api/types'
import { foundOf } from '@/ui/alerts/view'

/** What people gave to a story or decided of what a rule has found, whichever is more serious; else what is proposed. */
export function levelOf({ judged, alert }: ScreenTopic): Found | null {
  const people = [
    ...(judged ? [judged.level] : []),
    ...(alert?.decided ? [foundOf(alert.level)] : []),
  ]
  if (people.length) return FINDINGS.find((level) => people.includes(level)) ?? null
  return alert?.level ? foundOf(alert.level) : null
}
