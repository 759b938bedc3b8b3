import { mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const PASSWORD = process.env.FENGXIANG_ADMIN_PASSWORD ?? 'mock'
export const LOOKS = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const
/**
 * Every two of language, colours and width occur together in one of them; on a running system, which takes its time,
 * each value occurs once.
 */
export const VIEWS: readonly (readonly [(typeof LOOKS)[number], number])[] = process.env
  .FENGXIANG_URL
  ? [
      [LOOKS[0], 1440],
      [LOOKS[3], 390],
    ]
  : [
      [LOOKS[0], 1440],
      [LOOKS[1], 390],
      [LOOKS[2], 390],
      [LOOKS[3], 1440],
    ]
export type Look = (typeof LOOKS)[number]

/**
 * What the browser complains about while the test runs, such as breaches of the content policy. Answers that refuse
 * something are part of what the tests do.
 */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (m) => {
    if (m.type() === 'error' && !/status of 4\d\d/.test(m.text())) complaints.push(m.text())
  })
  page.on('pageerror', (e) => complaints.push(String(e)))
  return complaints
}

/** Sets language and colours before the first page is loaded. */
export async function dress(page: Page, look: Look, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width < 768 ? 844 : 900 })
  await page.addInitScript((chosen) => {
    localStorage.setItem('fengxiang.language', chosen.language)
    localStorage.setItem('fengxiang.theme', chosen.theme)
  }, look)
}

/** Logs in and stands on the search page. */
export async function logIn(page: Page): Promise<void> {
  await page.goto('/login?next=%2Fsearch')
  await page.locator('input[name=username]').fill('admin')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await expect(page.locator('[data-result]').first()).toBeVisible()
}

/** No violation of WCAG 2.1 A and AA on what is shown; short messages may fade away while they are looked at. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('.el-message')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze()
  const found = violations.map((v) => ({
    rule: v.id,
    nodes: v.nodes.map((n) => `${n.target.join(' ')}: ${n.failureSummary}`),
  }))
  expect(found).toEqual([])
}

/** Nothing sticks out to the side. */
export async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
}

/** Whatever can be touched is large enough for a finger: 44 px, or the whole label or row around it. */
export async function touchable(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const area = (e: Element) => e.closest('label, .el-input__wrapper, .query') ?? e
    const covers = (e: Element) => getComputedStyle(e, '::after').position === 'absolute'
    return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.fx-hidden'))
      .filter((e) => !e.matches('.skip') && !covers(e))
      .map((e) => ({ e, box: area(e).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ e, box }) => `${e.outerHTML.slice(0, 120)}: ${box.width} x ${box.height}`)
  })
  expect(small).toEqual([])
}

/** Until whatever moves on the page has come to rest; what moves for ever is not waited for. */
async function settled(): Promise<void> {
  const frame = () => new Promise((next) => requestAnimationFrame(next))
  await frame()
  await frame()
  const ending = document
    .getAnimations()
    .filter((a) => Number.isFinite(a.effect?.getComputedTiming().endTime ?? 0))
  await Promise.race([
    Promise.allSettled(ending.map((a) => a.finished)),
    new Promise((late) => setTimeout(late, 1000)),
  ])
}

export async function shoot(page: Page, name: string, look: Look, width: number): Promise<void> {
  mkdirSync('e2e/shots', { recursive: true })
  await page.mouse.move(0, 0)
  await page.evaluate(settled)
  await page.screenshot({ path: `e2e/shots/${name}-${width}-${look.language}-${look.theme}.png` })
}

/** Takes a picture of a page, on which nothing sticks out and everything can be perceived and touched. */
export async function whole(page: Page, name: string, look: Look, width: number): Promise<void> {
  await shoot(page, name, look, width)
  await fits(page)
  await accessible(page)
  if (width < 768) await touchable(page)
}
