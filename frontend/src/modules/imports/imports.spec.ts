import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { Batch, FileLook } from '@/api/types'
import { fill, mockHttp, mountAt, press } from '@/testing/harness'
import { testWords } from '@/testing/i18n'
import ImportPage from './ImportPage.vue'
import ImportsView from './ImportsView.vue'
import { faultWords, reasonWords } from './faultWords'

const batch = (more: Partial<Batch> = {}): Batch => ({
  id: 'b1',
  file: '台账.csv',
  format: 'csv',
  mapping: [],
  startedBy: 'wang',
  startedAt: '2026-11-20T08:00:00Z',
  state: 'done',
  seenAt: '2026-11-20T08:00:00Z',
  counts: { created: 1200, updated: 0, duplicate: 3, rejected: 1 },
  faults: [],
  ...more,
})
const page = (...items: Batch[]) => ({ body: { total: items.length, page: 1, size: 20, items } })
const look = (more: Partial<FileLook> = {}): FileLook => ({
  format: 'csv',
  encoding: 'GB18030',
  columns: [
    { number: 1, heading: '题', field: null, person: false },
    { number: 2, heading: '链接', field: 'url', person: false },
    { number: 3, heading: '正文', field: 'text', person: false },
    { number: 4, heading: '作者', field: null, person: true },
  ],
  incomplete: 'No column is recognised as title.',
  rows: [],
  ...more,
})
const rows: FileLook['rows'] = [
  {
    line: 2,
    article: {
      url: 'http://a.cn/1',
      title: '检测站排队',
      excerpt: '早上七点',
      kind: 'news',
      outletHost: 'a.cn',
      origin: '滨江日报',
      publishedAt: '2026-11-20T08:00:00Z',
      precision: 'minute',
    },
  },
  { line: 3, field: 'url', reason: 'url is missing.' },
]

afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

async function chooseFile(size = 10): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement
  const file = new File([new Uint8Array(size)], '台账.csv')
  // The test's browser cannot read a file's bytes.
  Object.defineProperty(Blob.prototype, 'arrayBuffer', {
    value: () => Promise.resolve(new ArrayBuffer(2)),
    configurable: true,
  })
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  input.dispatchEvent(new Event('change'))
  await vi.waitFor(() => expect(document.querySelector('.fields, [role=alert]')).not.toBeNull())
  await flushPromises()
}

const openImport = () =>
  mountAt(ImportPage, '/imports/new', {
    name: 'import',
    routes: [{ path: '/imports', name: 'imports', component: { template: '<i></i>' } }],
  })

it('leads from the file to the import, and says each column', async () => {
  const mapped = look({ incomplete: null, rows })
  const calls = mockHttp({
    'POST /api/ingest/files/look': (call) => ({
      body: call.params.get('map') ? mapped : look(),
    }),
    'POST /api/ingest/files/try': {
      body: {
        counts: { created: 1, updated: 0, duplicate: 0, rejected: 1 },
        faults: [{ line: 3, field: 'url', reason: 'url is missing.' }],
      },
    },
    'POST /api/ingest/files': { status: 202, body: batch({ state: 'running' }) },
    'GET /api/batches/b1': { body: batch() },
  })
  await openImport()
  await chooseFile()
  expect(document.body.textContent).toContain('请选择一列')
  expect(document.body.textContent).toContain('关于个人的列，不会读取：作者')
  expect(document.querySelector('.preview')).toBeNull()
  await fill('标题', '1')
  expect(calls.at(-1)?.params.get('map')).toContain('title=#1,url=#2,text=#3,publishedAt=,')
  expect(document.querySelector('.preview')?.textContent).toContain('检测站排队')
  expect(document.querySelector('.preview .wrong')?.textContent).toContain('缺少链接')
  await press('试运行')
  expect(document.querySelector('.faults')?.textContent).toContain('缺少链接')
  await press('导入 1 篇')
  expect(
    calls.some((c) => c.path === '/api/ingest/files' && c.params.get('name') === '台账.csv'),
  ).toBe(true)
  await flushPromises()
  expect(document.querySelector('.state')?.textContent).toContain('已完成')
})

it('keeps the first step and says what is wrong with a file', async () => {
  mockHttp({
    'POST /api/ingest/files/look': { status: 415, body: { type: '/problems/archive-by-command' } },
  })
  await openImport()
  await chooseFile()
  expect(document.querySelector('[role=alert]')?.textContent).toContain('网页档案请用命令导入')
  expect(document.querySelector('.drop')).not.toBeNull()
})

it('sends only the beginning of a long table to look at it', async () => {
  const calls = mockHttp({ 'POST /api/ingest/files/look': { body: look() } })
  await openImport()
  await chooseFile(5 << 20)
  expect((calls[0]?.body as Blob).size).toBe(4 << 20)
})

it('lists imports and undoes one after asking', async () => {
  let undone = false
  const calls = mockHttp({
    'GET /api/batches': () =>
      page(
        undone
          ? batch({
              state: 'undone',
              undo: { by: 'wang', at: '2026-11-20T09:00:00Z', from: 1200, kept: 2 },
            })
          : batch(),
      ),
    'POST /api/batches/b1/undo': () => {
      undone = true
      return { status: 202, body: batch({ state: 'undoing' }) }
    },
  })
  const { page: mounted } = await mountAt(ImportsView, '/imports', { name: 'imports' })
  expect(mounted.get('tbody').text()).toContain('1,200')
  await press('撤销：台账.csv')
  expect(calls.some((c) => c.method === 'POST')).toBe(false)
  expect(document.querySelector('.el-dialog')?.textContent).toContain('1,200 篇文章将被移除')
  await press('撤销')
  expect(mounted.get('tbody').text()).toContain('移除 1,198 篇、保留 2 篇')
})

it('renews the list while an import is running, and offers nothing to who may not', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  let state: Batch['state'] = 'running'
  mockHttp({ 'GET /api/batches': () => page(batch({ state })) })
  const { page: mounted } = await mountAt(ImportsView, '/imports', {
    name: 'imports',
    roles: ['monitor'],
  })
  expect(mounted.get('tbody').text()).toContain('导入中')
  expect(mounted.text()).not.toContain('撤销')
  expect(mounted.find('.fx-page-head button').exists()).toBe(false)
  state = 'interrupted'
  vi.advanceTimersByTime(2_000)
  await flushPromises()
  expect(mounted.get('tbody').text()).toContain('中断')
})

it('has words for what the backend says of lines, and passes on what it does not know', () => {
  const { t, te } = testWords()
  expect(reasonWords('The file is damaged or ends in the middle.', t)).toBe('文件已损坏或不完整')
  expect(
    faultWords(
      { field: 'title', reason: 'title has 812 characters; at most 500 are taken.' },
      t,
      te,
    ),
  ).toBe('标题有 812 个字符，最多 500')
  expect(faultWords({ field: 'charset', reason: 'charset must be short.' }, t, te)).toBe(
    'charset must be short.',
  )
})
