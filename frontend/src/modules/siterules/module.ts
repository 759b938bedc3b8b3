import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/sources/rules',
      name: 'site-rules',
      component: () => import('./RulesView.vue'),
      meta: { title: 'rules.title' },
    },
  ],
} satisfies Feature
