import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { LOOKS, dress, fits, logIn, shoot } from './support.ts'

const look = LOOKS[0]

test('somebody logs in, searches, narrows, reads, and goes back to the very list', async ({
  page,
}) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.locator('#fx-query').fill('检测')
  await page.locator('#fx-query').press('Enter')
  await expect(page).toHaveTitle(/^检测 · /)
  const total = page.locator('.total')
  await expect(page.locator('mark').first()).toBeVisible()
  const all = await total.innerText()

  const city = page.locator('.facet-column label', { hasText: '市级' })
  const count = (await city.locator('.fx-num').innerText()).trim()
  await city.locator('input').check()
  await expect(page).toHaveURL(/tier=city/)
  await expect(total).toContainText(`${count} 篇`)
  await page.locator('[data-result]').nth(1).click()
  const title = await page.locator('.panel .title').innerText()
  await expect(page.locator('.item.open')).toContainText(title)
  await page.locator('.panel .page').click()
  await expect(page.locator('h1')).toHaveText(title)
  await page.locator('.back').click()
  await expect(page.locator('.panel .title')).toHaveText(title)
  await expect(total).toContainText(`${count} 篇`)
  await page.getByRole('button', { name: '去掉条件：市级' }).click()
  await expect(total).toHaveText(all)
})

test('everything can be done with the keyboard alone', async ({ page }) => {
  await dress(page, look, 1440)
  await page.goto('/login?next=%2Fsearch')
  await expect(page.locator('input[name=username]')).toBeFocused()
  await page.keyboard.type('admin')
  await page.keyboard.press('Tab')
  await page.keyboard.type(process.env.FENGXIANG_ADMIN_PASSWORD ?? 'mock')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-result]').first()).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.locator('#fx-query')).toBeFocused()
  await page.keyboard.insertText('检测')
  await page.keyboard.press('Enter')
  await expect(page.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')

  const row = (n: number) => page.locator('[data-result]').nth(n)
  await page.keyboard.press('j')
  await expect(row(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(row(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.panel .title')).toHaveText(await row(1).innerText())
  await page.keyboard.press('j')
  await expect(page.locator('.panel .title')).toHaveText(await row(2).innerText())
  await page.keyboard.press('k')
  await expect(page.locator('.panel .title')).toHaveText(await row(1).innerText())
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toHaveCount(0)
  await expect(row(1)).toBeFocused()

  await page.keyboard.press('?')
  await expect(page.locator('.el-dialog kbd').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.el-dialog kbd').first()).toBeHidden()

  const picker = page.locator('.range-button')
  await picker.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '近 1 小时' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(picker).toBeFocused()
})

test('nobody loses what was typed into a form', async ({ page }) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.goto('/outlets')
  const add = page.locator('.fx-page-head .el-button')
  await add.click()
  const name = page.locator('#outlet-form input[name=name]')
  await expect(name).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(name).toBeHidden()
  await add.click()
  await expect(name).toBeFocused()
  await name.fill('新媒体')
  await page.keyboard.press('Escape')
  await page.mouse.click(20, 700)
  await expect(name).toHaveValue('新媒体')
  await name.press('Enter')
  const hosts = page.locator('#outlet-form textarea[name=hosts]')
  await expect(hosts).toBeFocused()
  await expect(hosts).toHaveAttribute('aria-invalid', 'true')
  await page.locator('.el-dialog__headerbtn').click()
  await expect(name).toBeHidden()
})

test('what a source would bring is seen before it is saved', async ({ page }) => {
  await dress(page, look, 1440)
  await logIn(page)
  await page.goto('/sources')
  const row = page.locator('tbody tr').first()
  await row.locator('.fx-row-action, .actions button, button').last().click()
  await page.locator('#source-form .preview button').first().click()
  await expect(page.locator('.preview .links li').first()).toBeVisible({ timeout: 60_000 })
})

test('the bars can be taken along as a table and as a picture', async ({ page }) => {
  await dress(page, look, 1440)
  await logIn(page)
  await expect(page.locator('canvas').first()).toBeVisible()
  const keep = async (what: string) => {
    await page.getByRole('button', { name: '下载发布时间分布' }).click()
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: what }).click()
    return readFileSync(await (await file).path())
  }
  const table = (await keep('表格（CSV）')).toString('utf8')
  expect(table.charCodeAt(0)).toBe(0xfeff)
  const [shown = ''] = /[\d,]+ 篇/.exec(await page.locator('.total').innerText()) ?? []
  expect(table).toContain(shown)
  const [, bars = ''] = table.split('\r\n从,到（不含）,篇数\r\n')
  const inBars = bars
    .trim()
    .split('\r\n')
    .map((row) => Number(row.split(',')[2]))
  expect(inBars.reduce((sum, count) => sum + count, 0)).toBe(parseInt(shown.replace(',', ''), 10))
  const picture = await keep('图片（PNG）')
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBe(2400)
})

test('on a phone one can set the range, read, and log out', async ({ page }) => {
  await dress(page, look, 390)
  await logIn(page)
  await page.locator('.range-button').click()
  await page.getByLabel('从', { exact: false }).first().fill('2026-01-01T00:00')
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page).toHaveURL(/from=2026-01-01T00/)
  await page.locator('[data-result]').first().click()
  await expect(page.locator('article.body')).toBeVisible()
  await page.getByRole('button', { name: '下一篇' }).click()
  await page.goBack()
  await expect(page.locator('.panel')).toHaveCount(0)
  await page.locator('header.bar .popover button').last().click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/\/login/)
})

