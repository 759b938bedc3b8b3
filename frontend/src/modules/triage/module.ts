import { MessageBox } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/triage',
      component: () => import('./TriageLayout.vue'),
      children: [
        {
          path: '',
          name: 'triage',
          component: () => import('./InboxView.vue'),
          meta: { title: 'triage.title' },
        },
        {
          path: 'ledger',
          name: 'ledger',
          component: () => import('./LedgerView.vue'),
          meta: { title: 'ledger.title' },
        },
      ],
    },
  ],
  menu: {
    order: 20,
    icon: MessageBox,
    label: 'menu.triage',
    to: '/triage',
    live: { number: 'waiting', said: 'menu.waiting' },
  },
} satisfies Feature
