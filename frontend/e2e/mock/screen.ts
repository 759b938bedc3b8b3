/** The leaders' screen of the mock: two topics in trouble, two that are not, a week that rises. */
import type { HeatRegion, LeadersScreen, RegionHeat, ScreenTopic } from '../../src/api/types.ts'
import { DAY, localMinute } from '../../src/ui/time.ts'
import type { MockArticle } from './data.ts'
import { provinceHeat } from './heat.ts'
import { overview } from './overview.ts'

export const WALL_TOKEN = 'fx_mock-wall-token'

const parts = (counts: Record<string, number>): HeatRegion[] =>
  Object.entries(counts).map(([name, articles], i) => ({
    code: `33010${i + 2}`,
    name,
    shortName: name,
    parts: 0,
    figures: { articles, negative: 0, stories: articles, share: null },
  }))

function local(provinces: RegionHeat): RegionHeat {
  const all = parts({
    上城区: 4,
    拱墅区: 0,
    西湖区: 31,
    滨江区: 2,
    萧山区: 9,
    余杭区: 6,
    临平区: 1,
  })
  const path = [
    { code: '330000', name: '浙江省' },
    { code: '330100', name: '杭州市' },
  ]
  return { ...provinces, path, within: 41, withinOnly: 3, regions: all }
}

export function screen(now: number, made: MockArticle[]): LeadersScreen {
  const glance = overview(now)
  const [fees, station, training] = glance.topics
  if (!fees || !station || !training) throw new Error('the overview has three topics')
  const topics: ScreenTopic[] = [
    {
      ...station,
      name: '云溪市机动车检测站收费与排队投诉',
      reasons: ['judged', 'negative', 'volume'],
      numbers: { ...fees.numbers },
      judged: { level: 'level3', stories: 2 },
      story: {
        title: '车主反映检测站收费标准不公示，排队四小时无人引导，主管部门称已介入调查',
        outlet: '云溪日报',
        articles: 30,
      },
    },
    {
      ...fees,
      reasons: ['alert', 'negative', 'volume'],
      alert: {
        group: 'g',
        topicId: fees.topic,
        level: 2,
        proposed: 3,
        decided: true,
        kind: 'volume',
        numbers: {
          asOf: new Date(now).toISOString(),
          hours: 4,
          count: 12,
          expected: 0.9,
          surprise: 6.2,
        },
        sentence: '4 小时内 12 个不同报道，预期 0.9，偶然如此的可能约 160 万分之一',
        openedAt: new Date(now - 3_600_000).toISOString(),
        taken: false,
      },
      story: { title: '“外检”到底该不该收费', outlet: '城东晚报', articles: 4 },
    },
    {
      ...station,
      reasons: ['negative'],
      story: {
        title: '预约平台连续三天打不开，有人凌晨四点到现场排队，窗口称“系统升级，恢复时间另行通知”',
        outlet: '澜州论坛',
        articles: null,
      },
    },
    { ...training, reasons: [] },
  ]
  const articles = [9, 12, 7, 10, 14, 22, 52]
  const provinces = provinceHeat(made.filter((a) => a.publishedAt > now - 7 * DAY))
  return {
    asOf: glance.asOf,
    organisation: '云溪市机动车检测站',
    comparable: true,
    day: { articles: 52, negative: 31, usual: 11, waiting: 8 },
    working: 7,
    troubled: 3,
    topics,
    week: articles.map((n, i) => ({
      date: localMinute(now - (6 - i) * DAY).slice(0, 10),
      whole: i < 6,
      articles: n,
      negative: Math.floor(n / (i === 6 ? 1.7 : 5)),
    })),
    places: { provinces, local: local(provinces) },
    sources: glance.sources,
  }
}
