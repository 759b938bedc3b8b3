import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, watchConsole, whole } from './support.ts'

for (const [i, [look, width]] of VIEWS.entries()) {
  // The mock keeps what is saved: there and back.
  const [volume, negative] = i % 2 ? ['30', '25'] : ['40', '15']

  test(`how risk is scored is tried on the past and changed: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'the mock knows what there is')
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/alerts/risk')
    const form = page.locator('#risk-form')
    const trial = page.locator('.trial')
    await expect(trial.locator('.levels')).toBeVisible()
    await whole(page, 'risk', look, width)
    const save = form.locator('[type=submit]')
    await expect(save).toBeDisabled()

    await form.locator('input[name=volume]').fill('44')
    await save.click()
    await expect(form.locator('.sum')).toBeFocused()
    await expect(form.locator('[role=alert]')).toHaveCount(2)
    await whole(page, 'risk-refused', look, width)

    await form.locator('input[name=volume]').fill(volume)
    await form.locator('input[name=negative]').fill(negative)
    await expect(trial.locator('li').first()).toBeVisible()
    await trial.locator('li button').first().click()
    await expect(page).toHaveURL(/group=/)
    await trial.locator('li').first().scrollIntoViewIfNeeded()
    await whole(page, 'risk-trial', look, width)
    await trial.locator('.kinds button').nth(1).click()
    await expect(page).toHaveURL(/moved=up/)

    await form.locator('textarea').fill('声量更要紧')
    await save.click()
    await expect(page.locator('.history tbody tr').first()).toContainText('声量更要紧')
    await expect(form.locator('textarea')).toHaveValue('')
    await page.locator('.history').scrollIntoViewIfNeeded()
    await whole(page, 'risk-history', look, width)
    await page.locator('.history .fx-actions button').first().click()
    await expect(form.locator('textarea')).not.toHaveValue('')
    expect(complaints).toEqual([])
  })
}
