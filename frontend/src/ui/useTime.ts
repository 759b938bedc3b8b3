import { onScopeDispose, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { clockTime, dayText, exact, minuteText } from './time'

const now = ref(Date.now())
let watchers = 0
let timer: ReturnType<typeof setInterval> | undefined

/** The present, renewed every ten seconds while anything shows it. */
export function useNow(): Ref<number> {
  if (watchers++ === 0) {
    now.value = Date.now()
    timer = setInterval(() => (now.value = Date.now()), 10_000)
  }
  onScopeDispose(() => {
    if (--watchers === 0) clearInterval(timer)
  })
  return now
}

/** Times in the chosen language, relative to the present. */
export function useTime() {
  const { t, locale } = useI18n()
  const present = useNow()
  const words = () => ({ today: t('time.today'), yesterday: t('time.yesterday') })
  return {
    now: present,
    minute: (at: number) => minuteText(at, present.value, locale.value, words()),
    day: (at: number) => dayText(at, present.value, locale.value, words()),
    clock: clockTime,
    exact,
  }
}
