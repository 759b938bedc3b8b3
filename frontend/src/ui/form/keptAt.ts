import { useSession } from '@/api/session'

export interface Place<T> {
  /** null: nothing was left there. */
  read: () => T | null
  write: (left: T) => void
  forget: () => void
}

/**
 * A place in this tab for what somebody has entered and not sent, so that neither the end of a session nor another page
 * loses it. Whoever logs in next does not see it.
 */
export function keptAt<T>(name: string): Place<T> {
  const key = `fengxiang.left.${useSession().person?.username ?? ''}.${name}`
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null
      } catch {
        return null
      }
    },
    write: (left) => sessionStorage.setItem(key, JSON.stringify(left)),
    forget: () => sessionStorage.removeItem(key),
  }
}
