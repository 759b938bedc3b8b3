import { useI18n } from 'vue-i18n'
import type { AlertKind, AlertNumbers } from '@/api/types'
import { factsOf } from './facts'
import { sentenceOf } from './sentence'
import { spanOf } from './view'

/** Numbers of alerts in the chosen language. */
export function useNumbers() {
  const { t } = useI18n()
  const say = (key: string, values: Record<string, unknown> = {}, plural?: number): string =>
    plural === undefined ? t(key, values) : t(key, values, plural)

  return {
    sentence: (kind: AlertKind, numbers: AlertNumbers) => sentenceOf(kind, numbers, say),
    facts: (kind: AlertKind, numbers: AlertNumbers) => factsOf(kind, numbers, say),
    /** `3 分钟` */
    span: (millis: number): string => {
      const { unit, n } = spanOf(millis)
      return t(`alerts.span.${unit}`, { n }, n)
    },
  }
}
