import { Odometer } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/',
      name: 'overview',
      component: () => import('./OverviewView.vue'),
      meta: { title: 'overview.title', home: true },
    },
  ],
  menu: { order: 10, icon: Odometer, label: 'menu.overview', to: '/' },
} satisfies Feature
