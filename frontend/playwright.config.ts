import { defineConfig } from '@playwright/test'

/**
 * Runs against FENGXIANG_URL (a running system, with FENGXIANG_ADMIN_PASSWORD); without it, against the pages on
 * made-up data.
 */
const url = process.env.FENGXIANG_URL
const mocked = 'http://127.0.0.1:4173'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 180_000,
  workers: 2,
  reporter: 'list',
  expect: { timeout: 20_000 },
  use: {
    baseURL: url ?? mocked,
    locale: 'zh-CN',
    launchOptions: {
      executablePath: process.env.FENGXIANG_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: url
    ? undefined
    : {
        command: 'npx vite build && npx vite preview --host 127.0.0.1 --port 4173 --strictPort',
        url: mocked,
        env: { FENGXIANG_MOCK: '1' },
        timeout: 120_000,
      },
})
