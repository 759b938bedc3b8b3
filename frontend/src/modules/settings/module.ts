import { Setting } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/settings',
      component: () => import('./SettingsLayout.vue'),
      redirect: (to) => ({ name: 'users', query: to.query }),
      meta: { roles: ['admin'] },
      children: [
        {
          path: 'users',
          name: 'users',
          component: () => import('./UsersView.vue'),
          meta: { title: 'users.title' },
        },
        {
          path: 'tokens',
          name: 'tokens',
          component: () => import('./TokensView.vue'),
          meta: { title: 'tokens.title' },
        },
        {
          path: 'erasures',
          name: 'erasures',
          component: () => import('./ErasuresView.vue'),
          meta: { title: 'erasures.title' },
        },
        {
          path: 'retention',
          name: 'retention',
          component: () => import('./RetentionView.vue'),
          meta: { title: 'retention.title' },
        },
        {
          path: 'holidays',
          name: 'holidays',
          component: () => import('./HolidaysView.vue'),
          meta: { title: 'holidays.title' },
        },
        {
          path: 'heads',
          name: 'heads',
          component: () => import('./HeadsView.vue'),
          meta: { title: 'heads.title' },
        },
      ],
    },
  ],
  menu: { order: 110, icon: Setting, label: 'menu.settings', to: '/settings', roles: ['admin'] },
} satisfies Feature
