/** Marks and the articles of a row, asked for over the wire. */
import type { Mark } from '../../src/api/types.ts'
import type { MockArticle } from './data.ts'
import { setMark } from './marks.ts'
import type { Exchange } from './plugin.ts'
import { membersOf, rowKey } from './rows.ts'
import { search, terms } from './search.ts'

export function marking(x: Exchange, all: MockArticle[], now: number): void {
  const asked = new URLSearchParams(x.params)
  asked.delete('group')
  asked.set('size', '10000')
  const found = (): MockArticle[] => {
    const ids = new Set(search(all, asked, now).hits.map((hit) => hit.id))
    return all.filter((a) => ids.has(a.id))
  }
  if (x.path === '/api/articles/group') {
    const words = terms(x.params.get('q') ?? '')
    x.answer(200, membersOf(found(), x.params.get('key') ?? '', words, all))
    return
  }
  const body = x.body as { articles?: string[]; copies?: boolean; mark: Mark; on: boolean }
  let ids = body.articles ?? found().map((a) => a.id)
  if (body.copies) {
    const keys = new Set(all.filter((a) => ids.includes(a.id)).map((a) => rowKey(a, all)))
    ids = all.filter((a) => keys.has(rowKey(a, all))).map((a) => a.id)
  }
  x.answer(200, { changed: setMark(ids, body.mark, body.on) })
}
