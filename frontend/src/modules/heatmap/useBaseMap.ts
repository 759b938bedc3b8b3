import { heatmaps } from '@/api/calls'
import { useQuery } from '@/api/useQuery'
import { namesOf } from './mapOption'

/** The map to draw, loaded when it is first wanted: the organisation's own, or the one that comes with the product. */
export function useBaseMap(wanted: () => boolean) {
  return useQuery(
    () => (wanted() ? 'base-map' : null),
    async (signal) => {
      const [{ approval, provinces, unreadable }, { registerChina }] = await Promise.all([
        heatmaps.map(signal),
        import('@/charts/maps'),
      ])
      const shown = provinces ?? (await import('echarts4/map/json/china.json')).default
      registerChina(shown)
      return { approval: approval ?? null, unreadable, names: namesOf(shown) }
    },
  )
}
