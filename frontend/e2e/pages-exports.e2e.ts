import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, touchable, watchConsole, whole } from './support.ts'

for (const [look, width] of VIEWS) {
  test(`an export in the background is told on whatever page: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'the mock has exports that take three seconds')
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.evaluate(() =>
      fetch('/api/exports?q=%E6%A3%80%E6%B5%8B%E7%AB%99', { method: 'POST' }),
    )
    await page.goto('/topics')
    const notice = page.locator('.exports li').first()
    await expect(notice.locator('progress')).toBeVisible()
    await whole(page, 'export-running', look, width)
    await expect(notice.locator('a')).toHaveAttribute('href', /\/api\/exports\/e\d+\/file/)
    await expect(notice).toContainText('53,210')
    await whole(page, 'export-done', look, width)
    if (width < 768) await touchable(page)
    await page.goto('/sources')
    await expect(notice).toContainText('53,210')
    const away = page.locator('.exports button')
    while (await away.count()) await away.first().press('Enter')
    await expect(page.locator('.exports')).toHaveCount(0)
    expect(complaints).toEqual([])
  })
}

test('a short export goes into the background where that is ticked', async ({ page }) => {
  test.skip(Boolean(process.env.FENGXIANG_URL), 'the mock has exports that take three seconds')
  const complaints = watchConsole(page)
  await dress(page, VIEWS[0]![0], VIEWS[0]![1])
  await logIn(page)
  await page.goto('/search')
  const menu = page.locator('.head .export')
  await expect(menu.locator('a')).toHaveCount(2)
  await page.getByRole('checkbox', { name: '在后台' }).check()
  await whole(page, 'export-wished', VIEWS[0]![0], VIEWS[0]![1])
  await menu.getByRole('button').first().click()
  await expect(page.locator('.exports li').first()).toContainText('53,210')
  expect(complaints).toEqual([])
})
