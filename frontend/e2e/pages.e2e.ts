import { expect, test } from '@playwright/test'
import {
  LOOKS,
  WIDTHS,
  accessible,
  dress,
  fits,
  logIn,
  shoot,
  touchable,
  watchConsole,
} from './support.ts'

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
        if (width < 768) await touchable(page)
      }
      const visible = (selector: string) => expect(page.locator(selector).first()).toBeVisible()
      await page.goto('/login')
      await visible('input[name=username]')
      await check('login')
      await logIn(page)
      await visible('canvas')
      await check('search')

      await page.locator('#fx-query').fill('检测')
      await page.locator('#fx-query').press('Enter')
      await expect(page).toHaveURL(/q=/)
      await visible('mark')
      await page.locator('[data-result]').first().click()
      await expect(page).toHaveURL(/article=/)
      await visible('article.body')
      await check('article')
      await page.locator('.panel .page').click()
      await visible('h1.title')
      await check('article-page')
      await page.goto('/search?q=%22%E6%B2%A1%E6%9C%89%E8%BF%99%E5%8F%A5%E8%AF%9D%22&tier=city')
      await visible('.empty')
      await check('search-empty')
      await page.goto('/search?q=%E6%A3%80%E6%B5%8B%20%22%E6%94%B6%E8%B4%B9')
      await visible('.query-error')
      await check('search-error')
      await page.goto('/search?range=7d')
      await page.locator('.histogram .tools button').first().click()
      await visible('.histogram table')
      await check('search-table')

      await page.goto('/outlets')
      await visible('tbody tr')
      await check('outlets')
      await page.locator('.fx-actions button').first().click()
      await visible('#outlet-form')
      await check('outlet')

      await page.goto('/sources')
      await visible('tbody tr')
      await check('sources')
      await page.locator('.fx-page-head .el-button').click()
      await visible('#source-form')
      await check('source')

      await page.goto('/settings')
      await visible('tbody tr')
      await check('users')
      await page.locator('.fx-page-head .el-button').click()
      await visible('#user-form')
      await check('user')
      await page.goto('/settings/tokens')
      await visible('h1')
      await check('tokens')
      await page.goto('/settings/erasures')
      await visible('h1')
      await check('erasures')
      await page.goto('/settings/retention')
      await visible('h1')
      await check('retention')
      await page.locator('header.bar .popover button').last().click()
      await page.locator('.doing button').first().click()
      await page.locator('.el-dialog__footer .el-button--primary').click()
      await visible('#password-form [role=alert]')
      await check('password')
      expect(complaints).toEqual([])
    })
  }
}
