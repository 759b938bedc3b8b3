import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, touchable, watchConsole, whole } from './support.ts'

for (const [look, width] of VIEWS) {
  test(`what waits is judged, taken back and in the ledger: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'the mock knows what waits')
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/triage')
    const rows = page.locator('[data-item]')
    await expect(rows.first()).toBeVisible()
    await whole(page, 'triage', look, width)
    if (width < 768) await touchable(page)
    const title = (await rows.first().locator('h3').textContent()) ?? ''
    await rows.first().locator('[data-result]').click()
    await expect(page.locator('.panel .title')).toBeVisible()
    await whole(page, 'triage-open', look, width)
    await page.keyboard.press('3')
    await expect(page.locator('.done')).toContainText(title)
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-item] h3', { hasText: title })).toHaveCount(0)
    await page.goto('/triage/ledger')
    await expect(page.locator('tbody tr').first()).toContainText(title)
    await whole(page, 'ledger', look, width)
    expect(complaints).toEqual([])
  })

  test(`an inbox is walked and judged by keys alone: ${look.language}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'the mock knows what waits')
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/triage')
    const titles = page.locator('[data-item] h3')
    await expect(titles.first()).toBeVisible()
    const [first, second] = await titles.allTextContents()
    await page.keyboard.press('j')
    await expect(page.locator('[data-item]').first().locator('[data-result]')).toBeFocused()
    await page.keyboard.press('0')
    await expect(titles.first()).toHaveText(second ?? '')
    await expect(page.locator('[data-item]').first().locator('[data-result]')).toBeFocused()
    await page.keyboard.press('z')
    await expect(page.locator('[data-item] h3', { hasText: first ?? '' }).first()).toBeVisible()
  })
}
