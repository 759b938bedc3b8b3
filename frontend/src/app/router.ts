import { createRouter, createWebHistory, type Router, type RouterHistory } from 'vue-router'
import { useSession } from '@/api/session'
import { carried } from '@/ui/range'
import { features } from './features'

/** The pages that the features register, behind log-in unless they say otherwise. */
export function createFxRouter(history: RouterHistory = createWebHistory()): Router {
  const routes = features.flatMap((feature) => feature.routes)
  const router = createRouter({
    history,
    scrollBehavior: (to, from, saved) =>
      saved ??
      (to.path === from.path && to.query.page === from.query.page ? undefined : { top: 0 }),
    routes: [
      ...routes.filter((route) => route.meta?.public),
      {
        path: '/',
        component: () => import('./layouts/MainLayout.vue'),
        children: [
          ...routes.filter((route) => !route.meta?.public),
          {
            path: '/:rest(.*)*',
            name: 'missing',
            component: () => import('./MissingPage.vue'),
            meta: { title: 'missing.title' },
          },
        ],
      },
    ],
  })

  router.beforeEach(async (to) => {
    const session = useSession()
    let person
    try {
      person = await session.load()
    } catch {
      // The backend is away: the log-in page says so and keeps the way to where one wanted to go.
      person = null
    }
    if (to.meta.public) return true
    if (!person) return { name: 'login', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
    if (to.meta.roles && !to.meta.roles.some((role) => session.is(role))) {
      return { name: 'missing', params: { rest: ['forbidden'] }, query: carried(to.query) }
    }
    return true
  })
  return router
}
