import type { LineFault } from '@/api/types'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** What the backend says of lines and files in English, and the key of our words for it. */
const KNOWN: [RegExp, string][] = [
  [/ is (missing|empty)\.$/, 'missing'],
  [/ has (?<n>\d+) characters; at most (?<most>\d+)/, 'tooLong'],
  [/^The line has (?<n>\d+) bytes; at most (?<most>\d+)/, 'lineTooLong'],
  [/no absolute http or https address/, 'noAddress'],
  [/is no host such as/, 'noHost'],
  [/no valid JSON/, 'noJson'],
  [/^erased:/, 'erased'],
  [/only this outlet may update it/, 'otherOutlet'],
  [/bytes that are no characters/, 'encoding'],
  [/damaged or ends in the middle/, 'damaged'],
  [/cannot be read on/, 'unreadable'],
  [/backend was stopped/, 'stopped'],
  [/cannot be stored at the moment/, 'unavailable'],
]

/** A sentence of the backend in the reader's language, as far as it is known. */
export function reasonWords(reason: string, t: Translate, field = ''): string {
  for (const [pattern, key] of KNOWN) {
    const found = pattern.exec(reason)
    if (found) return t(`imports.fault.${key}`, { field, ...found.groups })
  }
  return reason
}

/** Why a line becomes no article: the field, and what is wrong with it. */
export function faultWords(
  fault: Omit<LineFault, 'line'>,
  t: Translate,
  te: (key: string) => boolean,
): string {
  const key = `imports.field.${fault.field}`
  const field = fault.field ? (te(key) ? t(key) : fault.field) : ''
  return reasonWords(fault.reason, t, field || t('imports.line'))
}
