import { expect, test } from '@playwright/test'
import { LOOKS, dress, logIn, shoot } from './support.ts'

const look = LOOKS[0]

test.skip(!process.env.FENGXIANG_URL, 'made-up data keeps nothing of what comes in')

test('a table of articles is looked at, tried, imported, found, and taken back', async ({
  page,
}) => {
  await dress(page, look, 1440)
  await logIn(page)
  const row = (n: number) =>
    `旧报合订本第${n}号,http://bound.example.cn/${n}.html,2026-11-0${n} 08:30,"老读者回忆，滨江渡口修缮工程第${n}期完工，\n两岸往来方便了许多。",张某`
  const table = [
    '标题,链接,发布时间,正文,作者',
    row(1),
    row(2),
    row(3),
    '没有链接的一行,,,正文,',
  ].join('\n')
  await page.goto('/imports/new')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '合订本.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await expect(page.locator('.preview')).toContainText('旧报合订本第3号')
  await expect(page.getByText('作者', { exact: false }).first()).toBeVisible()
  const go = page.locator('.tools .el-button--primary')
  await go.click()
  await expect(page.locator('.counts')).toContainText('3')
  await expect(page.getByRole('row', { name: '8 缺少链接' })).toBeVisible()
  await shoot(page, 'import-tried', look, 1440)
  await go.click()
  await expect(page.locator('.state')).toContainText('完成')

  const found = async () => {
    const answer = page.waitForResponse((r) => r.url().includes('/api/articles?'))
    await page.goto(`/search?q=${encodeURIComponent('"滨江渡口修缮工程"')}`)
    const { total } = (await (await answer).json()) as { total: number }
    await expect(page.locator('[data-result]')).toHaveCount(total)
    return total
  }
  await expect.poll(found).toBe(3)
  await page.goto('/imports')
  const batch = page.locator('tbody tr', { hasText: '合订本.csv' })
  await batch.locator('.fx-actions button').click()
  await page
    .locator('.el-dialog__footer .el-button--danger, .el-dialog__footer .el-button--primary')
    .last()
    .click()
  await expect(batch).toContainText('已撤销')
  await expect.poll(found).toBe(0)
})

test('a keyword makes the patrol of the shift, and what was looked through is ticked', async ({
  page,
}) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.goto('/patrol/keywords')
  await page.locator('.fx-page-head .el-button').click()
  await page.locator('#keyword-form input[name=term]').fill('滨江检测线')
  await page.locator('#keyword-form textarea').fill('本站的检测线，了解公众的意见')
  await page.locator('.el-dialog__footer .el-button--primary').click()
  await expect(page.locator('tbody')).toContainText('滨江检测线')
  await page.goto('/patrol')
  await page.locator('.sheet .el-button--primary').click()
  const first = page.locator('[data-item]').first()
  await expect(first.locator('a.link')).toHaveAttribute('href', /%E6%BB%A8%E6%B1%9F/)
  await first.locator('.do').click()
  await expect(first).toContainText('admin')
  await page.reload()
  await expect(page.locator('[data-item].done')).toHaveCount(1)
  await shoot(page, 'patrol-ticked', look, 1440)
})
