import { expect, test } from '@playwright/test'
import { LOOKS, dress, logIn, whole, watchConsole } from './support.ts'

const look = LOOKS[0]

test.skip(!process.env.FENGXIANG_URL, 'made-up data reads no articles')

test('a topic is made, finds the past, and what is said about it is read and corrected', async ({
  page,
}) => {
  const complaints = watchConsole(page)
  await dress(page, look, 1440)
  await logIn(page)
  await page.goto('/topics/new')
  const form = page.locator('#topic-form')
  await form.locator('input[name=name]').fill('车检服务')
  await form.locator('textarea[name=purpose]').fill('了解公众对车辆检测服务的意见')
  const names = form.locator('input[name=names]')
  for (const name of ['云川车检中心', '云川市机动车检测中心']) {
    await names.fill(name)
    await names.press('Enter')
  }
  await expect(page.locator('.aside mark').first()).toBeVisible()
  await whole(page, 'real-topic-preview', look, 1440)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(page).toHaveURL(/\/topics\/(?!new)/)
  await expect(page.getByText('待批准').first()).toBeVisible()
  await expect(page.locator('.progress')).toContainText('匹配完', { timeout: 120_000 })
  await whole(page, 'real-topic', look, 1440)

  await page.goto('/search')
  const box = page.locator('.facet-column label', { hasText: '车检服务' })
  await expect(box).toBeVisible()
  const count = (await box.locator('.fx-num').innerText()).trim()
  await box.locator('input').check()
  await expect(page).toHaveURL(/topic=/)
  await expect(page.locator('.total')).toContainText(`${count} 篇`)
  const negative = page.locator('.facet-column label', { hasText: '负面' })
  await negative.locator('input').check()
  await expect(page).toHaveURL(/sentiment=negative/)
  await whole(page, 'real-said', look, 1440)
  await page.locator('[data-result]').first().click()
  const about = page.locator('.row', { hasText: '车检服务' })
  await expect(about.locator('blockquote')).toBeVisible()
  const choice = about.locator('select')
  await choice.selectOption({ label: '中性' })
  await expect(about).toContainText('机器')
  await expect(choice).toHaveValue('neutral')
  await choice.selectOption('machine')
  await expect(choice).toHaveValue('machine')
  expect(complaints).toEqual([])
})

test('reports of one thing are taken apart and put together again', async ({ page }) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.locator('#fx-query').fill('"云川车检中心"')
  await page.locator('#fx-query').press('Enter')
  const events = page.locator('.event')
  const row = (n: number) => page.locator('[data-result]').nth(n)
  await row(0).click()
  await events.getByRole('button').first().click()
  const out = events.getByRole('button', { name: /移出这一事件$/ })
  await expect(out.first()).toBeVisible()
  await whole(page, 'real-event', look, 1440)
  const all = await out.count()
  const title = await events.locator('li a').first().innerText()
  await out.first().click()
  await expect(out).toHaveCount(all - 1)
  await events
    .getByRole('button', { name: `把《${title}》并入这一事件` })
    .first()
    .click()
  await expect(out).toHaveCount(all)
  await page.setViewportSize({ width: 390, height: 844 })
  await whole(page, 'real-event', look, 390)
})
