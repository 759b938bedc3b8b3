import { EditPen } from '@element-plus/icons-vue'
import type { Feature } from '@/ui/feature'

export default {
  routes: [
    {
      path: '/enter',
      name: 'enter',
      component: () => import('./EnterView.vue'),
      meta: { title: 'entry.title' },
    },
  ],
  menu: { order: 80, icon: EditPen, label: 'menu.enter', to: '/enter' },
} satisfies Feature
