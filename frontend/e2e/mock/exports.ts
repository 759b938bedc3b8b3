/** Exports in the background of the mock: each takes three seconds. */
import type { ExportJob } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const ROWS = 53_210
const TAKES = 3_000
const begun: { id: string; q: string; format: ExportJob['format']; at: number }[] = []

/** Answers and says true when the path is one of these. */
export function backgroundExports(x: Exchange): boolean {
  if (!x.path.startsWith('/api/exports')) return false
  const id = x.path.split('/')[3]
  if (x.method === 'POST') {
    const format = x.params.get('format') === 'csv' ? 'csv' : 'xlsx'
    const q = x.params.get('q') ?? ''
    begun.unshift({ id: `e${begun.length + 1}`, q, format, at: Date.now() })
    x.answer(202, view(begun[0]!))
  } else if (x.method === 'DELETE') {
    begun.splice(
      begun.findIndex((one) => one.id === id),
      1,
    )
    x.answer(204)
  } else if (!id) x.answer(200, begun.map(view))
  else x.answer(200, '标题')
  return true
}

function view({ id, q, format, at }: (typeof begun)[number]): ExportJob {
  const part = Math.min(1, (Date.now() - at) / TAKES)
  return {
    id,
    q,
    format,
    state: part < 1 ? 'running' : 'done',
    rows: Math.floor(ROWS * part),
    total: ROWS,
    bytes: part < 1 ? 0 : 20_000_000,
    startedAt: new Date(at).toISOString(),
    expiresAt: new Date(at + 24 * 3_600_000).toISOString(),
  }
}
