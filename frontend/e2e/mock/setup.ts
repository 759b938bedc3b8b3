/** The first start in the mock, kept until it is restarted or `DELETE /api/setup` begins it anew. */
import type {
  Namesakes,
  Setup,
  SetupNote,
  SetupStep,
  SetupTyped,
  SetupWho,
  Starter,
} from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

type Refuse = (x: Exchange, status: number, type: string, more?: object) => void

const STEPS: SetupStep[] = [
  'who',
  'namesakes',
  'superiors',
  'outlets',
  'people',
  'messages',
  'plan',
]
const blank = (): Setup => ({
  steps: STEPS.map((step) => ({ step, state: 'open', at: null, by: null, version: 0 })),
  typed: {},
  topic: null,
  servicesTopic: null,
  organisation: { name: null, aliases: [], services: [], superiors: [], version: 0 },
  plan: {
    acknowledgeMinutes: 10,
    reportMinutes: 30,
    replyMinutes: 720,
    levels: [
      {
        level: 1,
        word: '特别重大',
        meaning: '领导小组组长牵头，在上级指导下处置；立即报告上级主要领导',
      },
      { level: 2, word: '重大或较大', meaning: '领导小组牵头处置；报告上级分管领导' },
      { level: 3, word: '一般', meaning: '领导小组直接负责，办公室会同有关部门落实' },
      { level: 4, word: '影响较小', meaning: '请示领导小组成员后，由办公室会同有关部门处置' },
    ],
    version: 0,
  },
  alone: false,
  hidden: false,
  finishedAt: null,
  finishedBy: null,
})
let now = blank()

const starter = (name: string, host: string, region: string | null = null): Starter => ({
  name,
  host,
  tier: region ? 'provincial' : 'national',
  region,
  kind: 'news',
  platform: false,
})
const starters: Starter[] = [
  starter('全国新闻网', 'news.quanguo.example.cn'),
  starter('法治观察', 'www.fazhi.example.cn'),
  starter('消费在线', 'www.xiaofei.example.cn'),
  starter('东山新闻网', 'www.dongshan.example.cn', '东山'),
  starter('南湖在线', 'www.nanhu.example.cn', '南湖'),
  starter('西岭网', 'www.xiling.example.cn', '西岭'),
]

const namesakes = (names: string[]): Namesakes => ({
  days: 30,
  articles: 128,
  looked: 100,
  candidates: names[0]
    ? [
        {
          text: `南${names[0]}`,
          articles: 6,
          likely: true,
          example: `邻市的南${names[0]}昨天起试行周末不休息，与本市无关`,
        },
        {
          text: `${names[0]}公交站`,
          articles: 3,
          likely: true,
          example: `31 路在${names[0]}公交站临时不停靠，为期两周`,
        },
        {
          text: `${names[0]}排队`,
          articles: 11,
          likely: false,
          example: `周末${names[0]}排队两小时，车主希望增加预约名额`,
        },
      ]
    : [],
})

function noted(step: SetupStep, state: SetupNote['state'] | null): SetupNote {
  const note = now.steps.find((one) => one.step === step) as SetupNote
  note.version++
  if (state) Object.assign(note, { state, at: new Date().toISOString(), by: 'admin' })
  if (state && state !== 'open') now.typed[step as keyof Setup['typed']] = undefined
  return note
}

function who(x: Exchange, refuse: Refuse): void {
  const draft = x.body as SetupWho
  const names = [draft.name ?? '', ...(draft.aliases ?? [])]
  const person = names.findIndex((name) => name.includes('李志强'))
  if (person >= 0)
    return refuse(x, 400, 'organisation-person', {
      field: person ? `aliases[${person - 1}]` : 'name',
      detail: '李志强 looks like the name of a person. …',
    })
  Object.assign(now.organisation, {
    name: draft.name,
    aliases: draft.aliases ?? [],
    services: draft.services ?? [],
    version: now.organisation.version + 1,
  })
  now.topic ??= {
    id: 't2',
    name: '',
    names: [],
    exclude: [],
    active: true,
    waits: true,
    works: false,
  }
  Object.assign(now.topic, { name: draft.topicName || draft.name, names })
  noted('who', 'done')
  x.answer(200, now)
}

/** Answers and says true when the path is one of these. */
export function setup(x: Exchange, refuse: Refuse): boolean {
  const [, , part, kind, step, typed] = x.path.split('/')
  if (part !== 'setup') return false
  const body = x.body as Record<string, unknown>
  if (x.method === 'DELETE') now = blank()
  if (!kind) x.answer(200, now)
  else if (kind === 'starters') x.answer(200, starters)
  else if (kind === 'namesakes') x.answer(200, namesakes(body.names as string[]))
  else if (kind === 'who') who(x, refuse)
  else if (typed) {
    Object.assign(now.typed, body.typed as SetupTyped)
    x.answer(200, noted(step as SetupStep, null))
  } else {
    if (kind === 'steps') noted(step as SetupStep, body.state as SetupNote['state'])
    if (kind === 'superiors') now.organisation.superiors = body.superiors as never
    if (kind === 'plan') Object.assign(now.plan, body.plan)
    if (kind === 'superiors' || kind === 'plan') noted(kind, 'done')
    if (kind === 'reminder') now.hidden = Boolean(body.hidden)
    if (kind === 'finished')
      Object.assign(
        now,
        body.finished
          ? { finishedAt: new Date().toISOString(), finishedBy: 'admin' }
          : { finishedAt: null, finishedBy: null },
      )
    x.answer(200, now)
  }
  return true
}
