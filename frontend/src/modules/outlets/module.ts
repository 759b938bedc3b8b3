import { Reading } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/outlets',
      name: 'outlets',
      component: () => import('./OutletsView.vue'),
      meta: { title: 'outlets.title' },
    },
  ],
  menu: { order: 80, icon: Reading, label: 'menu.outlets', to: '/outlets' },
} satisfies Feature
