import { expect, test } from '@playwright/test'
import { LOOKS, WIDTHS, accessible, dress, fits, logIn, shoot } from './support.ts'

for (const look of LOOKS) {
  for (const width of WIDTHS) {
    test(`pages are whole and accessible: ${look.language}, ${look.theme}, ${width} px`, async ({
      page,
    }) => {
      await dress(page, look, width)
      const check = async (name: string) => {
        await shoot(page, name, look, width)
        await fits(page)
        await accessible(page)
      }
      await page.goto('/login')
      await expect(page.locator('input[name=username]')).toBeVisible()
      await check('login')
      await logIn(page)
      await expect(page.locator('canvas').first()).toBeVisible()
      await check('search')

      await page.locator('#fx-query').fill('检测站')
      await page.locator('#fx-query').press('Enter')
      await expect(page).toHaveURL(/q=/)
      await expect(page.locator('mark').first()).toBeVisible()
      await page.locator('[data-result]').first().click()
      await expect(page).toHaveURL(/article=/)
      await expect(page.locator('article.body')).toBeVisible()
      await check('article')
    })
  }
}
