import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Figures, HeatRegion } from '@/api/types'
import { mockHttp, mountAt, press, type Call } from '@/testing/harness'
import HeatView from './HeatView.vue'

const figures = (articles: number, negative = 0, of = articles): Figures => ({
  articles,
  negative,
  stories: articles,
  share: of ? { negative, total: of, share: negative / of, low: 0.1, high: 0.9 } : null,
})
const region = (code: string, name: string, own: Figures, parts = 3): HeatRegion => ({
  code,
  name,
  shortName: name.slice(0, 2),
  parts,
  figures: own,
})
const common = { basis: 'articles', zone: 'Asia/Shanghai' } as const
const country = {
  ...common,
  path: [],
  articles: 40,
  located: 30,
  within: 30,
  withinOnly: 0,
  storiesEstimated: false,
  regions: [
    region('110000', '北京市', figures(3, 3)),
    region('330000', '浙江省', figures(20, 8)),
    region('710000', '台湾省', figures(0), 0),
  ],
}
const hours = {
  ...common,
  articles: 9,
  dayOnly: 2,
  cells: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((day) =>
    Array.from({ length: 24 }, (_, h) => ({
      key: `${day}-${String(h).padStart(2, '0')}`,
      times: 4,
      figures: figures(day === 'wed' && h === 8 ? 7 : 0, 0),
    })),
  ),
}
const topic = { id: 't1', working: 2, definition: { name: '检测收费' } }

async function open(address: string, answers = {}) {
  const calls = mockHttp({
    'GET /api/topics': { body: [topic] },
    'GET /api/heatmaps/regions': { body: country },
    'GET /api/heatmaps/hours': { body: hours },
    ...answers,
  })
  const mounted = await mountAt(HeatView, address, { name: 'heatmap' })
  await flushPromises()
  const asked = (path: string) => calls.filter((call: Call) => call.path.endsWith(path))
  return { ...mounted, asked }
}

describe('heat maps', () => {
  it('say what stands out, how much is on the map, and lead to the articles', async () => {
    const { page } = await open('/heatmap?range=7d&tier=city')
    expect(page.get('h2').text()).toBe('浙江省最多：20 篇')
    expect(page.get('.note').text()).toBe('40 篇中有 30 篇提到地点。')
    const cell = page.get('[role=grid] a[aria-label^="浙江省"]')
    expect(cell.attributes('aria-label')).toBe(
      '浙江省：20 篇，负面 8 篇 · 负面占比 40%（10%–90%，20 篇中 8 篇）',
    )
    expect(cell.attributes('href')).toBe('/search?tier=city&range=7d&region=330000')
    expect(cell.classes()).toContain('is-5')
  })

  it('do not colour a share of too few, nor compare it', async () => {
    const { page } = await open('/heatmap?measure=share')
    expect(page.get('h2').text()).toBe('浙江省负面占比最高：40%（10%–90%）')
    const few = page.get('[role=grid] a[aria-label^="北京市"]')
    expect(few.get('.value').text()).toBe('3/3')
    expect(few.classes()).toEqual(expect.arrayContaining(['is-0', 'few']))
    const order = page.findAll('.list li .name').map((name) => name.text())
    expect(order).toEqual(['浙江省', '北京市'])
    expect(page.get('.list').text()).toContain('3 篇')
  })

  it('lead into a unit and out again', async () => {
    const { router, asked } = await open('/heatmap?measure=negative')
    await press('浙江省，看下辖地区')
    expect(router.currentRoute.value.query).toEqual({ measure: 'negative', parent: '330000' })
    expect(asked('regions').at(-1)?.params.get('parent')).toBe('330000')
    await press('全国')
    expect(router.currentRoute.value.query).toEqual({ measure: 'negative' })
  })

  it('ask nothing anew for another number or a table, and for another topic they do', async () => {
    const { page, router, asked } = await open('/heatmap')
    await press('负面数量')
    await press('表格')
    expect(asked('regions')).toHaveLength(1)
    expect(page.findAll('tbody tr').map((row) => row.get('th').text())).toEqual([
      '北京市',
      '浙江省',
      '台湾省',
    ])
    expect(page.findAll('tbody tr')[2]?.text()).toMatch(/无$/)
    const select = page.get('.filters select')
    await select.setValue('t1')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({
      measure: 'negative',
      view: 'table',
      topic: 't1',
    })
    expect(asked('regions').at(-1)?.params.get('topic')).toBe('t1')
  })

  it('count hours of the week only in a range with both ends', async () => {
    const { page, asked } = await open('/heatmap?tab=hours&range=all')
    expect(asked('hours')).toHaveLength(0)
    expect(page.text()).toContain('最长 366 天')
    await press('近 90 天')
    const [call] = asked('hours')
    expect(call?.params.get('to')).toMatch(/\+08:00$/)
    expect(page.get('h2').text()).toBe('周三 08:00–09:00最多：7 篇')
    expect(page.get('.note').text()).toBe('另有 2 篇只知道日期，不在图上。')
    const cell = page.get('[role=grid] a[aria-label^="周三 08:00"]')
    const to = new URL(cell.attributes('href') ?? '', 'http://x').searchParams
    expect(to.get('hour')).toBe('wed-08')
    expect(`${to.get('to')}:00+08:00`).toBe(call?.params.get('to'))
  })

  it('show topics by tier, each cell with its topic whatever was chosen before', async () => {
    const matrix = {
      basis: 'mentions',
      zone: 'Asia/Shanghai',
      path: [],
      topicsLeft: 3,
      columns: [
        { key: 'city', name: '' },
        { key: 'other', name: '' },
      ],
      rows: [
        { key: 't1', name: '收费', all: figures(9), cells: [figures(6, 2), figures(3)] },
        { key: 't2', name: '服务', all: figures(1), cells: [figures(1), figures(0)] },
      ],
    }
    const { page, asked } = await open('/heatmap?tab=tiers&topic=t1&kind=news', {
      'GET /api/heatmaps/tiers': { body: matrix },
    })
    expect(Object.fromEntries(asked('tiers')[0]?.params ?? [])).toMatchObject({ kind: 'news' })
    expect(asked('tiers')[0]?.params.has('topic')).toBe(false)
    expect(page.get('.note').text()).toBe('另有 3 个方案没有列出。')
    expect(page.findAll('[role=grid] tbody th').map((th) => th.text())).toEqual([
      '收费 9',
      '服务 1',
    ])
    const cell = page.get('[role=grid] a[aria-label^="服务 × 市级"]')
    expect(cell.attributes('href')).toBe('/search?topic=t2&kind=news&tier=city')
  })

  it('say that there is nothing, and what went wrong', async () => {
    const { page } = await open('/heatmap', {
      'GET /api/heatmaps/regions': { body: { ...country, articles: 0 } },
    })
    expect(page.text()).toContain('这里还没有文章')
    page.unmount()
    const away = await open('/heatmap?range=24h', { 'GET /api/heatmaps/regions': { status: 503 } })
    expect(away.page.get('[role=alert]').text()).toContain('立即重试')
  })
})
