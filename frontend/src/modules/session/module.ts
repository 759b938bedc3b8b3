import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/login',
      name: 'login',
      component: () => import('./LogInView.vue'),
      meta: { public: true, title: 'login.title' },
    },
  ],
} satisfies Feature
