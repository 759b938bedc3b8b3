/** Saved searches of the mock. */
import type { SavedDraft, SavedSearch } from '../../src/api/types.ts'
import type { Exchange } from './plugin.ts'

const kept: SavedSearch[] = [
  {
    id: 's1',
    name: '收费的报道',
    address: 'q=%E6%94%B6%E8%B4%B9&range=7d',
    owner: 'admin',
    shared: true,
    active: true,
    version: 1,
    changedAt: '2026-11-20T08:00:00Z',
    past: [],
  },
]

/** Answers and says true when the path is one of these. */
export function savedSearches(x: Exchange): boolean {
  if (!x.path.startsWith('/api/saved-searches')) return false
  const draft = x.body as SavedDraft
  if (x.method === 'GET')
    x.answer(
      200,
      kept.filter((one) => one.active),
    )
  else if (x.method === 'POST') {
    const made: SavedSearch = {
      id: `s${kept.length + 1}`,
      name: draft.name ?? '',
      address: draft.address ?? '',
      owner: 'admin',
      shared: Boolean(draft.shared),
      active: true,
      version: 1,
      changedAt: new Date().toISOString(),
      past: [],
    }
    kept.push(made)
    x.answer(201, made)
  } else {
    const one = kept.find(({ id }) => x.path.endsWith(id))
    if (one) Object.assign(one, draft, { version: one.version + 1 })
    x.answer(one ? 200 : 404, one)
  }
  return true
}
