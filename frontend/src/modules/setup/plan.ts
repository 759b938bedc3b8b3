import type { SetupPlan, SetupTyped } from '@/api/types'

export const CLOCKS = ['acknowledgeMinutes', 'reportMinutes', 'replyMinutes'] as const

type Clocks = Record<(typeof CLOCKS)[number], string>
export interface PlanForm extends Clocks {
  levels: { level: number; word: string; meaning: string }[]
}

/** What was typed, else what is in force; minutes as they are typed. */
export function planIn(plan: SetupPlan, typed: SetupTyped['plan']): PlanForm {
  const [acknowledgeMinutes, reportMinutes, replyMinutes] = CLOCKS.map((clock) =>
    String(typed?.[clock] ?? plan[clock]),
  ) as [string, string, string]
  const levels = typed?.levels?.length ? typed.levels : plan.levels
  return {
    acknowledgeMinutes,
    reportMinutes,
    replyMinutes,
    levels: levels.map((level) => ({ ...level })),
  }
}

/** Whole minutes; null: these are none. */
export const minutesOf = (text: string): number | null =>
  /^\s*\d{1,5}\s*$/.test(text) && Number(text) > 0 ? Number(text) : null

/** What is sent; what is no number is left out. */
export const planOf = (form: PlanForm) => ({
  acknowledgeMinutes: minutesOf(form.acknowledgeMinutes),
  reportMinutes: minutesOf(form.reportMinutes),
  replyMinutes: minutesOf(form.replyMinutes),
  levels: form.levels,
})
