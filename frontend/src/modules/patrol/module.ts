import { List } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/patrol',
      component: () => import('./PatrolLayout.vue'),
      children: [
        {
          path: '',
          name: 'patrol',
          component: () => import('./SheetPage.vue'),
          meta: { title: 'patrol.title' },
        },
        {
          path: 'lists/:id',
          name: 'patrol-list',
          component: () => import('./SheetPage.vue'),
          meta: { title: 'patrol.title' },
        },
        {
          path: 'shifts',
          name: 'patrol-shifts',
          component: () => import('./ShiftsView.vue'),
          meta: { title: 'patrol.shifts.title' },
        },
        {
          path: 'keywords',
          name: 'keywords',
          component: () => import('./KeywordsView.vue'),
          meta: { title: 'keywords.title' },
        },
        {
          path: 'plan',
          name: 'patrol-plan',
          component: () => import('./PlanView.vue'),
          meta: { title: 'patrol.plan.title' },
        },
      ],
    },
  ],
  menu: { order: 70, icon: List, label: 'menu.patrol', to: '/patrol' },
} satisfies Feature
