import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, touchable, watchConsole, whole } from './support.ts'

for (const [look, width] of VIEWS) {
  test(`the overview says what is unusual at a glance: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/')
    await expect(page.locator('.figure').first()).toHaveText(/\d/)
    // On a running system there may be no topic yet: then the page says how to get one.
    const topics = page.locator('tbody tr')
    await expect(topics.or(page.locator('.empty')).first()).toBeVisible()
    await whole(page, 'overview', look, width)
    if (width < 768) await touchable(page)
    if (await topics.count()) {
      await topics.locator('a').first().click()
      await expect(page).toHaveURL(/\/search\?.*topic=/)
    }
    expect(complaints).toEqual([])
  })
}
