import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/screen',
      name: 'screen',
      component: () => import('./ScreenView.vue'),
      // A wall is not logged in: it has a token, and the page itself asks for one or the other.
      meta: { public: true, title: 'screen.title' },
    },
  ],
} satisfies Feature
