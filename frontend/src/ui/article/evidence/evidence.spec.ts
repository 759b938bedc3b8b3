import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { Role } from '@/api/types'
import { article } from '@/testing/factory'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import ArticleEvidence from './ArticleEvidence.vue'

const evidence = (part: object = {}) => ({
  articleId: 'a1',
  contentHash: 'c0ffee',
  page: {
    bytesHash: 'ab12',
    fetchedAt: '2026-11-20T08:05:00Z',
    contentType: 'text/html; charset=gbk',
    snapshotSize: 4321,
  },
  screenshots: [],
  ...part,
})
const shot = (removable: boolean) => ({
  id: 'f00d',
  width: 800,
  height: 600,
  addedAt: '2026-11-20T09:00:00Z',
  addedBy: 'zhiban',
  removable,
})

async function show(part: object = {}, roles: Role[] = ['office'], more = {}) {
  const calls = mockHttp({ 'GET /api/evidence/a1': { body: evidence(part) }, ...more })
  const { page } = await mountAt(
    {
      components: { ArticleEvidence },
      setup: () => ({ article: article() }),
      template: '<ArticleEvidence :article="article" @erased="$router.push(\'/gone\')" />',
    },
    '/',
    { roles },
  )
  return { page, calls }
}

it('says what was fetched and gives out the copy', async () => {
  const { page } = await show()
  expect(page.text()).toContain('2026-11-20 16:05:00')
  expect(page.text()).toContain('ab12')
  const copy = page.get('a[download]')
  expect(copy.attributes('href')).toBe('/api/evidence/a1/snapshot')
  expect(copy.text()).toContain('5 KB')
})

it('says that nothing was fetched for what came another way', async () => {
  const { page } = await show({ page: null })
  expect(page.text()).toContain('没有抓取记录')
  expect(page.find('a[download]').exists()).toBe(false)
})

it('adds a picture with the parts covered that nobody is to see', async () => {
  URL.createObjectURL = () => 'blob:chosen'
  URL.revokeObjectURL = () => {}
  const { calls } = await show({}, ['monitor'], {
    'POST /api/evidence/a1/screenshots': { status: 201, body: shot(true) },
  })
  await press('添加截图')
  const input = document.querySelector<HTMLInputElement>('#screenshot-form input[type=file]')
  const picture = new File(['png'], '截图.png', { type: 'image/png' })
  Object.defineProperty(input, 'files', { value: [picture] })
  input?.dispatchEvent(new Event('change'))
  await flushPromises()
  const image = document.querySelector<HTMLImageElement>('.stage img') as HTMLImageElement
  Object.defineProperties(image, { naturalWidth: { value: 600 }, naturalHeight: { value: 400 } })
  image.dispatchEvent(new Event('load'))
  await press('加一个遮挡框')
  const box = document.querySelector('.stage .box')
  box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }))
  document
    .querySelector('#screenshot-form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  const sent = calls.find((c) => c.method === 'POST')
  expect(sent?.params.get('blur')).toBe('194,180,200,40')
  expect(sent?.headers['Content-Type']).toBe('image/png')
  expect(sent?.body).toBe(picture)
})

it('lets a screenshot be removed by who may, after asking', async () => {
  const { calls } = await show({ screenshots: [shot(true)] }, ['monitor'], {
    'DELETE /api/evidence/a1/screenshots/f00d': { status: 204 },
  })
  await press('删除截图 1')
  expect(calls.some((c) => c.method === 'DELETE')).toBe(false)
  document.querySelector<HTMLElement>('.el-dialog .el-button--primary')?.click()
  await flushPromises()
  expect(calls.some((c) => c.method === 'DELETE')).toBe(true)
})

it('offers no removal and no erasing to who may not', async () => {
  const { page } = await show({ screenshots: [shot(false)] }, ['monitor'])
  expect(page.find('img[src$="/screenshots/f00d"]').exists()).toBe(true)
  expect(page.find('.is-danger').exists()).toBe(false)
})

it('does not offer to erase what an incident needs', async () => {
  const { page } = await show({ held: '事件 12' })
  expect(page.text()).toContain('不能删除：事件 12')
  expect(page.find('.erase').exists()).toBe(false)
})

it('erases only with a reason, and says that it is gone', async () => {
  const { page, calls } = await show({}, ['office'], {
    'POST /api/erasures': { status: 201, body: { articleId: 'a1' } },
  })
  await press('彻底删除文章')
  const submit = () =>
    document.querySelector('#erase-form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  submit()
  await flushPromises()
  expect(calls.some((c) => c.method === 'POST')).toBe(false)
  await fill('理由', '含有个人信息，应当事人要求')
  submit()
  await flushPromises()
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({
    articleId: 'a1',
    reason: '含有个人信息，应当事人要求',
  })
  expect(page.vm.$router.currentRoute.value.path).toBe('/gone')
})
