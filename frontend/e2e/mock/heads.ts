/** The heads for sentiment in the mock: one learned, one never, one that is being learned. */
import type { HeadLine, HeadOfKind, Heads } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const DAY = 86_400_000
let kinds: HeadOfKind[] | undefined

/** Answers and says true when the path is one of these. */
export function heads(x: Exchange, now: number): boolean {
  const [, kind, training] = /^\/api\/sentiment\/heads(?:\/(\w+))?(\/training)?$/.exec(x.path) ?? []
  if (!x.path.startsWith('/api/sentiment/heads')) return false
  const all = (kinds ??= made(now))
  const head = all.find((one) => one.kind === kind)
  if (!kind) {
    x.answer(200, { after: 50, fewest: 30, encoder: true, kinds: all } satisfies Heads)
  } else if (!head) {
    x.answer(404, { type: '/problems/kind-unknown', status: 404 })
  } else if (training) {
    head.history.unshift(line('wanted', Date.now(), { by: 'admin' }))
    x.answer(202)
  } else {
    head.used = (x.body as { head: string | null }).head
    head.history.unshift(
      line('returned', Date.now(), { by: 'admin', use: head.used, decidedAt: at(Date.now()) }),
    )
    x.answer(204)
  }
  return true
}

const at = (time: number) => new Date(time).toISOString()

function line(state: HeadLine['state'], asked: number, more: Partial<HeadLine> = {}): HeadLine {
  return { id: `${state}-${asked}`, state, askedAt: at(asked), ...more }
}

const marks = (texts: number, right: number, macroF1: number) => ({
  texts,
  right,
  macroF1,
  negativeRecall: 0.6,
  calibrationError: 0.12,
})

function trial(corrections: [number, number], sentences: [number, number]): HeadLine['trial'] {
  return {
    negative: 52,
    neutral: 71,
    positive: 23,
    learned: 117,
    frozen: 29,
    leftOut: 3,
    before: { corrections: marks(29, 4, corrections[0]), sentences: marks(300, 168, sentences[0]) },
    after: { corrections: marks(29, 15, corrections[1]), sentences: marks(300, 169, sentences[1]) },
  }
}

function made(now: number): HeadOfKind[] {
  const accepted = line('accepted', now - 3 * DAY, {
    why: 'better',
    trial: trial([0.13, 0.49], [0.55, 0.55]),
    decidedAt: at(now - 3 * DAY + 90_000),
  })
  return [
    {
      kind: 'news',
      used: accepted.id,
      since: accepted.decidedAt,
      outdated: false,
      corrections: 149,
      fresh: 12,
      history: [
        accepted,
        line('refused', now - 20 * DAY, {
          by: 'bangongshi',
          why: 'unproven',
          trial: trial([0.11, 0.16], [0.55, 0.54]),
          decidedAt: at(now - 20 * DAY + 60_000),
        }),
      ],
    },
    {
      kind: 'social',
      outdated: false,
      corrections: 64,
      fresh: 0,
      history: [line('wanted', now - 40_000)],
    },
    { kind: 'review', outdated: false, corrections: 7, fresh: 7, history: [] },
  ]
}
