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
        {
          path: 'rules',
          name: 'alert-rules',
          component: () => import('./RulesView.vue'),
          meta: { title: 'alerts.rules.title' },
        },
        {
          path: 'rules/new',
          name: 'new-alert-rule',
          component: () => import('./RulePage.vue'),
          meta: { title: 'alerts.rules.add', roles: ['office', 'admin'] },
        },
        {
          path: 'rules/:rule',
          name: 'alert-rule',
          component: () => import('./RulePage.vue'),
          meta: { title: 'alerts.rules.rule' },
        },
        {
          path: 'silences',
          name: 'alert-silences',
          component: () => import('./SilencesView.vue'),
          meta: { title: 'alerts.silence.list' },
        },
        {
          path: 'risk',
          name: 'alert-risk',
          component: () => import('./RiskView.vue'),
          meta: { title: 'alerts.risk.title' },
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
