import { createPinia, setActivePinia } from 'pinia'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { vi } from 'vitest'
import type { Component } from 'vue'
import {
  RouterView,
  createMemoryHistory,
  createRouter,
  type RouteRecordRaw,
  type Router,
} from 'vue-router'
import { close } from '@/api/live'
import { useSession } from '@/api/session'
import type { Role } from '@/api/types'
import { I18N } from '@/i18n'
import { testI18n } from './i18n'

export interface Call {
  method: string
  path: string
  params: URLSearchParams
  body: unknown
  headers: Record<string, string>
}
type Answer = { status?: number; body?: unknown; headers?: Record<string, string> }

/** Answers calls by `METHOD /path`; whatever has no answer fails the call. Gives the calls that were made. */
export function mockHttp(answers: Record<string, Answer | ((call: Call) => Answer)>): Call[] {
  const calls: Call[] = []
  vi.stubGlobal('fetch', async (target: string, init: RequestInit = {}) => {
    const url = new URL(target, 'http://test')
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.pathname,
      params: url.searchParams,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
      headers: init.headers as Record<string, string>,
    }
    calls.push(call)
    const found = answers[`${call.method} ${call.path}`]
    if (!found) throw new TypeError(`no answer for ${call.method} ${call.path}`)
    const { status = 200, body, headers } = typeof found === 'function' ? found(call) : found
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers })
  })
  return calls
}

/** A connection on which the backend tells something by itself. Gives the way to tell it. */
export function mockLive(): (numbers: object) => Promise<void> {
  const sources: EventTarget[] = []
  class Source extends EventTarget {
    static readonly CLOSED = 2
    readyState = 1
    constructor() {
      super()
      sources.push(this)
    }
    close(): void {
      sources.splice(sources.indexOf(this), 1)
    }
  }
  close()
  vi.stubGlobal('EventSource', Source)
  return async (numbers) => {
    const data = JSON.stringify(numbers)
    sources.forEach((source) => source.dispatchEvent(new MessageEvent('numbers', { data })))
    await flushPromises()
  }
}

export interface Mounted {
  page: VueWrapper
  router: Router
}

/** Mounts a component as it runs in the product: texts, router and stores; the address decides what it shows. */
export async function mountAt(
  component: Component,
  path: string,
  options: {
    name?: string
    /** The route's path, where it has parameters. */
    path?: string
    routes?: RouteRecordRaw[]
    locale?: 'zh-CN' | 'en'
    roles?: Role[]
    anonymous?: boolean
  } = {},
): Promise<Mounted> {
  const pathname = path.split(/[?#]/)[0] as string
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSession()
  session.person = options.anonymous
    ? null
    : {
        username: 'someone',
        displayName: '某人',
        mustChangePassword: false,
        roles: options.roles ?? ['admin'],
      }
  session.known = true
  const i18n = testI18n(options.locale)
  const elsewhere = { template: '<i></i>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: options.path ?? pathname, name: options.name, component },
      ...(options.routes ?? []),
      { path: '/:rest(.*)*', component: elsewhere },
    ],
  })
  await router.push(path)
  const page = mount(RouterView, {
    attachTo: document.body,
    global: { plugins: [pinia, i18n, router], provide: { [I18N as symbol]: i18n } },
  })
  await flushPromises()
  return { page, router }
}

/** Fills the input that a label names. */
export async function fill(label: string, value: string): Promise<void> {
  const found = [...document.querySelectorAll('label')].find((l) =>
    l.textContent?.trim().startsWith(label),
  )
  const input = found?.htmlFor
    ? document.getElementById(found.htmlFor)
    : found?.querySelector('input, select, textarea')
  if (!(input instanceof HTMLElement)) throw new Error(`no input labelled ${label}`)
  ;(input as HTMLInputElement).value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await flushPromises()
}

/** The visible button or link with this name. */
export function control(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find(
    (e) => (e.getAttribute('aria-label') ?? e.textContent ?? '').trim() === name,
  )
  if (!found) throw new Error(`no button or link ${name} in ${document.body.textContent}`)
  return found
}

export async function press(name: string): Promise<void> {
  control(name).click()
  await flushPromises()
}
