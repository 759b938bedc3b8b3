import { createFxI18n } from '@/i18n'
import en from '@/i18n/en.json'
import zh from '@/i18n/zh-CN.json'

/** Both languages, loaded. */
export function testI18n(locale: 'zh-CN' | 'en' = 'zh-CN') {
  return createFxI18n({ 'zh-CN': zh, en }, locale)
}

/** Plain functions, without the depth of the library's types. */
export function testWords(locale: 'zh-CN' | 'en' = 'zh-CN') {
  return testI18n(locale).global as unknown as {
    t: (key: string, values?: Record<string, unknown>) => string
    te: (key: string) => boolean
  }
}
