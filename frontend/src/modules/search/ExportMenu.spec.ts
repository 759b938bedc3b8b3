import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { control, mockHttp, mountAt, press } from '@/testing/harness'
import ExportMenu from './ExportMenu.vue'
import { readFilters } from './filters'

const show = (total: number) =>
  mountAt(
    {
      components: { ExportMenu },
      setup: () => ({ total, filters: readFilters({ q: '检测站', tier: 'city' }) }),
      template: '<ExportMenu :total="total" :filters="filters" />',
    },
    '/search',
  )

it('hands over a short table at once', async () => {
  const { page } = await show(20_000)
  const link = new URL(page.get('a').attributes('href') ?? '', 'http://test')
  expect(link.pathname).toBe('/api/articles/export')
  expect(link.searchParams.get('tier')).toBe('city')
  expect(page.find('button').exists()).toBe(false)
})

it('begins a long one in the background, and says when that is refused', async () => {
  const calls = mockHttp({
    'POST /api/exports': { status: 409, body: { type: '/problems/too-many-exports' } },
  })
  const { page } = await show(20_001)
  expect(page.find('a').exists()).toBe(false)
  expect(control('在后台把 20,001 篇导出为 CSV')).toBeTruthy()
  await press('在后台把 20,001 篇导出为 CSV')
  await flushPromises()
  expect(calls[0]?.params.get('format')).toBe('csv')
  expect(calls[0]?.params.has('page')).toBe(false)
  expect(page.get('[role=alert]').text()).toContain('正在导出的已经很多')
})

it('begins a short one in the background for whoever wishes it so', async () => {
  const calls = mockHttp({ 'POST /api/exports': { status: 202, body: { id: 'e1' } } })
  const { page } = await show(1)
  await page.get('input[type=checkbox]').setValue(true)
  expect(page.find('a').exists()).toBe(false)
  await press('在后台把 1 篇导出为 XLSX')
  await flushPromises()
  expect(calls[0]?.params.get('format')).toBe('xlsx')
  expect(calls[0]?.params.get('tier')).toBe('city')
  await page.get('input[type=checkbox]').setValue(false)
  expect(page.findAll('a')).toHaveLength(2)
})

it('has no choice where it takes long anyway', async () => {
  const { page } = await show(20_001)
  expect(page.find('input').exists()).toBe(false)
})
