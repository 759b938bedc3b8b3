import { TrendCharts } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/trends',
      name: 'trends',
      component: () => import('./TrendsView.vue'),
      meta: { title: 'trends.title' },
    },
  ],
  menu: { order: 35, icon: TrendCharts, label: 'menu.trends', to: '/trends' },
} satisfies Feature
