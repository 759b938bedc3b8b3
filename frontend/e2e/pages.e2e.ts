import { expect, test } from '@playwright/test'
import { LOOKS, WIDTHS, accessible, dress, fits, logIn, shoot, watchConsole } from './support.ts'

for (const look of LOOKS) {
  for (const width of WIDTHS) {
    test(`pages are whole and accessible: ${look.language}, ${look.theme}, ${width} px`, async ({
      page,
    }) => {
      const complaints = watchConsole(page)
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

      await page.locator('#fx-query').fill('检测')
      await page.locator('#fx-query').press('Enter')
      await expect(page).toHaveURL(/q=/)
      await expect(page.locator('mark').first()).toBeVisible()
      await page.locator('[data-result]').first().click()
      await expect(page).toHaveURL(/article=/)
      await expect(page.locator('article.body')).toBeVisible()
      await check('article')

      await page.goto('/outlets')
      await expect(page.locator('tbody tr').first()).toBeVisible()
      await check('outlets')
      await page.locator('.fx-actions button').first().click()
      await expect(page.locator('#outlet-form')).toBeVisible()
      await check('outlet')

      await page.goto('/sources')
      await expect(page.locator('tbody tr').first()).toBeVisible()
      await check('sources')
      await page.locator('.fx-page-head .el-button').click()
      await expect(page.locator('#source-form')).toBeVisible()
      await check('source')

      await page.goto('/settings')
      await expect(page.locator('tbody tr').first()).toBeVisible()
      await check('users')
      await page.locator('.fx-page-head .el-button').click()
      await expect(page.locator('#user-form')).toBeVisible()
      await check('user')
      await page.goto('/settings/tokens')
      await expect(page.locator('h1')).toBeVisible()
      await check('tokens')
      expect(complaints).toEqual([])
    })
  }
}
