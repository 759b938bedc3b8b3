/** Rules for made-up sites, and what looking at a made-up page shows. */
import type { Look, LookRequest, SiteRule, SiteRuleDraft } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const rules: SiteRule[] = [
  {
    id: 'r1',
    host: 'www.jiangandaily.example',
    path: '/epaper/',
    title: 'h2.headline',
    body: 'div#ozoom p',
    time: null,
    origin: null,
    image: null,
    remove: ['.share', 'p.editor'],
    note: '数字报版面，正文在 ozoom 里',
    version: 2,
    changedAt: '2026-11-18T02:20:00Z',
  },
]
const asked = new Map<string, { request: LookRequest; polls: number }>()

/** Answers and says true when the path is one of these. */
export function looking(x: Exchange, now: number): boolean {
  const [, , kind, key] = x.path.split('/')
  if (kind === 'site-rules') onRules(x, key, now)
  else if (kind === 'looks') onLooks(x, key, now)
  else if (kind === 'entries')
    x.answer(201, { articleId: '000007f4000007f4000007f4000007f4', outcome: 'created' })
  else return false
  return true
}

function onRules(x: Exchange, id: string | undefined, now: number): void {
  const at = rules.findIndex((rule) => rule.id === id)
  if (x.method === 'GET') return x.answer(200, id ? rules[at] : rules)
  if (x.method === 'DELETE') {
    rules.splice(at, 1)
    return x.answer(204)
  }
  const draft = x.body as SiteRuleDraft
  const selector = draft.body ?? ''
  if (selector.includes(':has'))
    return x.answer(400, {
      type: '/problems/invalid-field',
      title: 'Bad Request',
      status: 400,
      detail: `The selector ${selector} cannot be used: at character ${selector.indexOf(':has') + 1} :has is not allowed.`,
      field: 'body',
      position: selector.indexOf(':has'),
    })
  const rule = {
    ...rules[at],
    ...draft,
    id: id ?? `r${rules.length + 1}`,
    version: (rules[at]?.version ?? 0) + 1,
    changedAt: new Date(now).toISOString(),
  } as SiteRule
  if (at >= 0) rules[at] = rule
  else rules.push(rule)
  x.answer(at >= 0 ? 200 : 201, rule)
}

function onLooks(x: Exchange, key: string | undefined, now: number): void {
  if (x.method === 'POST') {
    const id = `l${asked.size + 1}`
    asked.set(id, { request: x.body as LookRequest, polls: 0 })
    return x.answer(202, shown(id, now))
  }
  const known = asked.get(key ?? '')
  if (!known) return x.answer(404, { type: '/problems/look-unknown', status: 404 })
  known.polls += 1
  x.answer(200, shown(key ?? '', now))
}

function shown(id: string, now: number): Look {
  const known = asked.get(id)
  const url = known?.request.url ?? ''
  const role = known?.request.role ?? 'article'
  const base: Look = {
    id,
    state: known?.polls ? 'answered' : 'waiting',
    url,
    role,
    askedAt: new Date(now).toISOString(),
    fetch: null,
    page: null,
    linkCount: 0,
    links: [],
    shapes: [],
  }
  if (base.state === 'waiting') return base
  const fetch = {
    status: 'fetched' as const,
    httpStatus: 200,
    reason: null,
    retryAfterSeconds: null,
    at: new Date(now).toISOString(),
  }
  if (url.includes('robots'))
    return { ...base, fetch: { ...fetch, status: 'disallowed', httpStatus: 0, reason: 'robots' } }
  return role === 'article'
    ? { ...base, fetch, page: page(url, now) }
    : { ...base, fetch, linkCount: 38, links: links(), shapes: shapes() }
}

const page = (url: string, now: number): NonNullable<Look['page']> => ({
  url,
  canonicalUrl: url,
  title: '机动车检测站推行预约检测，最快四十分钟取报告',
  text: '本报讯 记者从市机动车检测中心了解到，自本月起全市检测站推行网上预约。\n车主可在公众号选择日期和时段，到站后不再排号，最快四十分钟取到报告。\n检测中心提醒，收费标准没有变化，任何代办收费都可以举报。',
  publishedAt: new Date(now - 7_200_000).toISOString(),
  publishedRaw: '2026-11-20 08:30',
  precision: 'minute',
  origin: '江岸日报',
  image: 'https://www.jiangandaily.example/upload/2026/11/20/1.jpg',
  charset: 'UTF-8',
  confidence: 0.93,
})

const TITLES = [
  '检测站推行预约检测',
  '车检收费标准公示',
  '尾气检测设备更新完成',
  '检测线周末照常开放',
]
const links = () =>
  TITLES.map((title, i) => ({
    url: `https://www.jiangandaily.example/2026-11/20/content_1042${i}.htm`,
    title,
    list: false,
  }))
const shapes = (): Look['shapes'] => [
  {
    pattern: 'https?://www\\.jiangandaily\\.example/\\d{4}-\\d{2}/\\d{2}/content_\\d+\\.htm',
    template: 'www.jiangandaily.example/2026-11/20/content_#.htm',
    kind: 'article',
    place: 'ul.list > li',
    count: 38,
    signs: ['dated', 'numbered', 'headlines'],
    samples: links().map(({ url, title }) => ({ url, title })),
  },
  {
    pattern: 'https?://www\\.jiangandaily\\.example/news/index_\\d+\\.htm',
    template: 'www.jiangandaily.example/news/index_#.htm',
    kind: 'paging',
    place: 'div.page',
    count: 9,
    signs: ['pages'],
    samples: [{ url: 'https://www.jiangandaily.example/news/index_2.htm', title: '2' }],
  },
]
