import { expect, test } from '@playwright/test'
import { LOOKS, VIEWS, accessible, dress, logIn, watchConsole, whole } from './support.ts'

const WALL = '/screen?theme=dark#token=fx_mock-wall-token'

for (const [look, width] of VIEWS) {
  test(`the leaders' screen is whole and accessible: ${look.language}, ${look.theme}, ${width} px`, async ({
    page,
  }) => {
    const complaints = watchConsole(page)
    await dress(page, look, width)
    await logIn(page)
    await page.goto('/screen')
    await expect(page.locator('.finding')).toBeVisible()
    await whole(page, 'screen', look, width)
    expect(complaints).toEqual([])
  })
}

test('on a wall everything fits, in letters that are read from afar, without log-in', async ({
  page,
}) => {
  test.skip(Boolean(process.env.FENGXIANG_URL), 'the token of the made-up wall')
  await dress(page, LOOKS[0], 1920)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto(WALL)
  await expect(page.locator('.finding')).toBeVisible()
  await expect(page).toHaveURL(/\/screen\?theme=dark$/)
  await accessible(page)
  await page.screenshot({ path: 'e2e/shots/screen-wall.png' })
  const seen = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? ''
      const box = texts.currentNode.parentElement
      if (!text || !box || box.closest('.fx-hidden')) continue
      const size = Number.parseFloat(getComputedStyle(box).fontSize)
      if (box.checkVisibility() && size < 28 && !box.closest('.verdict'))
        small.push(`${text}: ${size}`)
    }
    return { small, height: document.documentElement.scrollHeight }
  })
  expect(seen.small).toEqual([])
  expect(seen.height).toBeLessThanOrEqual(1080)
})

test('on paper it is one page', async ({ page }) => {
  await dress(page, LOOKS[1], 1440)
  await logIn(page)
  await page.goto('/screen')
  await expect(page.locator('.finding')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 688, height: 1017 })
  await page.screenshot({ path: 'e2e/shots/screen-print.png' })
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    path: 'e2e/shots/screen.pdf',
    printBackground: true,
  })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
