import type { Feature } from '@/ui/feature'
import { carried } from '@/ui/range'

export default {
  routes: [
    // Search is the first page until there is an overview to show.
    { path: '/', redirect: (to) => ({ path: '/search', query: carried(to.query) }) },
  ],
} satisfies Feature
