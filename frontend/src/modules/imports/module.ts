import { Upload } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/imports',
      name: 'imports',
      component: () => import('./ImportsView.vue'),
      meta: { title: 'imports.title' },
    },
    {
      path: '/imports/new',
      name: 'import',
      component: () => import('./ImportPage.vue'),
      meta: { title: 'imports.add', roles: ['office', 'admin'] },
    },
  ],
  menu: { order: 105, icon: Upload, label: 'menu.imports', to: '/imports' },
} satisfies Feature
