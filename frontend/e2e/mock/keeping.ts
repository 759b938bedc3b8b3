/** Evidence, erasures and retention in the mock; nothing of it is kept. */
import type { Exchange } from './plugin.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Answers and says true when the path is one of these. */
export function keeping(x: Exchange, now: number): boolean {
  const at = (age: number) => new Date(now - age).toISOString()
  const pages: Record<string, object[]> = {
    '/api/erasures': [
      erasure('5d41402abc4b2a76b9719d911017c592', at(2 * HOUR), null),
      erasure('7d793037a0760186574b0282f2f435e7', at(9 * DAY), at(9 * DAY - HOUR)),
    ],
    '/api/retention': [
      forgotten('fx-articles-2026.04', 6183, 12, at(25 * DAY), at(25 * DAY - HOUR)),
      forgotten('fx-blobs-2026.04', 18_402, 31, at(25 * DAY), null),
    ],
  }
  const items = pages[x.path]
  if (items && x.method === 'GET') {
    x.answer(200, { total: items.length, page: 1, size: 50, items })
    return true
  }
  if (x.path === '/api/erasures') {
    x.answer(201, erasure('5d41402abc4b2a76b9719d911017c592', at(0), null))
    return true
  }
  const [, article, part] = /^\/api\/evidence\/([^/]+)(\/.+)?$/.exec(x.path) ?? []
  if (!article || part) return false
  x.answer(200, {
    articleId: article,
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    page: {
      bytesHash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
      fetchedAt: at(3 * HOUR),
      contentType: 'text/html; charset=gb2312',
      lastModified: new Date(now - 4 * HOUR).toUTCString(),
      snapshotSize: 8213,
    },
    screenshots: [],
  })
  return true
}

const erasure = (articleId: string, erasedAt: string, settledAt: string | null) => ({
  articleId,
  reason: '正文含有车主的个人信息，应当事人要求删除',
  erasedAt,
  erasedBy: 'bangongshi',
  settledAt,
})

const forgotten = (
  index: string,
  documents: number,
  held: number,
  begunAt: string,
  endedAt: string | null,
) => ({ index, documents, held, begunAt, endedAt })
