import { ApiError } from '@/api/http'
import { patrol } from '@/api/calls'
import { SHIFTS, type PatrolPlan, type PatrolSite, type Shift } from '@/api/types'

export interface SiteForm {
  name: string
  url: string
  on: boolean
}

export const blankSite = (): SiteForm => ({ name: '', url: '', on: true })
export const formOfSite = ({ name, url, on }: PatrolSite): SiteForm => ({ name, url, on })

/** What the form of the shifts holds: a time for each, '' for one there is not. */
export type ShiftsForm = Record<Shift, string>

export const blankShifts = (): ShiftsForm => ({ early: '', late: '', night: '' })
export const formOfShifts = (plan: PatrolPlan): ShiftsForm => ({
  ...blankShifts(),
  ...Object.fromEntries(plan.shifts.map(({ shift, at }) => [shift, at])),
})

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Which shift's time cannot be taken, and why (the key of the words). */
export function shiftFaults(form: ShiftsForm): { [S in Shift]?: string } {
  const given = SHIFTS.filter((shift) => form[shift])
  if (!given.length) return { early: 'patrol.plan.oneShift' }
  return Object.fromEntries(
    given
      .map((shift): [Shift, string | null] => [
        shift,
        !isTime(form[shift])
          ? 'patrol.plan.time'
          : given.some((other) => other !== shift && form[other] === form[shift])
            ? 'patrol.plan.ownTime'
            : null,
      ])
      .filter((entry): entry is [Shift, string] => entry[1] !== null),
  )
}

export const shiftsOf = (form: ShiftsForm) =>
  SHIFTS.filter((shift) => form[shift]).map((shift) => ({ shift, at: form[shift] }))

/** The sites with one changed (or, where it is none of them, added); null: taken away. */
export function sitesWith(plan: PatrolPlan, old: PatrolSite | null, form: SiteForm | null) {
  const rest = plan.sites.flatMap((site) =>
    site.id !== old?.id ? [site] : form ? [{ ...site, ...form }] : [],
  )
  return old || !form ? rest : [...rest, form]
}

/** Sends the plan; what is refused of one of its sites is said of the field of that site's form. */
export async function sendPlan(plan: PatrolPlan, part: object): Promise<void> {
  const { sites, shifts, version } = plan
  try {
    await patrol.changePlan({ sites, shifts, version, ...part })
  } catch (failure) {
    if (!(failure instanceof ApiError)) throw failure
    const field = failure.problem.field?.replace(/^sites\[\d+\]\./, '')
    throw new ApiError({ ...failure.problem, field })
  }
}
