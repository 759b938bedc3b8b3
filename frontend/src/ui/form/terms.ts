const SEPARATOR = /[,，、;；\n\r\t]/
const OPENING = /["“]/
const CLOSING = /["”]/

/**
 * The terms of a text in which people have separated them by commas, semicolons or lines; what stands between quotes
 * stays together. A quote that is never closed is a character like any other.
 */
export function splitTerms(text: string): string[] {
  const terms: string[] = []
  let term = ''
  let quoted = false
  let at = 0
  for (const character of text) {
    at += character.length
    if (quoted) quoted = !CLOSING.test(character)
    else if (OPENING.test(character)) quoted = CLOSING.test(text.slice(at))
    if (!quoted && SEPARATOR.test(character)) {
      terms.push(term)
      term = ''
    } else term += character
  }
  return [...new Set([...terms, term].map((one) => one.trim()).filter(Boolean))]
}

/** Whether a term that is being typed has just been ended by a separator, and not within quotes that are still open. */
export function endsTerm(text: string): boolean {
  const quotes = [...text].filter((one) => OPENING.test(one) || CLOSING.test(one)).length
  return quotes % 2 === 0 && SEPARATOR.test(text.at(-1) ?? '')
}
