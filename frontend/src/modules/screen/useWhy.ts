import { useI18n } from 'vue-i18n'
import type { ScreenTopic, Share } from '@/api/types'
import { useNumbers } from '@/ui/alerts/useNumbers'
import { median } from '@/ui/median'
import { number, wholePercent as percent } from '@/ui/numbers'

/** Why a topic is where it is on the list, in one sentence. */
export function useWhy() {
  const { t, locale } = useI18n()
  const { sentence: made } = useNumbers()

  function volume({ numbers }: ScreenTopic, comparable: boolean): string {
    const n = number(numbers.articles)
    return comparable
      ? t('screen.why.volume', { n, usual: median(numbers.usual) }, numbers.articles)
      : t('screen.why.count', { n }, numbers.articles)
  }

  function negative({ numbers }: ScreenTopic, share: Share): string {
    return t(
      'screen.why.negative',
      {
        n: number(share.negative),
        total: number(numbers.newStories),
        low: percent(share.low),
        high: percent(share.high),
      },
      numbers.newStories,
    )
  }

  function alert({ alert }: ScreenTopic): string {
    if (!alert) return ''
    const sentence = locale.value === 'en' ? made(alert.kind, alert.numbers) : alert.sentence
    return t(alert.taken ? 'screen.why.alertTaken' : 'screen.why.alert', { sentence })
  }

  function story({ story }: ScreenTopic): string {
    if (!story) return ''
    const { title, outlet, articles } = story
    return articles && articles > 1
      ? t('screen.why.copied', { title, outlet, n: number(articles) })
      : t('screen.why.story', { title, outlet })
  }

  return (topic: ScreenTopic, comparable: boolean): string => {
    const { judged, numbers } = topic
    const parts = [
      judged &&
        t(
          'screen.why.judged',
          { level: t(`verdict.${judged.level}`), n: number(judged.stories) },
          judged.stories,
        ),
      alert(topic),
      volume(topic, comparable),
      numbers.negative?.negative ? negative(topic, numbers.negative) : '',
      story(topic),
    ]
    return parts.filter(Boolean).join(t('screen.why.and')) + t('screen.why.end')
  }
}
