import 'element-plus/theme-chalk/base.css'
import '@/ui/tokens.css'
import '@/ui/base.css'
import '@/ui/element.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { whenSignedOut } from '@/api/http'
import { useSession } from '@/api/session'
import { clearCache } from '@/api/useQuery'
import { I18N, chosenLanguage, createFxI18n, useLanguage } from '@/i18n'
import { applyTheme } from '@/ui/theme'
import App from './App.vue'
import { createFxRouter } from './router'

async function start(): Promise<void> {
  applyTheme()
  const i18n = createFxI18n()
  await useLanguage(i18n, chosenLanguage())
  const app = createApp(App).use(createPinia()).use(i18n).provide(I18N, i18n)
  const router = createFxRouter()
  whenSignedOut(() => {
    useSession().forget()
    clearCache()
    const here = router.currentRoute.value
    if (!here.meta.public) void router.replace({ name: 'login', query: { next: here.fullPath } })
  })
  app.use(router)
  await router.isReady()
  app.mount('#app')
}

void start()
