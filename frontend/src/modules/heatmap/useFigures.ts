import { useI18n } from 'vue-i18n'
import type { Figures } from '@/api/types'
import { number } from '@/ui/numbers'
import type { Cell } from './cells'
import { isFew, stepOf, stepsOf, valueOf, type Step, type Measure } from '@/charts/heat/scale'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** Figures in words and colours. */
export function useFigures() {
  const { t } = useI18n()

  /** In a cell; nothing of nothing, and of few the numbers themselves: 2/3 is not 67 %. */
  function brief(figures: Figures, measure: Measure): string {
    if (measure !== 'share') return number(figures[measure])
    const { share: s } = figures
    if (!s) return '–'
    return isFew(figures, measure) ? `${s.negative}/${s.total}` : percent(s.share)
  }

  /** `42%（23%–64%，7 篇中 3 篇）`. */
  function share({ share: s }: Figures): string {
    if (!s) return t('heat.noShare')
    const ends = { low: percent(s.low), high: percent(s.high) }
    const of = { negative: number(s.negative), total: number(s.total) }
    return t('heat.shareWords', { share: percent(s.share), ...ends, ...of })
  }

  /** All that is known of a cell in one line. */
  function whole({ label, figures, note, about }: Cell): string {
    const { articles, negative } = figures
    const counts = t('heat.cell', { n: number(articles), negative: number(negative) }, articles)
    const part = `${t('heat.measure.share')} ${share(figures)}`
    return [`${label}${t('heat.colon')}${counts}`, part, note, about].filter(Boolean).join(' · ')
  }

  const step = (figures: Figures, measure: Measure, steps: readonly Step[]): number =>
    isFew(figures, measure) ? 0 : stepOf(valueOf(figures, measure), steps)

  /** The steps in words, for the legend. */
  function ranges(steps: readonly Step[], measure: Measure): { step: number; text: string }[] {
    return steps.map(({ step: at, from, to }) => ({
      step: at,
      text:
        measure === 'share'
          ? t('heat.upTo', { share: percent(to) })
          : from === to
            ? number(to)
            : `${number(from)}–${number(to)}`,
    }))
  }

  const stepsFor = (cells: readonly Cell[], measure: Measure): Step[] =>
    stepsOf(
      cells.map((cell) => valueOf(cell.figures, measure)),
      measure,
    )

  /** The cell that stands out; null: none does. */
  function peak(cells: readonly Cell[], measure: Measure): Cell | null {
    const sure = cells.filter((cell) => !isFew(cell.figures, measure))
    return sure.reduce<Cell | null>((top, cell) => {
      const value = valueOf(cell.figures, measure) ?? 0
      return value > (top ? (valueOf(top.figures, measure) ?? 0) : 0) ? cell : top
    }, null)
  }

  /** What the map says at first sight. */
  function finding(cells: readonly Cell[], measure: Measure): string {
    const top = peak(cells, measure)
    if (!top) return t(`heat.nothing.${measure}`)
    const s = top.figures.share
    const ends = s ? { low: percent(s.low), high: percent(s.high) } : {}
    return t(`heat.finding.${measure}`, {
      cell: top.label,
      n: brief(top.figures, measure),
      ...ends,
    })
  }

  return { brief, share, whole, step, ranges, stepsFor, finding }
}
