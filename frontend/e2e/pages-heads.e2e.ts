import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, watchConsole, whole } from './support.ts'

for (const [look, width] of VIEWS) {
  test(`learning from corrections is whole and accessible: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'nobody has corrected so much up there')
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/settings/heads')
    await expect(page.locator('.card')).toHaveCount(3)
    await expect(page.locator('tbody tr')).toHaveCount(3)
    await expect(page.locator('.card .el-button--primary').nth(2)).toBeDisabled()
    await whole(page, 'heads', look, width)
    await page.locator('.card').first().locator('header .el-button').first().click()
    await expect(page.locator('.el-dialog__footer .el-button--primary')).toBeVisible()
    await whole(page, 'heads-back', look, width)
    await page.locator('.el-dialog__footer .el-button').first().click()
    await expect(page.locator('.el-dialog')).toBeHidden()
    expect(complaints).toEqual([])
  })
}
