/** The token by which a wall reads the leaders' screen and nothing else. It comes behind # in the address, which no server sees. */
const KEY = 'fengxiang.display'
const FORM = /^#token=([\w.-]{8,200})$/

/** Keeps the token of an address. true: there was one, and the address should not go on showing it. */
export function keepToken(hash: string): boolean {
  const token = FORM.exec(hash)?.[1]
  if (token) localStorage.setItem(KEY, token)
  return Boolean(token)
}

export const displayToken = (): string | undefined => localStorage.getItem(KEY) ?? undefined

export const forgetToken = (): void => localStorage.removeItem(KEY)

/** What a wall has to open. */
export const wallAddress = (origin: string, token: string): string =>
  `${origin}/screen#token=${token}`
