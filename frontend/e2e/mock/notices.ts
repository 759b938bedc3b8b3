/** Notices of the mock: what was told, channels, routes, the delivery log. */
import type {
  ChannelDraft,
  Delivery,
  NoticeChannel,
  NoticeItem,
  NoticeRoute,
  NoticeRouteDraft,
  NoticeSettings,
  NoticeSettingsDraft,
} from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const MINUTE = 60_000
const start = Date.now()
const ago = (minutes: number) => new Date(start - minutes * MINUTE).toISOString()

function notice(id: string, minutes: number, more: Partial<NoticeItem>): NoticeItem {
  return {
    id,
    kind: 'first',
    urgency: 'now',
    level: 2,
    target: 't1',
    targetName: '云川车检中心',
    title: '预警：云川车检中心',
    sentence: '4 小时内 12 个不同报道，预期 0.9，约万分之一。',
    articles: [],
    path: '/search',
    at: ago(minutes),
    storedAt: ago(minutes),
    read: false,
    ...more,
  }
}

const told: NoticeItem[] = [
  notice('n1', 3, {
    articles: [
      {
        title: '市检测站被指收费翻倍，车主排队两小时',
        outlet: '云川晚报',
        url: 'http://127.0.0.1/1.html',
        publishedAt: ago(20),
      },
      { title: '检测站回应收费问题', outlet: '云川日报', url: 'http://127.0.0.1/2.html' },
    ],
  }),
  notice('n2', 40, {
    level: null,
    title: '新报道：驾考服务',
    targetName: '驾考服务',
    sentence: '第一家省级媒体报道了本单位的驾考服务。',
  }),
  notice('n3', 190, {
    kind: 'system',
    level: null,
    title: '通知未送达',
    targetName: '值班群',
    sentence: '渠道「值班群」收不到通知：对方不认可密钥、签名或登录。',
    path: '/settings/notices?channel=c2',
    read: true,
  }),
]
const unread = () => told.filter((one) => !one.read)
export const unreadNotices = () => ({ unread: unread().length, newest: unread()[0] })

const channels: NoticeChannel[] = [
  {
    id: 'c1',
    kind: 'email',
    name: '我的邮箱',
    owner: 'admin',
    to: 'admin@yunchuan.example',
    signing: 'missing',
    active: true,
    version: 1,
    changedAt: ago(9_000),
    changedBy: 'admin',
  },
  {
    id: 'c2',
    kind: 'feishu',
    name: '值班群',
    to: 'open.feishu.cn',
    address: 'readable',
    addressSetAt: ago(8_000),
    signing: 'other-key',
    signingSetAt: ago(8_000),
    active: true,
    version: 2,
    changedAt: ago(8_000),
    changedBy: 'office',
  },
]
const routes: NoticeRoute[] = [
  {
    id: 'r1',
    owner: 'admin',
    channels: ['c1'],
    urgency: 'soon',
    topics: [],
    quietStart: '22:00',
    quietEnd: '07:00',
    active: true,
    version: 1,
    changedAt: ago(9_000),
    changedBy: 'admin',
  },
  {
    id: 'r2',
    role: 'monitor',
    channels: ['c2'],
    level: 3,
    urgency: 'now',
    topics: [],
    active: true,
    version: 1,
    changedAt: ago(8_000),
    changedBy: 'office',
  },
]

function delivery(id: string, minutes: number, more: Partial<Delivery>): Delivery {
  return {
    id,
    notice: 'n1',
    channel: 'c2',
    channelName: '值班群',
    kind: 'feishu',
    title: '预警：云川车检中心',
    level: 2,
    purpose: 'single',
    state: 'sent',
    attempts: 1,
    createdAt: ago(minutes),
    dueAt: ago(minutes),
    attemptedAt: ago(minutes),
    endedAt: ago(minutes),
    notices: 1,
    ...more,
  }
}

