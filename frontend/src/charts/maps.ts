import { MapChart } from 'echarts/charts'
import { GraphicComponent } from 'echarts/components'
import { registerMap, use } from 'echarts/core'

use([MapChart, GraphicComponent])

/** GeoJSON, as a whole or with its coordinates packed. */
export type Geo = Parameters<typeof registerMap>[1]

/**
 * Makes a map of China known. The name decides: only under it the islands of the South China Sea, and the islands off
 * Taiwan, are drawn with it.
 */
export function registerChina(provinces: object): void {
  registerMap(CHINA, provinces as Geo)
}

export const CHINA = 'china'
