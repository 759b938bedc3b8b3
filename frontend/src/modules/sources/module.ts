import { Connection } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/sources',
      name: 'sources',
      component: () => import('./SourcesView.vue'),
      meta: { title: 'sources.title' },
    },
    {
      path: '/sources/:id',
      name: 'source',
      component: () => import('./SourcePage.vue'),
      meta: { title: 'sources.title' },
    },
  ],
  menu: { order: 100, icon: Connection, label: 'menu.sources', to: '/sources' },
} satisfies Feature
