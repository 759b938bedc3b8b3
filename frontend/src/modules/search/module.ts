import { Search } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/search',
      name: 'search',
      component: () => import('./SearchView.vue'),
      meta: { title: 'search.title', search: true },
    },
    {
      path: '/articles/:id',
      name: 'article',
      component: () => import('./ArticlePage.vue'),
      meta: { title: 'article.title' },
    },
  ],
  menu: { order: 30, icon: Search, label: 'menu.search', to: '/search' },
} satisfies Feature
