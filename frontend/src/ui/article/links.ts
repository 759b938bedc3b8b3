/** The address when it leads to a web page, else null: collected addresses are never trusted to be one. */
export function safeLink(url: string): string | null {
  try {
    const { protocol } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? url : null
  } catch {
    return null
  }
}
