/** Only what is drawn is registered; the rest of the library stays out of the bundle. */
import { BarChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  MarkAreaComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components'
import { init, use, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

use([
  BarChart,
  GridComponent,
  MarkAreaComponent,
  TitleComponent,
  TooltipComponent,
  AriaComponent,
  CanvasRenderer,
])

export { init, type EChartsType }
export type { EChartsOption } from 'echarts'
