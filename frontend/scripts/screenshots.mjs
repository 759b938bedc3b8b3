// Takes the README's screenshots of a running demo: makes its topics where there are none, judges some of what waits,
// and keeps the pages as WebP in docs/screenshots. Nobody but the demo's own admin is logged in.
// usage: FENGXIANG_URL=http://127.0.0.1:8800 FENGXIANG_ADMIN_PASSWORD=... node scripts/screenshots.mjs
import fs from 'node:fs'
import { chromium } from '@playwright/test'

const url = process.env.FENGXIANG_URL
const password = process.env.FENGXIANG_ADMIN_PASSWORD
if (!url || !password) throw new Error('FENGXIANG_URL and FENGXIANG_ADMIN_PASSWORD name the demo')
const folder = new URL('../docs/screenshots/', import.meta.url)
/** More would make the README slow to open. */
const MOST_BYTES = 150_000

const names = ['云川市机动车检测中心', '云川车检中心', '市车检站']
const topic = (name, purpose, any) => ({ name, purpose, names, any, sensitivity: 'normal' })
const topics = [
  topic('车检服务', '了解公众对车辆检测服务的意见，及时公开答复', []),
  topic('收费与排队', '了解公众对收费和排队的意见，及时公开答复', ['收费', '排队', '预约']),
  topic('检测质量', '了解公众对检测是否公正的意见，及时公开答复', ['合格', '造假', '尾气', '篡改']),
]
/** Page, address, what is there when it is whole, and pixels of height that it fills. Maps are always the tiles, which show no boundaries. */
const pages = [
  ['overview', '/', 'tbody .bar', 480],
  ['search', '/search?q=检测&group=story', 'canvas', 900],
  ['trends', '/trends?range=30d', 'canvas', 900],
  ['heatmap', '/heatmap?range=90d&shape=tiles', '.frame h2', 860],
  ['screen', '/screen', '.finding', 900],
]

const browser = await chromium.launch({
  executablePath: process.env.FENGXIANG_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const context = await browser.newContext({
  baseURL: url,
  locale: 'zh-CN',
  viewport: { width: 1440, height: 900 },
})
const page = await context.newPage()

async function logIn() {
  await page.goto('/login')
  await page.locator('input[name=username]').fill('admin')
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((now) => !now.pathname.startsWith('/login'))
}

/** Asks the backend as the page does. */
const ask = (method, path, body) =>
  page.evaluate(
    async ([m, p, sent]) => {
      const csrf = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? ''
      const answer = await fetch(p, {
        method: m,
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(csrf) },
        body: sent && JSON.stringify(sent),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${m} ${p}: ${answer.status} ${text}`)
      return text && JSON.parse(text)
    },
    [method, path, body],
  )

/** @return addresses' part for all topics */
async function makeTopics() {
  if (!(await ask('GET', '/api/topics')).length) {
    for (const one of topics) await ask('POST', '/api/topics', one)
  }
  const made = await ask('GET', '/api/topics')
  for (const { id } of made) {
    for (let waited = 0; waited < 120; waited++) {
      // Until it has begun there is none.
      const rematch = await ask('GET', `/api/topics/${id}/rematch`).catch(() => undefined)
      if (rematch?.finishedAt) break
      await page.waitForTimeout(1000)
    }
  }
  return made
}

/** The most serious fifth of what waits is worth answering, and some is of no concern. */
async function judge() {
  let items = []
  // Only what comes after the topics were made waits; a fresh demo brings it within minutes.
  for (let waited = 0; items.length < 8 && waited < 300; waited += 5) {
    if (waited) await page.waitForTimeout(5000)
    items = (await ask('GET', '/api/triage?size=20')).items
  }
  for (const [i, item] of items.entries()) {
    const verdict = ['level3', 'watch', 'irrelevant', 'watch', 'level4'][i]
    if (!verdict) break
    await ask('PUT', `/api/triage/${item.topic}/${item.article.id}`, {
      verdict,
      version: item.version,
    })
  }
}

/** As WebP, as good as it may be large. */
async function keep(name) {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1500) // charts are drawn with a movement
  const cdp = await context.newCDPSession(page)
  for (const quality of [90, 80, 70, 60, 50]) {
    const shot = await cdp.send('Page.captureScreenshot', { format: 'webp', quality })
    const bytes = Buffer.from(shot.data, 'base64')
    if (bytes.length > MOST_BYTES && quality > 50) continue
    fs.writeFileSync(new URL(`${name}.webp`, folder), bytes)
    console.log(`${name}.webp: ${bytes.length} bytes, quality ${quality}`)
    break
  }
  await cdp.detach()
}

try {
  fs.mkdirSync(folder, { recursive: true })
  await logIn()
  const made = await makeTopics()
  if (!(await ask('GET', '/api/triage/ledger')).total) await judge()
  // The one about everything would lie over the others.
  const apart = made.filter(({ definition }) => definition.any.length)
  const subjects = apart.map(({ id }) => `&subject=topic:${id}`).join('')
  for (const [name, path, whole, height] of pages) {
    await page.setViewportSize({ width: 1440, height })
    await page.goto(name === 'trends' ? path + subjects : path)
    await page.locator(whole).first().waitFor()
    const banner = page.getByRole('button', { name: '不再提醒我' })
    if (await banner.isVisible()) await banner.click()
    await keep(name)
  }
} finally {
  await browser.close()
}
