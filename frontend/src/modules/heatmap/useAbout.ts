import { useI18n } from 'vue-i18n'
import { number } from '@/ui/numbers'
import { useRangeText } from '@/ui/useRangeText'
import type { Heat } from './heat'

/** Of what and when, in words: `近 30 天 · 市级 · 312 篇 · 北京时间`. */
export function useAbout(heat: () => Heat) {
  const { t } = useI18n()
  const rangeText = useRangeText(() => heat().range)

  return (articles: number | undefined): string => {
    const { q, tier, kind } = heat()
    return [
      rangeText.value,
      q,
      tier && t(`tier.${tier}`),
      kind && t(`kind.${kind}`),
      articles === undefined ? '' : t('count.articles', { n: number(articles) }, articles),
      t('clock.label'),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
