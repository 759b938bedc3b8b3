/** One entry a line, as people type lists. */
export const toLines = (entries: string[]): string => entries.join('\n')

export const fromLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
