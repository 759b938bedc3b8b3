import type { Setup, SetupNote, SetupStep } from '@/api/types'
import { STEPS } from '@/modules/setup/steps'

/** Test objects of the first start: nothing is done yet, unless it is said. */
export const firstStart = (
  part: Partial<Setup> = {},
  notes: Partial<Record<SetupStep, Partial<SetupNote>>> = {},
): Setup => ({
  steps: STEPS.map((step) => ({
    step,
    state: 'open',
    at: null,
    by: null,
    version: 0,
    ...notes[step],
  })),
  typed: {},
  topic: null,
  servicesTopic: null,
  organisation: { name: null, aliases: [], services: [], superiors: [], version: 0 },
  plan: {
    acknowledgeMinutes: 10,
    reportMinutes: 30,
    replyMinutes: 720,
    levels: ['甲', '乙', '丙', '丁'].map((word, i) => ({ level: i + 1, word, meaning: '谁负责' })),
    version: 0,
  },
  alone: false,
  hidden: false,
  finishedAt: null,
  finishedBy: null,
  ...part,
})
