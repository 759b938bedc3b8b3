/** Made-up articles of a fictional city; the same at every start, save that they end at the present. */
import type { Kind, Outlet, Precision, Source, Tier } from '../../src/api/types.ts'

export interface MockArticle {
  id: string
  host: string
  kind: Kind
  title: string
  text: string[]
  publishedAt: number
  publishedRaw: string
  precision: Precision
  collectedAt: number
  backfill: boolean
  updatedAt: number | null
  origin: string | null
}

const HOUR = 3_600_000

/** Small seeded generator (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const outlet = (
  id: string,
  name: string,
  host: string,
  tier: Tier,
  kind: Kind = 'news',
): Outlet => ({
  id,
  name,
  aliases: name === '澜州日报' ? ['澜州日报社', '澜州日报客户端'] : [],
  hosts: [host],
  tier,
  region: tier === 'national' ? null : tier === 'provincial' ? '东岭省' : '东岭省澜州市',
  kind,
  platform: kind === 'social',
  review: tier === 'other',
  version: 1,
})

export const outlets: Outlet[] = [
  outlet('o1', '华夏新闻网', 'www.huaxianews.example', 'national'),
  outlet('o2', '东岭日报', 'paper.dongling.example', 'provincial'),
  outlet('o3', '东岭在线', 'news.dongling.example', 'provincial'),
  outlet('o4', '澜州日报', 'www.lanzhoudaily.example', 'city'),
  outlet('o5', '澜州晚报', 'wanbao.lanzhoudaily.example', 'city'),
  outlet('o6', '澜州广播电视台', 'tv.lanzhou.example', 'city'),
  outlet('o7', '澜州市人民政府', 'www.lanzhou-gov.example', 'city'),
  outlet('o8', '澜河论坛', 'bbs.lanhe.example', 'other', 'social'),
  outlet('o9', '车主点评', 'dianping.chezhu.example', 'other', 'review'),
  outlet('o10', 'xinwen.unknown.example', 'xinwen.unknown.example', 'other'),
]

const PLACES = ['城东机动车检测站', '城西机动车检测站', '高新区检测线', '澜州驾培中心', '北湖考场']
const THEMES = [
  [
    '推出预约检车服务，平均等候缩短至四十分钟',
    '市民可以通过窗口、电话和网上三种方式预约，周末照常开放。',
  ],
  [
    '排队时间长引发讨论，站方增开两条检测线',
    '不少车主反映高峰时段等候超过三小时，现场秩序一度混乱。',
  ],
  [
    '公布收费标准，接受社会监督',
    '收费项目、依据和举报电话已在大厅公示，未列入的项目一律不得收取。',
  ],
  [
    '网传乱收费，市场监管部门介入核查',
    '记者走访看到，大厅公示的收费标准与网传截图不一致，核查结果将向社会公布。',
  ],
  ['开展便民开放日活动', '二十余名市民代表走进检测车间，了解尾气检测的全过程。'],
  ['更新尾气检测设备，结果可现场查询', '新设备投入使用后，检测数据实时上传，车主扫码即可查看。'],
] as const

const wallOf = (at: number) => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ')

export function makeArticles(now: number, count = 3200): MockArticle[] {
  const random = seeded(20261123)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  return Array.from({ length: count }, (_, i) => {
    const recent = random() < 0.08
    const publishedAt =
      Math.floor(
        (now - (recent ? random() * 6 * HOUR : random() ** 1.2 * 90 * 24 * HOUR)) / 60_000,
      ) * 60_000
    const where = pick(outlets)
    const place = pick(PLACES)
    const [what, more] = recent ? THEMES[3] : pick(THEMES)
    const roll = random()
    const precision: Precision = roll < 0.86 ? 'minute' : roll < 0.95 ? 'day' : 'inferred'
    return {
      id: (i + 1).toString(16).padStart(8, '0').repeat(4),
      host: where.hosts[0] as string,
      kind: where.kind,
      title:
        where.kind === 'social' ? `有人去过${place}吗？说说${what.slice(0, 8)}` : `${place}${what}`,
      text: [
        `本报讯　${place}日前${what}。${more}`,
        `${more}站方负责人表示，将继续听取意见，改进服务，有关情况会及时向社会说明。`,
        `机动车检测关系道路安全。按照规定，小型私家车六年内每两年申领一次检验标志，第六年和第十年上线检测。${place}提醒车主提前预约，避开月末高峰。`,
      ],
      publishedAt,
      publishedRaw:
        precision === 'minute'
          ? wallOf(publishedAt)
          : precision === 'day'
            ? wallOf(publishedAt).slice(0, 10)
            : '',
      precision,
      collectedAt: publishedAt + Math.floor(4 + random() * 40) * 60_000,
      backfill: random() < 0.03,
      updatedAt: i % 9 === 0 ? Math.min(now, publishedAt + 3 * HOUR) : null,
      origin: random() < 0.25 ? '澜州发布' : null,
    }
  }).sort((a, b) => b.publishedAt - a.publishedAt)
}

export function makeSources(now: number): Source[] {
  return outlets.slice(0, 9).map((o, i) => ({
    id: `s${i + 1}`,
    name: `${o.name}${i === 0 ? '要闻' : ''}`,
    outletHost: o.hosts[0] as string,
    kind: o.kind,
    entries:
      i % 3 === 0
        ? [{ url: `https://${o.hosts[0]}/rss.xml`, type: 'feed' as const }]
        : [
            { url: `https://${o.hosts[0]}/news/`, type: 'section' as const },
            { url: `https://${o.hosts[0]}/sitemap-news.xml`, type: 'sitemap' as const },
          ],
    articlePattern: i === 3 ? 'https://www\\.lanzhoudaily\\.example/\\d{4}/\\d{2}/.*\\.html' : null,
    listPattern: null,
    intervalMinutes: 15,
    delayMillis: 2000,
    state: i === 5 ? ('paused' as const) : ('active' as const),
    intensive: i === 1,
    version: 1,
    known: 400 + i * 137,
    pending: i * 3,
    lastRun:
      i === 8
        ? null
        : {
            at: new Date(now - (i + 2) * 240_000).toISOString(),
            fetched: 31 + i,
            notModified: 12,
            rejected: i === 7 ? 4 : 0,
            disallowed: i === 7 ? 2 : 0,
            gone: i === 2 ? 1 : 0,
            failed: i === 4 ? 9 : 0,
            created: 6 + i,
            updated: 1,
            unchanged: 24,
            lastError: i === 4 ? 'http-503' : null,
          },
  }))
}
