import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { ApiError } from '@/api/http'
import { testI18n } from '@/testing/i18n'
import FxTablePage from './FxTablePage.vue'

const columns = [
  { key: 'name', label: '名称' },
  { key: 'count', label: '篇数', spoken: '文章的篇数', number: true },
]
const error = new ApiError({ status: 0, type: 'unreachable' })

function show(props: { rows?: { name: string; count: number }[]; error?: unknown }) {
  return mount(FxTablePage<{ name: string; count: number }>, {
    props: {
      title: '表',
      columns,
      rows: props.rows,
      rowKey: (row) => row.name,
      error: props.error,
      empty: { title: '还没有', hint: '会出现在这里' },
    },
    slots: {
      'cell-name': ({ row }) => row.name,
      'cell-count': ({ row }) => String(row.count),
      actions: ({ row }) => `edit ${row.name}`,
      empty: () => 'add one',
    },
    global: { plugins: [testI18n()] },
  })
}

it('holds the place until the rows are there', () => {
  const page = show({})
  expect(page.find('[role=status]').attributes('aria-label')).toBe('正在加载')
  expect(page.find('table').exists()).toBe(false)
  expect(page.find('.empty').exists()).toBe(false)
})

it('says what would appear, and how to get it', () => {
  const page = show({ rows: [] })
  expect(page.get('.empty').text()).toContain('会出现在这里')
  expect(page.get('.empty').text()).toContain('add one')
})

it('names each row by its first cell, and each cell on a phone', () => {
  const page = show({ rows: [{ name: '甲', count: 3 }] })
  expect(page.get('tbody th').attributes('scope')).toBe('row')
  expect(page.get('tbody th').text()).toBe('甲')
  expect(page.get('tbody td').attributes('data-label')).toBe('篇数')
  expect(page.get('tbody td').classes()).toContain('fx-num')
  expect(page.findAll('thead th')[1]?.attributes('aria-label')).toBe('文章的篇数')
  expect(page.get('.fx-actions').text()).toBe('edit 甲')
})

it('offers to try again instead of a table', async () => {
  const page = show({ error })
  expect(page.get('[role=alert]').text()).toContain('连不上服务')
  expect(page.find('.fx-panel').exists()).toBe(false)
  await page.get('[role=alert] button').trigger('click')
  expect(page.emitted('retry')).toHaveLength(1)
})

it('keeps the rows when they cannot be renewed', () => {
  const page = show({ rows: [{ name: '甲', count: 3 }], error })
  expect(page.find('[role=alert]').exists()).toBe(true)
  expect(page.findAll('tbody tr')).toHaveLength(1)
})
