import { Aim } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/topics',
      name: 'topics',
      component: () => import('./TopicsView.vue'),
      meta: { title: 'topics.title' },
    },
    {
      path: '/topics/new',
      name: 'new-topic',
      component: () => import('./TopicPage.vue'),
      meta: { title: 'topics.add', roles: ['office', 'admin'] },
    },
    {
      path: '/topics/:id',
      name: 'topic',
      component: () => import('./TopicPage.vue'),
      meta: { title: 'topics.title' },
    },
  ],
  menu: { order: 60, icon: Aim, label: 'menu.topics', to: '/topics' },
} satisfies Feature