test('at 200 % everything is still there', async ({ page }) => {
  await dress(page, look, 1440)
  await page.setViewportSize({ width: 720, height: 450 })
  await logIn(page)
  for (const path of ['/search?range=7d', '/outlets', '/sources', '/settings/users']) {
    await page.goto(path)
    await expect(page.locator('[data-result], tbody tr').first()).toBeVisible()
    await fits(page)
  }
  await page.locator('.fx-page-head .el-button').click()
  const save = page.locator('.el-dialog__footer .el-button--primary')
  await save.scrollIntoViewIfNeeded()
  await expect(save).toBeInViewport()
})

test('nothing jumps while pages load', async ({ page }) => {
  await dress(page, look, 1440)
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number }
        if (value > 0.005) moved.push(`${location.pathname} ${value}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await logIn(page)
  await page.route('**/api/**', async (route) => {
    await new Promise((done) => setTimeout(done, 300))
    await route.continue()
  })
  for (const path of ['/search', '/outlets', '/sources', '/settings/users']) {
    await page.goto(path)
    await expect(page.locator('[data-result], tbody tr').first()).toBeVisible()
    if (path === '/search') await expect(page.locator('canvas').first()).toBeVisible()
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([])
  }
})

test('a screenshot is added with a part covered, and an article is erased for good', async ({
  page,
}) => {
  test.skip(!process.env.FENGXIANG_URL, 'made-up data keeps neither pictures nor erasures')
  await dress(page, look, 1440)
  await logIn(page)
  const picture = await page.screenshot()
  await page.locator('[data-result]').last().click()
  await expect(page.locator('article.body')).toBeVisible()
  await page.getByRole('button', { name: '添加截图' }).click()
  await page
    .locator('#screenshot-form input[type=file]')
    .setInputFiles({ name: '截图.png', mimeType: 'image/png', buffer: picture })
  const stage = page.locator('.stage img')
  await expect(stage).toBeVisible()
  await page.waitForTimeout(400) // the dialog comes in with a movement
  const frame = await stage.boundingBox()
  if (!frame) throw new Error('the picture is not shown')
  await page.mouse.move(frame.x + 40, frame.y + 40)
  await page.mouse.down()
  await page.mouse.move(frame.x + 200, frame.y + 90, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('.stage .box')).toHaveCount(1)
  const sent = page.waitForRequest((r) => r.method() === 'POST' && r.url().includes('blur='))
  await page.locator('.el-dialog__footer .el-button--primary:visible').click()
  const [x, y, width, height] = (new URL((await sent).url()).searchParams.get('blur') ?? '')
    .split(',')
    .map(Number)
  const scale = 1440 / frame.width
  expect(Math.abs((x ?? 0) - 40 * scale)).toBeLessThan(3)
  expect(Math.abs((y ?? 0) - 40 * scale)).toBeLessThan(3)
  expect(Math.abs((width ?? 0) - 160 * scale)).toBeLessThan(4)
  expect(Math.abs((height ?? 0) - 50 * scale)).toBeLessThan(4)
  const shot = page.locator('.evidence li img')
  await shot.scrollIntoViewIfNeeded()
  await expect.poll(() => shot.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1440)
  await shoot(page, 'evidence', look, 1440)

  const id = new URL(page.url()).searchParams.get('article')
  await page.getByRole('button', { name: '彻底删除文章' }).click()
  await page.locator('#erase-form textarea').fill('演示：应当事人要求删除')
  await page.locator('.el-dialog__footer .el-button--primary:visible').click()
  await expect(page).not.toHaveURL(/article=/)
  await page.goto(`/articles/${id}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await page.goto('/settings/erasures')
  await expect(page.getByText('演示：应当事人要求删除').first()).toBeVisible()
})
