import { expect, it } from 'vitest'
import { article } from '@/testing/factory'
import { mockHttp, mountAt } from '@/testing/harness'
import ArticlePage from './ArticlePage.vue'
import { safeLink } from '@/ui/article/links'

async function show(part: Parameters<typeof article>[0] = {}, search = '') {
  const calls = mockHttp({
    'GET /api/articles/a1': { body: article(part) },
    'GET /api/evidence/a1': { body: { articleId: 'a1', contentHash: 'c0ffee', screenshots: [] } },
  })
  const { page } = await mountAt(
    { components: { ArticlePage }, template: '<ArticlePage />' },
    '/',
    {
      routes: [{ path: '/articles/:id', name: 'article', component: ArticlePage }],
    },
  )
  await page.vm.$router.push(`/articles/a1?q=检测站${search}`)
  await new Promise((done) => setTimeout(done))
  return { page, calls }
}

it('shows words, origin, and how exactly the time is known', async () => {
  const { page, calls } = await show({ precision: 'day', publishedRaw: '2026年11月20日' })
  expect(calls.find((c) => c.path === '/api/articles/a1')?.params.get('q')).toBe('检测站')
  expect(page.get('h1').text()).toBe('城东检测站公布收费标准')
  expect(page.findAll('.words p').map((p) => p.text())).toEqual(['第一段', '第二段说检测站'])
  expect(page.get('.facts').text()).toContain('澜州发布')
  expect(page.get('.facts').text()).toContain('页面只写了日期')
  expect(page.get('.facts').text()).toContain('2026年11月20日')
})

it('says when the page had changed, and nothing when it never did', async () => {
  const changed = await show({ updatedAt: '2026-11-20T10:30:00Z' })
  expect(changed.page.get('.facts').text()).toContain('2026-11-20 18:30:00')
  changed.page.unmount()
  const { page } = await show()
  expect(page.get('.facts').text()).not.toContain('更新')
})

it('leads back to the very list that it was opened from', async () => {
  const { page } = await show({}, '&range=7d&tier=city&page=3')
  const back = new URL(page.get('.back').attributes('href') ?? '', 'http://test')
  expect(back.pathname).toBe('/search')
  expect(Object.fromEntries(back.searchParams)).toEqual({
    q: '检测站',
    range: '7d',
    tier: 'city',
    page: '3',
    article: 'a1',
  })
})

it('leads to the original without telling it who comes', async () => {
  const { page } = await show()
  expect(page.get('.original a').attributes()).toMatchObject({
    href: 'https://news.example.cn/1.html',
    target: '_blank',
    rel: 'noopener noreferrer',
  })
})

it('says in words how sure the extraction is', async () => {
  const { page } = await show({ confidence: 0.4 })
  expect(page.get('.evidence').text()).toContain('把握小')
  expect(page.get('.evidence').text()).toContain('GBK')
  expect(page.get('.evidence').text()).toContain('c0ffee')
})

it('makes no link of an address that is no web page', async () => {
  const { page } = await show({ url: 'javascript:alert(1)' })
  expect(page.find('.original').exists()).toBe(false)
  expect(safeLink('nonsense')).toBeNull()
  expect(safeLink('http://a.cn/')).toBe('http://a.cn/')
})