const log: Delivery[] = [
  delivery('d1', 3, {}),
  delivery('d2', 3, {
    channel: 'c1',
    channelName: '我的邮箱',
    kind: 'email',
    state: 'failed',
    attempts: 2,
    trouble: 'timeout',
    endedAt: null,
    dueAt: ago(-2),
  }),
  delivery('d3', 190, {
    state: 'given-up',
    trouble: 'not-admitted',
    said: '{"code":19021,"msg":"sign match fail or timestamp is not within one hour"}',
  }),
  delivery('d4', 600, { purpose: 'digest', notices: 5, title: '新报道：驾考服务' }),
]

let settings: NoticeSettings = {
  mail: {
    host: 'smtp.yunchuan.example',
    port: 465,
    security: 'tls',
    login: 'yuqing',
    password: 'readable',
    passwordSetAt: ago(9_000),
    sender: 'yuqing@yunchuan.example',
  },
  duty: ['zhang', 'li'],
  version: 1,
  changedAt: ago(9_000),
  changedBy: 'office',
}

/** Answers and says true when the path is one of these. */
export function notices(x: Exchange): boolean {
  if (x.path === '/api/notices') onNotices(x)
  else if (x.path === '/api/notices/reads') onReads(x)
  else if (x.path.startsWith('/api/notice/channels')) onChannels(x)
  else if (x.path.startsWith('/api/notice/routes')) onRoutes(x)
  else if (x.path === '/api/notice/deliveries') onLog(x)
  else if (x.path === '/api/notice/settings') onSettings(x)
  else return false
  return true
}

function onNotices(x: Exchange): void {
  const items = x.params.get('unread') ? unread() : told
  x.answer(200, { total: items.length, page: 1, size: 20, unread: unread().length, items })
}

function onReads(x: Exchange): void {
  const { ids, until } = x.body as { ids?: string[]; until?: string }
  for (const one of told) if (until || ids?.includes(one.id)) one.read = true
  x.answer(200, unreadNotices())
}

function onChannels(x: Exchange): void {
  const [, , , , id, act] = x.path.split('/')
  const draft = x.body as ChannelDraft
  const one = channels.find((channel) => channel.id === id)
  if (x.method === 'GET') return x.answer(200, channels)
  if (act === 'test')
    return x.answer(200, delivery(`test-${start}`, 0, { purpose: 'test', said: '{"code":0}' }))
  if (x.method === 'DELETE') {
    channels.splice(channels.indexOf(one!), 1)
    return x.answer(204)
  }
  if (draft.address?.startsWith('http:'))
    return x.answer(400, {
      type: '/problems/invalid-field',
      status: 400,
      field: 'address',
      detail: 'Nothing is sent there: not encrypted.',
      expected: 'https://…',
    })
  const made = {
    ...(one ?? { ...channels[1]!, id: `c${channels.length + 1}`, version: 0 }),
    name: draft.name ?? '',
  }
  made.version++
  if (one) Object.assign(one, made)
  else channels.push(made)
  x.answer(one ? 200 : 201, made)
}

function onRoutes(x: Exchange): void {
  const id = x.path.split('/')[4]
  const draft = x.body as NoticeRouteDraft
  const one = routes.find((route) => route.id === id)
  if (x.method === 'GET') return x.answer(200, routes)
  if (x.method === 'DELETE') {
    routes.splice(routes.indexOf(one!), 1)
    return x.answer(204)
  }
  const made = {
    ...(one ?? routes[0]!),
    ...draft,
    id: id ?? `r${routes.length + 1}`,
  } as NoticeRoute
  if (one) Object.assign(one, made)
  else routes.push(made)
  x.answer(one ? 200 : 201, made)
}

function onLog(x: Exchange): void {
  const state = x.params.get('state')
  const items = log.filter((one) => !state || one.state === state)
  x.answer(200, { total: items.length, page: 1, size: 50, items })
}

function onSettings(x: Exchange): void {
  if (x.method === 'PUT') {
    const draft = x.body as NoticeSettingsDraft
    settings = { ...settings, duty: draft.duty ?? [], version: settings.version + 1 }
  }
  x.answer(200, settings)
}
