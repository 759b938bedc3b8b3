import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, watchConsole, whole } from './support.ts'

const next = new Date().getFullYear() + 1

for (const [look, width] of VIEWS) {
  test(`holidays of the next year are missed, entered and removed: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'the mock knows what there is')
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/')
    const warning = page.locator('.warning')
    await expect(warning).toContainText(String(next))
    await whole(page, 'holidays-overview', look, width)
    await warning.locator('a').click()
    await expect(page).toHaveURL(new RegExp(`year=${next}`))
    await expect(page.locator('.empty')).toBeVisible()
    await whole(page, 'holidays-none', look, width)

    await page.locator('.fx-page-head .el-button').click()
    const form = page.locator('#holiday-form')
    const send = page.locator('[form=holiday-form]')
    await form.locator('input[type=date]').first().fill(`${next}-02-05`)
    await form.locator('input[type=date]').last().fill(`${next}-02-20`)
    await form.locator('input[name=name]').fill('春节')
    await send.click()
    await expect(form.locator('[aria-invalid]')).toBeFocused()
    await whole(page, 'holidays-refused', look, width)
    await form.locator('input[type=date]').last().fill(`${next}-02-12`)
    await send.click()
    await expect(page.locator('tbody tr')).toHaveCount(1)
    await expect(page.locator('.missing')).toHaveCount(0)

    await page.locator('tbody .fx-actions button').last().click()
    await page.locator('.el-dialog:visible .el-button').last().click()
    await expect(page.locator('.empty')).toBeVisible()
    await page.goto(`/settings/holidays?year=${next - 1}`)
    await expect(page.locator('tbody tr').first()).toBeVisible()
    await whole(page, 'holidays', look, width)
    expect(complaints).toEqual([])
  })
}
