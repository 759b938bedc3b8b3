import { expect, test } from '@playwright/test'
import { LOOKS, dress, logIn, PASSWORD } from './support.ts'

const look = LOOKS[0]
const away = { status: 502, body: '' }

test('a wrong password is said, and what was typed is kept', async ({ page }) => {
  await dress(page, look, 1440)
  await page.goto('/login')
  await page.locator('input[name=username]').fill('nobody-of-that-name')
  await page.locator('input[name=password]').fill('wrong')
  await page.locator('button[type=submit]').click()
  await expect(page.locator('.wrong[role=alert]')).toContainText('用户名或密码不对')
  await expect(page.locator('input[name=username]')).toHaveValue('nobody-of-that-name')
})

test('a backend that is away is said at log-in and in the list, and comes back', async ({
  page,
}) => {
  await dress(page, look, 1440)
  await page.route('**/api/**', (route) => route.fulfill(away))
  await page.goto('/search?q=%E6%A3%80%E6%B5%8B')
  await expect(page.locator('.wrong[role=alert]')).toContainText('连不上服务')
  await page.unroute('**/api/**')
  await page.locator('input[name=username]').fill('admin')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(page.locator('[data-result]').first()).toBeVisible()

  await page.route('**/api/articles?*', (route) => route.fulfill(away))
  await page.locator('#fx-query').fill('收费')
  await page.locator('#fx-query').press('Enter')
  await expect(page.locator('.list-column [role=alert]')).toContainText('连不上服务')
  await expect(page.locator('#fx-query')).toHaveValue('收费')
  await page.unroute('**/api/articles?*')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('[data-result]').first()).toBeVisible()
})

test('a query that is not understood is pointed at', async ({ page }) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.locator('#fx-query').fill('检测 "收费')
  await page.locator('#fx-query').press('Enter')
  const error = page.locator('.query-error')
  await expect(error).toContainText('第 4 个字符')
  await expect(error.locator('.here')).toHaveText('"')
})

test('a session that ends leads to log-in and back to the same page', async ({ page }) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.goto('/outlets?name=%E6%97%A5%E6%8A%A5&range=7d')
  await expect(page.locator('tbody tr').first()).toBeVisible()
  await page.context().clearCookies()
  await page.locator('#outlet-name').fill('广播')
  await page.locator('#outlet-name').press('Enter')
  await expect(page).toHaveURL(/\/login\?next=/)
  await page.locator('input[name=username]').fill('admin')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await expect(page).toHaveURL(/\/outlets\?.*range=7d/)
})

test('an article and a page that do not exist are said to', async ({ page }) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.goto('/articles/0123456789abcdef0123456789abcdef')
  await expect(page.locator('main [role=alert]')).toContainText('没有找到')
  await page.goto('/nowhere')
  await expect(page.locator('.empty')).toContainText('没有这个页面')
})
