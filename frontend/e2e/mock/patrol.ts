/** Keywords, patrol lists and the plan of the mock: kept until it is restarted. */
import type {
  Keyword,
  PatrolItem,
  PatrolPlan,
  PatrolSheet,
  Shift,
  ShiftProgress,
  ShiftState,
} from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

type Refuse = (x: Exchange, status: number, type: string, more?: object) => void
const HOUR = 3_600_000
const DAY = 24 * HOUR

let plan: PatrolPlan = {
  sites: [
    ['百度', 'https://www.baidu.com/s?wd={词}'],
    ['必应', 'https://cn.bing.com/search?q={词}'],
    ['微博', 'https://s.weibo.com/weibo?q={词}'],
    ['微信公众号文章', 'https://weixin.sogou.com/weixin?type=2&query={词}'],
    ['抖音', 'https://www.douyin.com/search/{词}'],
    ['澜州论坛', 'https://bbs.lanzhou.example/search.php?kw={词:gbk}'],
  ].map(([name = '', url = ''], i) => ({ id: `site${i}`, name, url, on: i !== 1 })),
  shifts: [
    { shift: 'early', at: '07:00' },
    { shift: 'late', at: '15:00' },
    { shift: 'night', at: '23:00' },
  ],
  version: 3,
  changedAt: '2026-11-18T02:10:00Z',
  changedBy: 'bangongshi',
}

const keyword = (term: string, purpose: string, part: Partial<Keyword> = {}): Keyword => ({
  id: `k${term}`,
  term,
  purpose,
  office: null,
  active: true,
  approvedBy: null,
  version: 1,
  changedAt: '2026-11-12T01:20:00Z',
  changedBy: 'bangongshi',
  past: [],
  ...part,
})
const keywords: Keyword[] = [
  keyword('城东检测站', '本站名称，及时了解公众的意见和投诉'),
  keyword('城东检测站 收费', '收费价格是投诉最多的事项'),
  keyword('机动车年检 排队', '了解群众对排队时间的反映，改进预约'),
  keyword('王建国', '站长在媒体上代表本站的公开答复', { office: '站长' }),
  keyword('城东驾校', '驾驶培训服务，已改用新名称', {
    active: false,
    version: 2,
    past: [
      {
        at: '2026-10-08T01:20:00Z',
        by: 'bangongshi',
        purpose: '驾驶培训服务的名称',
        office: null,
        active: true,
        approvedBy: null,
      },
    ],
  }),
]
const WORDS = keywords.slice(0, 3).map((k) => k.term)

/** Three shifts a day; the present one is begun, and of the past some were missed or not finished. */
function shifts(now: number): ShiftState[] {
  const local = now + 8 * HOUR
  const first = Math.floor((local - 7 * HOUR) / (8 * HOUR)) * 8 * HOUR - HOUR
  return Array.from({ length: 42 }, (_, i) => {
    const from = first - i * 8 * HOUR
    const shift = (['early', 'late', 'night'] as Shift[])[
      Math.round(((from + 8 * HOUR - 7 * HOUR) % DAY) / (8 * HOUR)) % 3
    ] as Shift
    const day = new Date(from + 8 * HOUR).toISOString().slice(0, 10)
    const progress: ShiftProgress =
      i === 0 ? 'running' : i === 2 ? 'missed' : i % 5 === 1 ? 'incomplete' : 'complete'
    const total = progress === 'missed' ? 0 : 15
    return {
      id: `${day}-${shift}`,
      day,
      shift,
      from: new Date(from).toISOString(),
      to: new Date(from + 8 * HOUR).toISOString(),
      progress,
      startedBy: total ? 'zhiban' : null,
      total,
      done: progress === 'complete' ? total : progress === 'incomplete' ? 11 : 0,
      finds: progress === 'complete' ? i % 3 : 0,
      people: progress === 'missed' ? [] : i % 2 ? ['zhiban'] : ['zhiban', 'bangongshi'],
    }
  })
}

const sheets = new Map<string, PatrolItem[]>()
const missing = ['检测站 爆胎']

