/** Imports in the mock: every file is the same one, with two headings that nobody recognises. */
import type { Batch, FileLook, FileTrial } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const HOUR = 3_600_000
const HEADINGS = ['标题', '原文链接', '摘录', '媒体', '发布时间', '作者']
const GUESS: Record<string, number> = { title: 1, url: 2, origin: 4, publishedAt: 5 }
const batches: Batch[] = []

/** Answers and says true when the path is one of these. */
export function importing(x: Exchange, now: number): boolean {
  if (!batches.length) batches.push(...earlier(now))
  const [, , kind, id, action] = x.path.split('/')
  if (kind === 'batches') {
    onBatches(x, id, action)
    return true
  }
  if (!x.path.startsWith('/api/ingest/files')) return false
  if (x.path.endsWith('/look')) x.answer(200, look(x.params.get('map') ?? '', now))
  else if (x.path.endsWith('/try')) x.answer(200, TRIAL)
  else {
    const added = batch('b9', x.params.get('name') ?? '', new Date().toISOString(), 'done')
    batches.unshift(added)
    x.answer(202, { ...added, state: 'running' })
  }
  return true
}

function onBatches(x: Exchange, id?: string, action?: string): void {
  const at = batches.findIndex((one) => one.id === id)
  const found = batches[at]
  if (action === 'undo' && found) {
    const undo = { by: 'admin', at: new Date().toISOString(), from: found.counts.created, kept: 0 }
    batches[at] = { ...found, state: 'undone', undo }
    return x.answer(202, { ...found, state: 'undoing', undo: { ...undo, kept: null } })
  }
  if (id) return x.answer(200, found)
  x.answer(200, { total: batches.length, page: 1, size: 20, items: batches })
}

function look(map: string, now: number): FileLook {
  const chosen = new Map(
    map
      .split(',')
      .filter((pair) => pair.includes('=#'))
      .map((pair) => pair.split('=#') as [string, string])
      .map(([field, column]) => [field, Number(column)]),
  )
  const fields = map ? chosen : new Map(Object.entries(GUESS))
  const missing = ['url', 'title', 'text'].filter((field) => !fields.has(field))
  return {
    format: 'csv',
    encoding: 'GB18030',
    incomplete: missing.length ? `No column is recognised as ${missing.join(', ')}.` : null,
    columns: HEADINGS.map((heading, i) => ({
      number: i + 1,
      heading,
      field: [...fields].find(([, column]) => column === i + 1)?.[0] ?? null,
      person: heading === '作者',
    })),
    rows: missing.length ? [] : rows(now),
  }
}

const TITLES = [
  '检测站午间排队两小时，车主建议增开窗口',
  '驾驶员培训收费公示，退费流程有了时限',
  '城东检测线检修三天，预约自动顺延',
]

const rows = (now: number): FileLook['rows'] =>
  Array.from({ length: 20 }, (_, i) =>
    i % 9 === 4
      ? { line: i + 2, article: null, field: 'url', reason: 'url is missing.' }
      : {
          line: i + 2,
          article: {
            url: `https://news.lanzhou-daily.example.cn/2026/11/${20 + (i % 7)}/content_${88_000 + i}.html`,
            title: TITLES[i % TITLES.length] as string,
            excerpt:
              '早上七点，门口已排起长队。工作人员说，月底是集中检测的时候，从下周起增开两个窗口，午间不休息，预约的车主可以走专用通道。',
            kind: 'news',
            origin: '澜州日报',
            outletHost: 'news.lanzhou-daily.example.cn',
            publishedAt: new Date(now - i * HOUR).toISOString(),
            publishedRaw: null,
            precision: i % 5 ? 'minute' : 'day',
          },
          field: null,
          reason: null,
        },
  )

const FAULTS: FileTrial['faults'] = [
  { line: 6, field: 'url', reason: 'url is missing.' },
  { line: 15, field: 'title', reason: 'title has 812 characters; at most 500 are taken.' },
  { line: 233, field: null, reason: 'The row has bytes that are no characters of the file.' },
]
const COUNTS = { created: 1186, updated: 4, duplicate: 57, rejected: 3 }
const TRIAL: FileTrial = { counts: COUNTS, faults: FAULTS, stoppedBy: null }

const batch = (id: string, file: string, at: string, state: Batch['state']): Batch => ({
  id,
  file,
  format: 'csv',
  mapping: ['title=标题', 'url=原文链接', 'text=摘录'],
  startedBy: 'bangongshi',
  startedAt: at,
  state,
  seenAt: at,
  endedAt: at,
  stoppedBy: null,
  counts: COUNTS,
  faults: FAULTS,
  undo: null,
})

function earlier(now: number): Batch[] {
  const at = (hours: number) => new Date(now - hours * HOUR).toISOString()
  const undo = { by: 'admin', at: at(29), from: 412, kept: 3 }
  return [
    { ...batch('b3', '授权数据_十一月第三周.csv', at(2), 'done') },
    {
      ...batch('b2', '台账导出.xlsx', at(26), 'interrupted'),
      stoppedBy: 'The file is damaged or ends in the middle.',
      counts: { created: 310, updated: 0, duplicate: 12, rejected: 0 },
    },
    {
      ...batch('b1', '九月补录.jsonl', at(30), 'undone'),
      counts: { created: 412, updated: 0, duplicate: 0, rejected: 9 },
      undo,
    },
  ]
}
