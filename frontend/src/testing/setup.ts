import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import { clearCache } from '@/api/useQuery'

const inBrowser = typeof window !== 'undefined'

// jsdom has no canvas: what is drawn is tested through the pure option builders and in a real browser.
vi.mock('@/charts/FxChart.vue', () => ({
  __esModule: true,
  default: { props: ['option', 'label'], emits: ['pick'], template: '<div role="img"></div>' },
}))

// A message outlives its test by seconds, and then finds no page.
vi.mock('@/ui/announce', () => ({ announce: vi.fn() }))

// Nothing reaches the network: a spec answers its own calls (see mockHttp).
beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) => Promise.reject(new Error(`unexpected call of ${url}`)))
  if (inBrowser) window.scrollTo = () => {}
})

if (inBrowser) enableAutoUnmount(afterEach)

afterEach(() => {
  vi.unstubAllGlobals()
  clearCache()
  if (!inBrowser) return
  localStorage.clear()
  document.body.innerHTML = ''
  document.cookie = 'XSRF-TOKEN=; Max-Age=0'
})
