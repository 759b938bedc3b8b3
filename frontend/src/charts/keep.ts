import { csv } from '@/ui/csv'
import { download } from '@/ui/download'
import type { EChartsOption } from './echarts'
import type { Palette } from './palette'

export type Rows = readonly (readonly (string | number)[])[]

export interface Kept {
  /** Of the file, without its ending. */
  name: string
  title: string
  /** What was asked, and how many it is: files are read apart from the page. */
  about: string
  /** What is counted, in which range. */
  counted: string
}

/** The numbers of a chart, below what they are. */
export function keepTable(kept: Kept, table: Rows): void {
  download(csv([[kept.about], [kept.counted], [], ...table]), `${kept.name}.csv`)
}

/** The chart as a picture; the program for it is loaded when it is first needed. */
export async function keepPicture(
  kept: Kept,
  option: (palette: Palette) => EChartsOption,
  kind: 'png' | 'svg',
): Promise<void> {
  const { drawing, picture } = await import('./picture')
  const words = { title: kept.title, subtitle: `${kept.about}\n${kept.counted}` }
  const content = await (kind === 'png' ? picture(option, words) : drawing(option, words))
  download(content, `${kept.name}.${kind}`)
}
