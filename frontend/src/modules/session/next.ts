/** Where to go after log-in: only ever a page of this application, whatever the address says. */
export function insideOnly(next: unknown): string {
  const path = Array.isArray(next) ? next[0] : next
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path) || path.startsWith('/login'))
    return '/'
  return path
}
