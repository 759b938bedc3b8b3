import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/sources/search',
      name: 'connectors',
      component: () => import('./ConnectorsView.vue'),
      meta: { title: 'connectors.title' },
    },
  ],
} satisfies Feature
