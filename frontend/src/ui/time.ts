/** Times as people in China read them: always Asia/Shanghai, which has had no summer time since 1991. */
const OFFSET = 8 * 3_600_000
export const DAY = 86_400_000

export interface Wall {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** The clock on the wall in Shanghai at an instant (milliseconds since 1970). */
export function wall(at: number): Wall {
  const d = new Date(at + OFFSET)
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
    second: d.getUTCSeconds(),
  }
}

/** Midnight in Shanghai before an instant. */
export const startOfDay = (at: number): number => floorTo(at, DAY)

/** The last multiple of a step (a divisor of the day, or the day) of Shanghai's clock. */
export const floorTo = (at: number, step: number): number =>
  Math.floor((at + OFFSET) / step) * step - OFFSET

const two = (n: number) => String(n).padStart(2, '0')

/** `2026-11-20T16:00`, the form of the address bar and of date fields. */
export function localMinute(at: number): string {
  const w = wall(at)
  return `${w.year}-${two(w.month)}-${two(w.day)}T${two(w.hour)}:${two(w.minute)}`
}

/** The instant of `2026-11-20T16:00`, or null. */
export function parseLocal(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return null
  const at = Date.parse(`${text}:00+08:00`)
  return Number.isNaN(at) || localMinute(at) !== text ? null : at
}

/** `2026-11-20T16:00:00+08:00`, the form of the backend. */
export const isoShanghai = (at: number): string =>
  new Date(at + OFFSET).toISOString().replace(/(\.000)?Z$/, '+08:00')

/** `2026-11-20 16:00:05`, for hover and evidence. */
export function exact(at: number): string {
  const w = wall(at)
  return `${localMinute(at).replace('T', ' ')}:${two(w.second)}`
}

export const clockTime = (at: number): string => localMinute(at).slice(11)

/** `11月20日` and `周五` of `2026-11-20`, whatever the browser's own zone. */
export function calendarDay(date: string, locale: string): { date: string; weekday: string } {
  const noon = Date.parse(`${date}T12:00:00Z`)
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      ...options,
      timeZone: 'UTC',
    }).format(noon)
  return {
    date: format({ month: 'short', day: 'numeric' }),
    weekday: format({ weekday: 'short' }),
  }
}

export interface DayWords {
  today: string
  yesterday: string
}

/** `今天`, `昨天`, `11月20日`, in another year `2025年11月20日`. */
export function dayText(at: number, now: number, locale: string, words: DayWords): string {
  const days = (startOfDay(now) - startOfDay(at)) / DAY
  if (days === 0) return words.today
  if (days === 1) return words.yesterday
  const sameYear = wall(at).year === wall(now).year
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'Asia/Shanghai',
    ...(sameYear ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
  }).format(at)
}

/** `今天 14:05`, `昨天 09:30`, `11月20日 16:00`. */
export const minuteText = (at: number, now: number, locale: string, words: DayWords): string =>
  `${dayText(at, now, locale, words)} ${clockTime(at)}`
