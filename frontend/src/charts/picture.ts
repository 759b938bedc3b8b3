import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { init, type EChartsOption, type EChartsType } from './echarts'
import { paletteOf, type Palette } from './palette'

use([SVGRenderer])

const WIDTH = 1200
const HEIGHT = 480
const MARGIN = 24
/** Below the title and its two lines of explanation. */
const TOP = 96

export interface PictureWords {
  title: string
  subtitle: string
}
type Build = (palette: Palette) => EChartsOption

/** A chart as a PNG that stands alone: with its title and what is counted in it. */
export async function picture(option: Build, words: PictureWords): Promise<Blob> {
  const palette = paletteOf(document.documentElement)
  const host = document.createElement('div')
  host.style.cssText = `position:absolute;left:-9999px;width:${WIDTH}px;height:${HEIGHT}px`
  document.body.append(host)
  const chart = init(host)
  try {
    chart.setOption(alone(option, palette, words))
    return bytesOf(chart.getDataURL({ pixelRatio: 2, backgroundColor: palette.surface }))
  } finally {
    chart.dispose()
    host.remove()
  }
}

/** The same as an SVG, which can be enlarged and edited. */
export async function drawing(option: Build, words: PictureWords): Promise<Blob> {
  const palette = paletteOf(document.documentElement)
  const size = { width: WIDTH, height: HEIGHT }
  const chart: EChartsType = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    chart.setOption({ ...alone(option, palette, words), backgroundColor: palette.surface })
    return new Blob([chart.renderToSVGString()], { type: 'image/svg+xml' })
  } finally {
    chart.dispose()
  }
}

function alone(option: Build, palette: Palette, words: PictureWords): EChartsOption {
  const font = { fontFamily: palette.font, color: palette.text }
  const own = option(palette)
  const right = Number((own.grid as { right?: number } | undefined)?.right ?? 0)
  return {
    ...own,
    title: {
      left: MARGIN,
      top: MARGIN,
      text: words.title,
      subtext: words.subtitle,
      textStyle: { ...font, fontSize: 20 },
      subtextStyle: { ...font, fontSize: 14 },
    },
    // What is written beside the ends of lines keeps its room.
    grid: {
      left: MARGIN,
      right: Math.max(MARGIN, right),
      top: TOP,
      bottom: MARGIN,
      outerBoundsMode: 'same',
    },
  }
}

/** What a data address holds; the content policy lets nothing fetch it. */
function bytesOf(url: string): Blob {
  const [head = '', body = ''] = url.split(',')
  const bytes = Uint8Array.from(atob(body), (c) => c.charCodeAt(0))
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] })
}
