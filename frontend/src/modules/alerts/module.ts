import { Bell } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/alerts',
      component: () => import('./AlertsLayout.vue'),
      children: [
        {
          path: '',
          name: 'alerts',
          component: () => import('./AlertsView.vue'),
          meta: { title: 'alerts.title' },
        },
      ],
    },
  ],
  menu: {
    order: 25,
    icon: Bell,
    label: 'menu.alerts',
    to: '/alerts',
    live: { number: 'alerts', said: 'menu.openAlerts' },
  },
} satisfies Feature
