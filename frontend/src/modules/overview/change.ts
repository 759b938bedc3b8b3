/** More than chance brings, less than it brings, or neither. */
export type Change = 'more' | 'less' | 'usual'

/** Deviations of a count of independent events beyond which it is worth a word. */
const NOTABLE = 2

/** How a count stands to what is usual; a rough sign, no alert. */
export function changeOf(articles: number, usual: number): Change {
  const deviation = (articles - usual) / Math.sqrt(Math.max(1, usual))
  if (deviation >= NOTABLE) return 'more'
  return deviation <= -NOTABLE ? 'less' : 'usual'
}

/** Seconds in the largest unit that says enough. */
export function duration(seconds: number): { unit: 'seconds' | 'minutes' | 'hours'; n: number } {
  if (seconds < 90) return { unit: 'seconds', n: Math.round(seconds) }
  const minutes = seconds / 60
  return minutes < 90
    ? { unit: 'minutes', n: Math.round(minutes) }
    : { unit: 'hours', n: Math.round(minutes / 6) / 10 }
}
