import { useI18n } from 'vue-i18n'
import type { ScreenTopic } from '@/api/types'
import { foundOf } from '@/ui/alerts/view'

/** Whose level it is: only proposed, or what a person decided beside what is proposed; empty: people's of stories. */
export function useLevels() {
  const { t } = useI18n()
  const short = (level: number | null | undefined) => t(`alerts.level.short.${foundOf(level)}`)
  return ({ alert, judged }: ScreenTopic): string => {
    if (alert?.decided) {
      return t('alerts.level.both', { machine: short(alert.proposed), person: short(alert.level) })
    }
    return alert?.level && !judged ? t('screen.proposed') : ''
  }
}
