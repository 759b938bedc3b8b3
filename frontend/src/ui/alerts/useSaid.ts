import { useI18n } from 'vue-i18n'
import type { Alert, AlertView } from '@/api/types'
import { useNumbers } from './useNumbers'
import { leading } from './view'

/** Sentences of alerts in the chosen language: the stored one in Chinese, else made of the numbers. */
export function useSaid() {
  const { t, locale } = useI18n()
  const { sentence: made } = useNumbers()
  const sentence = (alert: Alert): string =>
    locale.value === 'en' ? made(alert.kind, alert.peak) : alert.sentence
  /** What a group is about. */
  const about = (view: AlertView): string => {
    const first = leading(view)
    return first ? sentence(first) : t('alerts.noSentence')
  }
  return { sentence, about }
}
