/** Topics of the mock, kept until it is restarted, and what a draft would match among the made-up articles. */
import type { Topic, TopicDefinition, TopicDraft, TopicSample } from '../../src/api/types.ts'
import type { MockArticle } from './data.ts'
import type { Exchange } from './plugin.ts'
import { QueryFault, hitOf, terms } from './search.ts'

type Refuse = (x: Exchange, status: number, type: string, more?: object) => void
const DAY = 86_400_000
const DAYS = 30

const blank: TopicDefinition = {
  name: '',
  purpose: '',
  names: [],
  must: [],
  any: [],
  context: [],
  exclude: [],
  query: null,
  sources: [],
  sensitivity: 'normal',
  office: null,
}

function topic(id: string, definition: Partial<TopicDefinition>, part: Partial<Topic> = {}): Topic {
  const whole = { ...blank, ...definition }
  return {
    id,
    definition: whole,
    condition: conditionOf(whole),
    owner: 'bangongshi',
    active: true,
    approvedBy: 'lingdao',
    waits: false,
    working: 2,
    version: 2,
    changedAt: '2026-11-12T01:20:00Z',
    changedBy: 'bangongshi',
    past: [],
    ...part,
  }
}

const fees: Partial<TopicDefinition> = {
  name: '检测收费',
  purpose: '收费价格是投诉最多的事项，及时了解公众的意见',
  names: ['城东机动车检测站', '城东检测站'],
  any: ['收费', '乱收费'],
  exclude: ['招聘'],
}

const all: Topic[] = [
  topic(
    't1',
    {
      ...fees,
      names: ['城东机动车检测站', '城东检测站', '城东车检站'],
      any: ['收费', '乱收费', '加价', '"搭车收费"'],
      exclude: ['招聘', '城东检测站小区'],
      sensitivity: 'high',
    },
    {
      approvedBy: null,
      waits: true,
      version: 3,
      changedAt: '2026-11-22T02:05:00Z',
      past: [1, 2].map((version) => ({
        version,
        definition: { ...blank, ...fees },
        owner: 'bangongshi',
        active: true,
        approvedBy: version === 2 ? 'lingdao' : null,
        provisional: false,
        at: `2026-11-1${version}T01:20:00Z`,
        by: 'bangongshi',
      })),
    },
  ),
  topic('t2', {
    name: '本站及各检测线',
    purpose: '本单位的名称，及时了解公众的意见和投诉',
    names: ['城东机动车检测站', '城西机动车检测站', '高新区检测线'],
  }),
  topic('t3', {
    name: '预约与排队',
    purpose: '了解群众对排队时间的反映，改进预约',
    names: ['机动车检测站'],
    query: '(排队 OR 等候) NEAR/50 (预约 OR 高峰) AND NOT 招聘',
    sources: ['s4', 's5'],
    sensitivity: 'low',
  }),
  topic(
    't4',
    { name: '驾培中心', purpose: '驾驶培训服务，已改用新名称', names: ['澜州驾培中心'] },
    { active: false, working: null },
  ),
]

function conditionOf({ query, must, any, context, exclude }: TopicDefinition): string {
  const either = (list: string[]) => (list.length > 1 ? `(${list.join(' OR ')})` : list.join(''))
  const near = context.length ? ` NEAR/100 ${either(context)}` : ''
  return (
    query ??
    [...must, either(any) + near, exclude.length ? `NOT ${either(exclude)}` : '']
      .filter(Boolean)
      .join(' AND ')
  )
}

const definitionOf = (draft: TopicDraft): TopicDefinition => {
  const given = Object.entries(draft).filter(([key]) => key in blank)
  return { ...blank, ...(Object.fromEntries(given) as Partial<TopicDefinition>) }
}

