import type { Feature } from '@/ui/feature'
import SetupBanner from './SetupBanner.vue'

export default {
  routes: [
    {
      path: '/setup/:step?',
      name: 'setup',
      component: () => import('./SetupPage.vue'),
      meta: { title: 'setup.title', roles: ['admin'] },
    },
  ],
  banner: { component: SetupBanner, roles: ['admin'] },
} satisfies Feature
