/** How long something has waited, in the largest whole unit, and whether that is too long. */
export interface Waited {
  unit: 'minutes' | 'hours' | 'days'
  n: number
  overdue: boolean
}

const MINUTE = 60_000
/** As the backend counts it. */
export const PATIENCE = 30 * MINUTE

export function waited(millis: number): Waited {
  const overdue = millis >= PATIENCE
  const minutes = Math.max(0, Math.floor(millis / MINUTE))
  if (minutes < 60) return { unit: 'minutes', n: minutes, overdue }
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? { unit: 'hours', n: hours, overdue }
    : { unit: 'days', n: Math.floor(hours / 24), overdue }
}
