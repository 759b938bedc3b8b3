import { expect, test, type Page } from '@playwright/test'
import { LOOKS, accessible, dress, fits, logIn, shoot } from './support.ts'

test.skip(Boolean(process.env.FENGXIANG_URL), 'the search service of the mock can be taken away')

/** What the backend answers while Elasticsearch is away. */
const DOWN = {
  status: 503,
  contentType: 'application/problem+json',
  headers: { 'Retry-After': '5' },
  body: JSON.stringify({
    type: '/problems/search-engine-unavailable',
    title: 'Service Unavailable',
    status: 503,
    detail:
      'The search engine is not reachable or overloaded right now. Nothing was lost; try again in a moment.',
    requestId: 'r-1',
  }),
}
/** Each page, and what is on it when it works. */
const PAGES = [
  ['/', 'tbody tr'],
  ['/search', '[data-result]'],
  ['/trends', '.box h2'],
  ['/heatmap', '.frame h2'],
  ['/triage', '[data-item]'],
  ['/screen', '.finding'],
  ['/topics', 'tbody tr'],
  ['/alerts', '[data-group]'],
  ['/alerts/rules', 'tbody tr'],
] as const
const VIEWS = [
  [LOOKS[0], 1440, '搜索服务暂时不可用'],
  [LOOKS[3], 390, 'The search service is not available for the moment'],
] as const

/** Who is logged in is remembered for a while, so that the pages themselves come to the point. */
const takeAway = (page: Page, what = /\/api\/(?!session)/) =>
  page.route(what, (route) => route.fulfill(DOWN))
const bringBack = (page: Page) => page.unrouteAll({ behavior: 'wait' })

for (const [look, width, words] of VIEWS) {
  test(`pages say that the search service is away, and recover: ${look.language}, ${width} px`, async ({
    page,
  }) => {
    await page.clock.install()
    await dress(page, look, width)
    await logIn(page)
    const article = await page.locator('[data-result]').first().getAttribute('href')
    const id = new URL(article ?? '', page.url()).searchParams.get('article')
    for (const [path, there] of [...PAGES, [`/articles/${id}`, 'article.body'] as const]) {
      await takeAway(page)
      await page.goto(path)
      const said = page.getByRole('alert').filter({ hasText: words })
      await expect(said, path).toHaveCount(1)
      await expect(said.getByRole('button')).toBeVisible()
      await shoot(page, `down-${path.slice(1).replace('/', '-') || 'overview'}`, look, width)
      await fits(page)
      await accessible(page)
      await bringBack(page)
      await page.clock.fastForward(6_000)
      await expect(page.locator(there).first(), path).toBeVisible()
      await expect(said, path).toHaveCount(0)
    }
  })
}

test('what is on the screen and what was typed stays while the search service is away', async ({
  page,
}) => {
  await page.clock.install()
  await dress(page, LOOKS[0], 1440)
  await logIn(page)
  const total = await page.locator('.total').innerText()
  await takeAway(page)
  await page.locator('#fx-query').fill('收费')
  await page.locator('#fx-query').press('Enter')
  const said = page.getByRole('alert')
  await expect(said).toContainText('下面仍是中断前的内容')
  await expect(page.locator('#fx-query')).toHaveValue('收费')
  await expect(page.locator('[data-result]').first()).toBeVisible()
  await page.clock.fastForward(6_000)
  await expect(said).toBeVisible()
  await shoot(page, 'down-search-kept', LOOKS[0], 1440)
  await bringBack(page)
  await said.getByRole('button', { name: '立即重试' }).click()
  await expect(said).toHaveCount(0)
  await expect(page.locator('.total')).not.toHaveText(total)

  // Whoever opens a page anew meanwhile comes to it, too.
  await takeAway(page, /\/api\//)
  await page.goto('/trends?range=7d')
  await expect(page.locator('.wrong[role=alert]')).toContainText('正在自动重试')
  await accessible(page)
  await bringBack(page)
  await page.clock.fastForward(6_000)
  await expect(page).toHaveURL(/\/trends\?range=7d/)
})
