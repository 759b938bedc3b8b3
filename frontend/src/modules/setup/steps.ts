import type { Setup, SetupNote, SetupStep } from '@/api/types'

/** In their order. */
export const STEPS: readonly SetupStep[] = [
  'who',
  'namesakes',
  'superiors',
  'outlets',
  'people',
  'messages',
  'plan',
]

/** The step of an address; null: none of them. */
export const stepOf = (text: unknown): SetupStep | null =>
  STEPS.find((step) => step === text) ?? null

export function noteOf(setup: Setup, step: SetupStep): SetupNote {
  const found = setup.steps.find((note) => note.step === step)
  if (!found) throw new Error(`no step ${step}`)
  return found
}

/** How many steps nobody has to come back to, and how many there are. */
export const progressOf = ({ steps }: Setup): { n: number; total: number } => ({
  n: steps.filter(({ state }) => state !== 'open').length,
  total: steps.length,
})

/** The first open step after this one, else the first open one; null: none is open. */
export function nextOf({ steps }: Setup, after: SetupStep | null): SetupStep | null {
  const from = after ? STEPS.indexOf(after) + 1 : 0
  const order = [...STEPS.slice(from), ...STEPS.slice(0, from)]
  return order.find((step) => steps.some((n) => n.step === step && n.state === 'open')) ?? null
}

/** Whether anybody has begun. */
export const isUntouched = ({ steps }: Setup): boolean =>
  steps.every(({ version }) => version === 0)

/** Whether whoever asks is to be reminded of it. */
export const isOffered = (setup: Setup): boolean => !setup.finishedAt && !setup.hidden
