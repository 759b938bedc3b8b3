/** A search as it is kept: the parameters of the page's address, without what only this visit is about. */
import type { LocationQueryRaw } from 'vue-router'

const PASSING = ['article', 'page']

export function addressOf(query: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (PASSING.includes(name)) continue
    for (const one of [value].flat()) if (typeof one === 'string') params.append(name, one)
  }
  return params.toString()
}

export function queryOf(address: string): LocationQueryRaw {
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(address)) (query[name] ??= []).push(value)
  return Object.fromEntries(
    Object.entries(query).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )
}
