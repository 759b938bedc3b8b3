import { Grid } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/heatmap',
      name: 'heatmap',
      component: () => import('./HeatView.vue'),
      meta: { title: 'heat.title' },
    },
  ],
  menu: { order: 45, icon: Grid, label: 'menu.heatmap', to: '/heatmap' },
} satisfies Feature
