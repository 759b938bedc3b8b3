import { ref, watchEffect } from 'vue'

export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'fengxiang.theme'
const system = window.matchMedia?.('(prefers-color-scheme: dark)')
const systemDark = ref(system?.matches ?? false)
system?.addEventListener?.('change', (event) => (systemDark.value = event.matches))

export const theme = ref<Theme>(THEMES.find((t) => t === localStorage.getItem(KEY)) ?? 'system')
export const dark = ref(false)

/** Keeps the page's colours at the choice from now on. */
export function applyTheme(): void {
  watchEffect(
    () => {
      dark.value = theme.value === 'dark' || (theme.value === 'system' && systemDark.value)
      document.documentElement.classList.toggle('dark', dark.value)
      localStorage.setItem(KEY, theme.value)
    },
    { flush: 'sync' },
  )
}