function itemsOf(state: ShiftState): PatrolItem[] {
  const made = sheets.get(state.id)
  if (made) return made
  const sites = plan.sites.filter((site) => site.on)
  const items = WORDS.flatMap((word) =>
    sites.map(({ name, url }) => ({
      word,
      site: name,
      url: url.replace(/\{.*?\}/, encodeURIComponent(word)),
    })),
  ).map((item, i) => {
    const ticked = state.progress === 'running' ? i % 4 === 1 || i === 0 : i < state.done
    const tick = {
      at: new Date(Date.parse(state.from) + (20 + i * 3) * 60_000).toISOString(),
      by: i % 4 === 1 ? 'admin' : 'zhiban',
      finds: i === 1 ? 2 : 0,
      mine: i % 4 === 1,
    }
    return { id: String(i + 1), ...item, tick: ticked ? tick : null }
  })
  sheets.set(state.id, items)
  return items
}

function sheet(state: ShiftState): PatrolSheet {
  const items = state.total ? itemsOf(state) : []
  const ticks = items.flatMap((item) => (item.tick ? [item.tick] : []))
  return {
    state: {
      ...state,
      total: items.length,
      done: ticks.length,
      finds: ticks.reduce((sum, tick) => sum + tick.finds, 0),
      people: [...new Set(ticks.map((tick) => tick.by))],
    },
    open: state.progress === 'running',
    missing: state.progress === 'running' ? missing : [],
    items,
  }
}

/** Answers and says true when the path is one of these. */
export function patrol(x: Exchange, refuse: Refuse): boolean {
  const [, , part, kind, id, more, item] = x.path.split('/').map(decodeURIComponent)
  if (part === 'keywords') {
    onKeywords(x, refuse, kind, id)
    return true
  }
  if (part !== 'patrol') return false
  const all = shifts(Date.now())
  const state = kind === 'now' ? all[0] : all.find((s) => s.id === id)
  if (kind === 'plan') onPlan(x, refuse)
  else if (kind === 'shifts') {
    const from = x.params.get('from') ?? ''
    x.answer(
      200,
      all.filter((s) => s.day >= from).map((s) => (s.progress === 'running' ? sheet(s).state : s)),
    )
  } else if (!state) refuse(x, 404, 'not-found')
  else {
    const one = itemsOf(state).find((i) => i.id === item)
    if (more === 'words') addWords(state)
    if (one && x.method === 'DELETE') one.tick = null
    if (one && x.method === 'PUT') {
      const { finds } = x.body as { finds: number }
      one.tick = { at: one.tick?.at ?? new Date().toISOString(), by: 'admin', finds, mine: true }
    }
    x.answer(200, sheet(state))
  }
  return true
}

function addWords(state: ShiftState): void {
  const items = itemsOf(state)
  for (const word of missing.splice(0)) {
    for (const { name, url } of plan.sites.filter((site) => site.on)) {
      items.push({
        id: String(items.length + 1),
        word,
        site: name,
        url: url.replace(/\{.*?\}/, encodeURIComponent(word)),
        tick: null,
      })
    }
  }
}

function onPlan(x: Exchange, refuse: Refuse): void {
  if (x.method === 'GET') return x.answer(200, plan)
  const body = x.body as PatrolPlan
  const wrong = body.sites.findIndex((site) => !site.url.includes('{词'))
  if (wrong >= 0) return refuse(x, 400, 'invalid-field', { field: `sites[${wrong}].url` })
  plan = {
    ...body,
    sites: body.sites.map((site, i) => ({ ...site, id: site.id ?? `new${i}` })),
    version: plan.version + 1,
    changedAt: new Date().toISOString(),
    changedBy: 'admin',
  }
  x.answer(200, plan)
}

function onKeywords(x: Exchange, refuse: Refuse, id?: string, action?: string): void {
  if (x.method === 'GET') return x.answer(200, id ? keywords.find((k) => k.id === id) : keywords)
  const body = x.body as Keyword
  if (!id && body.term === '李志强' && !body.office)
    return refuse(x, 400, 'keyword-person', { field: 'term', detail: body.term })
  const at = keywords.findIndex((k) => k.id === id)
  const old = keywords[at]
  const next = {
    ...(old ?? keyword(body.term, body.purpose)),
    ...(action ? { approvedBy: 'admin' } : body),
    changedAt: new Date().toISOString(),
    changedBy: 'admin',
    version: (old?.version ?? 0) + 1,
  }
  if (old) keywords[at] = next
  else keywords.push(next)
  x.answer(old ? 200 : 201, next)
}
