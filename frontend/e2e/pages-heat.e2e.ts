import { expect, test } from '@playwright/test'
import { LOOKS, VIEWS, accessible, dress, logIn, watchConsole, whole } from './support.ts'

for (const [look, width] of VIEWS) {
  test(`heat maps are whole and accessible: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/heatmap?range=90d')
    await expect(page.locator('[role=grid] a')).toHaveCount(34)
    await whole(page, 'heat-regions', look, width)
    await page.goto('/heatmap?range=90d&measure=share&parent=330000')
    await expect(page.locator('[role=grid] a')).toHaveCount(11)
    await whole(page, 'heat-province', look, width)
    await page.goto('/heatmap?range=90d&tab=calendar&measure=negative')
    await expect(page.locator('[role=grid]').nth(2)).toBeVisible()
    await whole(page, 'heat-calendar', look, width)
    await page.goto('/heatmap?range=90d&tab=hours')
    await expect(page.locator('[role=grid] a')).toHaveCount(168)
    await whole(page, 'heat-hours', look, width)
    await page.goto('/heatmap?range=90d&tab=hours&measure=share&view=table')
    await expect(page.locator('tbody tr')).toHaveCount(168)
    await whole(page, 'heat-table', look, width)
    // On a running system there may be no topic yet.
    if (!process.env.FENGXIANG_URL) {
      await page.goto('/heatmap?range=90d&tab=tiers&measure=share')
      await expect(page.locator('[role=grid] a').nth(3)).toBeVisible()
      await whole(page, 'heat-tiers', look, width)
      await page.goto('/heatmap?range=90d&tab=topics')
      await expect(page.locator('[role=grid] a').nth(33)).toBeAttached()
      await whole(page, 'heat-topics', look, width)
    }
    await page.goto('/heatmap?range=90d&shape=map&measure=negative')
    await expect(page.locator('.map canvas')).toBeVisible()
    await whole(page, 'heat-map', look, width)
    await page.goto('/heatmap?range=all&tab=hours')
    await expect(page.locator('.empty button')).toBeVisible()
    await accessible(page)
    expect(complaints).toEqual([])
  })
}

test('a cell is reached by the arrows, and Enter opens the articles behind it', async ({
  page,
}) => {
  test.skip(Boolean(process.env.FENGXIANG_URL), 'counts what the made-up articles have')
  await dress(page, LOOKS[0], 1440)
  await logIn(page)
  await page.goto('/heatmap?tab=hours&range=90d')
  const cells = page.locator('[role=grid] a')
  await cells.first().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key)
  }
  const label = (await page.locator(':focus').getAttribute('aria-label')) ?? ''
  expect(label).toContain('周三 01:00–02:00')
  const n = /：(\d+) 篇/.exec(label)?.[1] ?? '?'
  await page.keyboard.press('Enter')
  await expect(page.locator('.total')).toContainText(`${n} 篇`)
  await expect(page.locator('.chip').first()).toContainText('周三 01:00–02:00')
})

for (const shape of ['tiles', 'map']) {
  test(`the ${shape} are kept as a table, a drawing and a picture`, async ({ page }) => {
    const complaints = watchConsole(page)
    await dress(page, LOOKS[0], 1440)
    await logIn(page)
    await page.goto(`/heatmap?range=90d&shape=${shape}`)
    await expect(page.locator('.chart').locator('canvas, table').first()).toBeVisible()
    for (const [choice, end] of [
      ['表格（CSV）', '.csv'],
      ['矢量图（SVG）', '.svg'],
      ['图片（PNG）', '.png'],
    ] as const) {
      await page.getByRole('button', { name: '下载地区' }).click()
      const kept = page.waitForEvent('download')
      await page.getByRole('button', { name: choice }).click()
      const file = await kept
      expect(file.suggestedFilename()).toBe(`地区${end}`)
      await file.saveAs(`e2e/shots/heat-kept-${shape}${end}`)
    }
    expect(complaints).toEqual([])
  })
}
