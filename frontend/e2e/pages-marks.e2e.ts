import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, touchable, watchConsole, whole } from './support.ts'

for (const [look, width] of VIEWS) {
  test(`articles are selected, marked, filtered by it and put together by story: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'the marks of the mock')
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/search?range=all')
    const rows = page.locator('[data-article]')
    await expect(rows.first()).toBeVisible()
    await rows.nth(0).locator('input').check()
    await page.keyboard.down('Shift')
    await rows.nth(3).locator('input').click()
    await page.keyboard.up('Shift')
    await expect(page.locator('.line.chosen')).toHaveCount(4)
    await whole(page, 'marks-selected', look, width)
    if (width < 768) await touchable(page)
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('b')
    await expect(page.locator('.marked')).toBeVisible()
    await page.goto('/search?range=all&mark=report')
    await expect(rows).toHaveCount(4)
    await rows.first().locator('[data-result]').click()
    await expect(page.locator('.panel .mark').nth(0)).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.panel .mark').nth(2)).toHaveAttribute('aria-pressed', 'true')
    await whole(page, 'marks-open', look, width)
    await page.goto('/search?range=all&group=story')
    const copies = page.locator('.copies').first()
    await copies.getByRole('button').click()
    await expect(copies.locator('li').nth(1)).toBeVisible()
    await whole(page, 'marks-story', look, width)
    if (width < 768) await touchable(page)
    // For the next look.
    await page.goto('/search?range=all&mark=report')
    await page.locator('.bulk .all input').check()
    await page.locator('.bulk select').first().selectOption('report')
    await expect(rows).toHaveCount(0)
    expect(complaints).toEqual([])
  })
}
