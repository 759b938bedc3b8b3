import { createI18n, type I18n } from 'vue-i18n'
import { shallowRef, type InjectionKey } from 'vue'
import type { Language as ElementLanguage } from 'element-plus/es/locale'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
type Messages = Record<string, never>

const KEY = 'fengxiang.language'

/** Chinese, unless the person chose otherwise here. */
export const chosenLanguage = (): Language =>
  LANGUAGES.find((l) => l === localStorage.getItem(KEY)) ?? 'zh-CN'

/** The texts of Element Plus's own components. */
export const elementLocale = shallowRef<ElementLanguage>()

const loaders = {
  'zh-CN': () => Promise.all([import('./zh-CN.json'), import('element-plus/es/locale/lang/zh-cn')]),
  en: () => Promise.all([import('./en.json'), import('element-plus/es/locale/lang/en')]),
}

export type FxI18n = I18n<
  Record<string, Messages>,
  Record<string, never>,
  Record<string, never>,
  string,
  false
>

export function createFxI18n(
  messages: Record<string, object> = {},
  locale: string = 'zh-CN',
): FxI18n {
  return createI18n({
    legacy: false,
    locale,
    messages: messages as Record<string, Messages>,
    missingWarn: false,
    fallbackWarn: false,
  }) as unknown as FxI18n
}

/** Loads a language's texts, shows them, and remembers the choice. */
export async function useLanguage(i18n: FxI18n, language: Language): Promise<void> {
  const [messages, element] = await loaders[language]()
  i18n.global.setLocaleMessage(language, messages.default as unknown as Messages)
  i18n.global.locale.value = language
  elementLocale.value = element.default
  document.documentElement.lang = language
  localStorage.setItem(KEY, language)
}

/** The texts, for those who switch the language. */
export const I18N: InjectionKey<FxI18n> = Symbol('i18n')