/** Answers and says true when the path is one of these. */
export function topics(x: Exchange, articles: MockArticle[], now: number, refuse: Refuse): boolean {
  const [, , part, id, action] = x.path.split('/')
  if (part !== 'topics') return false
  if (x.method === 'GET' && !id)
    x.answer(
      200,
      all.map((one) => ({ ...one, past: [] })),
    )
  else if (x.method === 'GET') {
    const one = all.find((t) => t.id === id)
    if (one && action === 'rematch')
      x.answer(200, {
        id,
        version: one.working,
        total: 1284,
        done: one.waits ? 412 : 1284,
        startedAt: new Date(now - 60_000).toISOString(),
        finishedAt: one.waits ? null : new Date(now).toISOString(),
      })
    else if (one) x.answer(200, one)
    else refuse(x, 404, 'not-found')
  } else if (!isRefused(x, refuse)) {
    if (id === 'preview') x.answer(200, preview(definitionOf(x.body as TopicDraft), articles, now))
    else keep(x, id, action)
  }
  return true
}

function isRefused(x: Exchange, refuse: Refuse): boolean {
  const draft = x.body as TopicDraft
  for (const list of ['names', 'any'] as const) {
    const at = (draft[list] ?? []).findIndex((one) => one.includes('李志强'))
    if (at < 0 || draft.office) continue
    refuse(x, 400, 'topic-person', { field: `${list}[${at}]`, subject: '李志强' })
    return true
  }
  try {
    terms(draft.query ?? '')
    return false
  } catch (fault) {
    const { position, expected, message } = fault as QueryFault
    refuse(x, 400, 'query', { field: 'query', position, expected, detail: message })
    return true
  }
}

function keep(x: Exchange, id: string | undefined, action: string | undefined): void {
  const at = all.findIndex((one) => one.id === id)
  const old = all[at]
  const draft = x.body as TopicDraft
  const definition = action && old ? old.definition : definitionOf(draft)
  const version = (old?.version ?? 0) + 1
  const next = topic(old?.id ?? `t${all.length + 1}`, definition, {
    owner: draft.owner ?? old?.owner ?? 'admin',
    active: draft.active ?? true,
    approvedBy: action ? 'admin' : null,
    waits: !action,
    working: action ? version : (old?.working ?? null),
    version,
    changedAt: new Date().toISOString(),
    changedBy: action ? (old?.changedBy ?? '') : 'admin',
    past: old ? [...old.past, revisionOf(old)] : [],
  })
  if (old) all[at] = next
  else all.push(next)
  x.answer(old ? 200 : 201, next)
}

const revisionOf = ({
  version,
  definition,
  owner,
  active,
  approvedBy,
  changedAt,
  changedBy,
}: Topic) => ({
  version,
  definition,
  owner,
  active,
  approvedBy,
  provisional: false,
  at: changedAt,
  by: changedBy,
})

function preview(asked: TopicDefinition, articles: MockArticle[], now: number) {
  const recent = articles.filter((a) => a.publishedAt > now - DAYS * DAY)
  const text = (a: MockArticle) => [a.title, ...a.text].join('\n')
  const has = (a: MockArticle, term: string) => text(a).includes(term.replace(/["“”]/g, ''))
  const wanted = asked.query ? terms(asked.query).filter((w) => /^[\p{Script=Han}]+$/u.test(w)) : []
  const naming = recent.filter((a) => asked.names.some((name) => has(a, name)))
  const fits = (a: MockArticle) =>
    [...asked.must, ...wanted].every((term) => has(a, term)) &&
    (!asked.any.length || asked.any.some((term) => has(a, term))) &&
    !asked.exclude.some((term) => has(a, term))
  const words = [...asked.names, ...asked.must, ...asked.any]
  const sample = (found: MockArticle[], marks: string[], most: number): TopicSample => ({
    total: found.length,
    latest: found.slice(0, most).map((a) => hitOf(a, marks)),
  })
  const halves = asked.names.flatMap((name) => [name.slice(0, 2), name.slice(-3)])
  const alike = recent.filter(
    (a) =>
      !naming.includes(a) &&
      asked.names.some((name) => a.title.includes(name.slice(0, 2)) && has(a, name.slice(-3))),
  )
  return {
    days: DAYS,
    articles: recent.length,
    matches: sample(naming.filter(fits), words, 10),
    excluded: sample(
      naming.filter((a) => !fits(a)),
      asked.names,
      5,
    ),
    alike: sample(alike, halves, 5),
  }
}
