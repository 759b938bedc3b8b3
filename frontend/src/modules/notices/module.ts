import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/notices',
      component: () => import('./NoticesLayout.vue'),
      children: [
        {
          path: '',
          name: 'notices',
          component: () => import('./NoticesView.vue'),
          meta: { title: 'notices.title' },
        },
        {
          path: 'channels',
          name: 'notice-channels',
          component: () => import('./ChannelsView.vue'),
          meta: { title: 'channels.title' },
        },
        {
          path: 'routes',
          name: 'notice-routes',
          component: () => import('./RoutesView.vue'),
          meta: { title: 'routes.title' },
        },
        {
          path: 'deliveries',
          name: 'notice-deliveries',
          component: () => import('./DeliveriesView.vue'),
          meta: { title: 'deliveries.title' },
        },
        {
          path: 'mail',
          name: 'notice-mail',
          component: () => import('./MailView.vue'),
          meta: { title: 'mail.title', roles: ['office', 'admin'] },
        },
      ],
    },
    // Where notices of the system and the settings lead.
    { path: '/settings/notices', redirect: { name: 'notice-deliveries' } },
  ],
} satisfies Feature
