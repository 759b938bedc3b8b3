import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Facets } from '@/api/types'
import type { Filters } from './filters'

export interface Chip {
  text: string
  /** The filters without it. */
  part: Partial<Filters>
}

/** The filters that narrow a list, each in words and with what remains without it. */
export function useChips(filters: () => Filters, facets: () => Facets | undefined) {
  const { t } = useI18n()
  const outlet = (key: string) => facets()?.outlets.find((o) => o.key === key)?.name || key
  const topic = (key: string) => facets()?.topics.find((o) => o.key === key)?.name || key
  const region = (key: string) => facets()?.regions.find((o) => o.key === key)?.name || key
  const without = <T>(values: T[], one: T) => values.filter((value) => value !== one)

  return computed<Chip[]>(() => {
    const { tiers, kinds, outlets, topics, sentiments, regions } = filters()
    return [
      ...topics.map((k) => ({ text: topic(k), part: { topics: without(topics, k) } })),
      ...sentiments.map((k) => ({
        text: t(`sentiment.${k}`),
        part: { sentiments: without(sentiments, k) },
      })),
      ...tiers.map((k) => ({ text: t(`tier.${k}`), part: { tiers: without(tiers, k) } })),
      ...kinds.map((k) => ({ text: t(`kind.${k}`), part: { kinds: without(kinds, k) } })),
      ...regions.map((k) => ({ text: region(k), part: { regions: without(regions, k) } })),
      ...outlets.map((k) => ({ text: outlet(k), part: { outlets: without(outlets, k) } })),
    ]
  })
}
