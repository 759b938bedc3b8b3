import { init, type EChartsOption } from './echarts'
import { paletteOf, type Palette } from './palette'

const WIDTH = 1200
const HEIGHT = 480
const MARGIN = 24
/** Below the title and its two lines of explanation. */
const TOP = 96

/** A chart as a PNG that stands alone: with its title and what is counted in it. */
export async function picture(
  option: (palette: Palette) => EChartsOption,
  words: { title: string; subtitle: string },
): Promise<Blob> {
  const palette = paletteOf(document.documentElement)
  const host = document.createElement('div')
  host.style.cssText = `position:absolute;left:-9999px;width:${WIDTH}px;height:${HEIGHT}px`
  document.body.append(host)
  const chart = init(host)
  try {
    const font = { fontFamily: palette.font, color: palette.text }
    chart.setOption({
      ...option(palette),
      title: {
        left: MARGIN,
        top: MARGIN,
        text: words.title,
        subtext: words.subtitle,
        textStyle: { ...font, fontSize: 20 },
        subtextStyle: { ...font, fontSize: 14 },
      },
      grid: { left: MARGIN, right: MARGIN, top: TOP, bottom: MARGIN, outerBoundsMode: 'same' },
    })
    const url = chart.getDataURL({ pixelRatio: 2, backgroundColor: palette.surface })
    return bytesOf(url)
  } finally {
    chart.dispose()
    host.remove()
  }
}

/** What a data address holds; the content policy lets nothing fetch it. */
function bytesOf(url: string): Blob {
  const [head = '', body = ''] = url.split(',')
  const bytes = Uint8Array.from(atob(body), (c) => c.charCodeAt(0))
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] })
}
