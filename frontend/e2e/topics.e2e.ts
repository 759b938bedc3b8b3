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
  await expect(page.locator('mark').first()).toBeVisible()
  await page.locator('.facet-column label', { hasText: '负面' }).locator('input').check()
  await expect(page).toHaveURL(/sentiment=negative/)
  const events = page.locator('.event')
  const out = events.getByRole('button', { name: /移出这一事件$/ })
  // Not each of them has other reports.
  for (let n = 0; n < 6 && !(await out.count()); n++) {
    const row = page.locator('[data-result]').nth(n)
    await row.click()
    await expect(page.locator('.panel .title')).toHaveText(await row.innerText())
    await expect(events.getByRole('button').first()).toBeVisible()
    const show = events.getByRole('button', { name: '同一事件的报道' })
    if (await show.isVisible()) await show.click()
    await expect(events.locator('p').first()).toBeVisible()
  }
  await expect(out.first()).toBeVisible()
  await whole(page, 'real-event', look, 1440)
  const href = await events.locator('li a').first().getAttribute('href')
  const report = events.locator('li', { has: page.locator(`a[href="${href}"]`) })
  await report.getByRole('button', { name: /移出这一事件$/ }).click()
  const join = report.getByRole('button', { name: /并入这一事件$/ })
  await join.click()
  await expect(report.getByRole('button', { name: /移出这一事件$/ })).toBeVisible()
  await expect(join).toHaveCount(0)
  await page.setViewportSize({ width: 390, height: 844 })
  await whole(page, 'real-event', look, 390)
})

/** What stands in a number cell. */
const counted = (texts: string[]): number[] =>
  texts.map((text) => Number(text.replace(/[^0-9]/g, '')))

test('what is said is one number on every page, and is judged by keys alone', async ({ page }) => {
  const complaints = watchConsole(page)
  await dress(page, look, 1440)
  await logIn(page)
  await page.goto('/search?range=90d')
  const box = page.locator('.facet-column label', { hasText: '车检服务' })
  const [all = 0] = counted([await box.locator('.fx-num').innerText()])
  expect(all).toBeGreaterThan(0)
  await box.locator('input').check()
  await expect(page).toHaveURL(/topic=/)
  await expect(page.locator('.total')).toContainText(`${all} 篇`)
  const topic = new URL(page.url()).searchParams.get('topic') ?? ''

  await page.goto(`/trends?subject=topic:${topic}&range=90d`)
  const total = page.locator('tr', { hasText: '车检服务' }).locator('td.fx-num').first()
  await expect(total).toHaveText(String(all))
  await whole(page, 'real-trends', look, 1440)

  await page.goto('/heatmap?range=90d&tab=tiers&view=table')
  const cells = page.locator('tr', { hasText: '车检服务 × ' }).locator('td:nth-child(2)')
  await expect(cells.first()).toBeVisible()
  const tiers = counted(await cells.allInnerTexts())
  expect(tiers.reduce((sum, n) => sum + n, 0)).toBe(all)

  // What was there before the topic is shown on demand only.
  await page.goto('/triage?past=1')
  const titles = page.locator('[data-item] h3')
  await expect(titles.first()).toBeVisible()
  await whole(page, 'real-triage', look, 1440)
  const [first = ''] = await titles.allInnerTexts()
  await page.keyboard.press('j')
  await page.keyboard.press('3')
  await expect(page.locator('.done')).toContainText(first)
  await page.goto('/triage/ledger')
  await expect(page.locator('tbody tr').first()).toContainText(first)
  await whole(page, 'real-ledger', look, 1440)
  expect(complaints).toEqual([])
})
