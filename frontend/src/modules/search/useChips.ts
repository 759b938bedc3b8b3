import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Facets } from '@/api/types'
import type { Filters } from './filters'

export interface Chip {
  text: string
  /** The filters without it. */
  part: Partial<Filters>
}

const after = (hour: string) => String(Number(hour) + 1).padStart(2, '0')

/** The filters that narrow a list, each in words and with what remains without it. */
export function useChips(filters: () => Filters, facets: () => Facets | undefined) {
  const { t } = useI18n()
  const outlet = (key: string) => facets()?.outlets.find((o) => o.key === key)?.name || key
  const topic = (key: string) => facets()?.topics.find((o) => o.key === key)?.name || key
  const region = (key: string) => facets()?.regions.find((o) => o.key === key)?.name || key
  const hour = (key: string) => {
    const [day, at = ''] = key.split('-')
    return t('search.hour', { day: t(`weekday.${day}`), from: `${at}:00`, to: `${after(at)}:00` })
  }
  const without = <T>(values: T[], one: T) => values.filter((value) => value !== one)

  return computed<Chip[]>(() => {
    const { tiers, kinds, outlets, topics, sentiments, regions, hours, marks } = filters()
    return [
      ...marks.map((k) => ({
        text: t(k.startsWith('-') ? `marks.not.${k.slice(1)}` : `marks.${k}`),
        part: { marks: without(marks, k) },
      })),
      ...topics.map((k) => ({ text: topic(k), part: { topics: without(topics, k) } })),
      ...sentiments.map((k) => ({
        text: t(`sentiment.${k}`),
        part: { sentiments: without(sentiments, k) },
      })),
      ...tiers.map((k) => ({ text: t(`tier.${k}`), part: { tiers: without(tiers, k) } })),
      ...kinds.map((k) => ({ text: t(`kind.${k}`), part: { kinds: without(kinds, k) } })),
      ...regions.map((k) => ({ text: region(k), part: { regions: without(regions, k) } })),
      ...hours.map((k) => ({ text: hour(k), part: { hours: without(hours, k) } })),
      ...outlets.map((k) => ({ text: outlet(k), part: { outlets: without(outlets, k) } })),
    ]
  })
}
