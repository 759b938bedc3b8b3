import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'
import { mockBackend } from './e2e/mock/plugin.ts'

const backend = process.env.FENGXIANG_BACKEND ?? 'http://127.0.0.1:8800'
const mocked = process.env.FENGXIANG_MOCK === '1'

export default defineConfig({
  plugins: [
    vue(),
    Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    ...(mocked ? [mockBackend()] : []),
  ],
  define: {
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
    __INTLIFY_DROP_MESSAGE_COMPILER__: false,
    __VUE_OPTIONS_API__: true,
  },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: mocked ? {} : { proxy: { '/api': backend } },
  preview: mocked ? {} : { proxy: { '/api': backend } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
    restoreMocks: true,
    // Machines that build everything at once are slow; nothing here waits by the clock.
    testTimeout: 60_000,
  },
})
