import { expect, test } from '@playwright/test'
import { VIEWS, dress, logIn, watchConsole, whole } from './support.ts'

const COMPARED = 'subject=topic:t1&subject=topic:t3&subject=q:%E9%A2%84%E7%BA%A6'

for (const [look, width] of VIEWS) {
  test(`trends are whole and accessible: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    test.skip(Boolean(process.env.FENGXIANG_URL), 'the topics are made up')
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/trends')
    await expect(page.locator('.box canvas')).toBeVisible()
    await whole(page, 'trends', look, width)
    await page.goto(`/trends?${COMPARED}`)
    await expect(page.locator('.box canvas')).toBeVisible()
    await expect(page.locator('.subject')).toHaveCount(3)
    await page.locator('.box canvas').click({ position: { x: 200, y: 120 } })
    await expect(page.locator('.picked a')).toHaveCount(3)
    await whole(page, 'trends-compared', look, width)
    await page.goto(`/trends?subject=topic:t1&measure=share`)
    await expect(page.locator('.box canvas')).toBeVisible()
    await whole(page, 'trends-share', look, width)
    await page.goto(`/trends?${COMPARED}&measure=sentiment&range=7d`)
    await expect(page.locator('.box canvas')).toHaveCount(3)
    await whole(page, 'trends-tones', look, width)
    await page.locator('.box [aria-pressed]').first().click()
    await expect(page.locator('.box .table').first()).toBeVisible()
    await whole(page, 'trends-table', look, width)
    await page.goto('/trends?subject=topic:t1')
    await expect(page.locator('.panels tbody tr').first()).toBeVisible()
    await page.locator('.panels').scrollIntoViewIfNeeded()
    await whole(page, 'trends-behind', look, width)
    await page.locator('.box [aria-pressed]').first().click()
    await page.locator('.box tbody button').nth(2).click()
    await page.locator('.picked .el-button').first().click()
    await expect(page.locator('.el-dialog input').first()).toBeVisible()
    await whole(page, 'trends-remark', look, width)
    expect(complaints).toEqual([])
  })
}

test('a drag over the chart narrows the range, and a bar leads to exactly its articles', async ({
  page,
}) => {
  test.skip(Boolean(process.env.FENGXIANG_URL), 'the topics are made up')
  await dress(page, VIEWS[0]![0], 1440)
  await logIn(page)
  await page.goto('/trends?subject=topic:t1')
  const chart = page.locator('.box canvas')
  await expect(chart).toBeVisible()
  const box = (await chart.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.4, box.y + 80)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, box.y + 90, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=.*to=/)
  await page.locator('.box [aria-pressed]').first().click()
  const row = page.locator('.box tbody tr').nth(1)
  const count = await row.locator('.fx-num').innerText()
  await row.getByRole('button').press('Enter')
  await page.locator('.picked a').first().click()
  await expect(page).toHaveURL(/\/search\?/)
  await expect(page.locator('.total')).toContainText(count)
})

test('what is compared is chosen by keyboard alone', async ({ page }) => {
  test.skip(Boolean(process.env.FENGXIANG_URL), 'the topics are made up')
  await dress(page, VIEWS[0]![0], 1440)
  await logIn(page)
  await page.goto('/trends')
  await page.getByRole('button', { name: '添加比较对象' }).press('Enter')
  await page.keyboard.type('预约')
  await page.keyboard.press('Enter')
  await expect(page.locator('.subject .name')).toHaveText('“预约”')
  await page.getByRole('button', { name: '负面占比' }).press('Enter')
  await expect(page).toHaveURL(/measure=share/)
  await page.getByRole('button', { name: '移除“预约”' }).press('Enter')
  await expect(page.locator('.subject .name')).toHaveText('全部采集')
})
