/**
 * The only caller of the network. Every call answers with the parsed body or throws an {@link ApiError}; words for
 * people are made of it in problem.ts.
 */

import type { components } from './generated/schema'

type Wire = components['schemas']['Problem']

/**
 * What the backend says about a refused call (RFC 9457), or what the browser knows when there was no answer: then the
 * status is 0 and the type `unreachable`. The type is the last part of the backend's, such as `login-failed`.
 */
export interface Problem extends Pick<
  Wire,
  'status' | 'type' | 'detail' | 'requestId' | 'field' | 'position' | 'expected' | 'subject'
> {
  /** Seconds to wait, from Retry-After. */
  retryAfter?: number
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? `${problem.status} ${problem.type}`)
    this.name = 'ApiError'
  }
}

export type QueryValue = string | number | boolean | readonly string[] | undefined | null

export interface Call {
  query?: Record<string, QueryValue>
  body?: unknown
  /** Sent as it is, in place of a body. */
  file?: Blob
  signal?: AbortSignal
  /** A token in place of the session; nobody is logged out where it is refused. */
  token?: string
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Listener = () => void

let onSignedOut: Listener = () => {}

/** Registers what happens when a call finds that nobody is logged in any more. */
export function whenSignedOut(listener: Listener): void {
  onSignedOut = listener
}

export const http = {
  get: <T>(path: string, call: Omit<Call, 'body'> = {}) => send<T>('GET', path, call),
  post: <T = void>(path: string, body?: unknown, signal?: AbortSignal) =>
    send<T>('POST', path, { body, signal }),
  upload: <T>(path: string, file: Blob, query?: Call['query']) =>
    send<T>('POST', path, { file, query }),
  put: <T = void>(path: string, body?: unknown) => send<T>('PUT', path, { body }),
  delete: <T = void>(path: string) => send<T>('DELETE', path, {}),
}

const LISTEN_AGAIN = 15_000

/**
 * Listens to what the backend tells by itself. The browser connects again whenever the connection is lost, but gives
 * up where it is refused, as while the search service is away: then it is tried again from here. Where it cannot
 * listen, nothing is told.
 *
 * @return ends it
 */
export function listen(path: string, told: Record<string, (data: unknown) => void>): Listener {
  if (typeof EventSource === 'undefined') return () => {}
  let source: EventSource
  let later: ReturnType<typeof setTimeout> | undefined
  const connect = () => {
    source = new EventSource(path)
    for (const [name, tell] of Object.entries(told)) {
      source.addEventListener(name, (event) =>
        tell(JSON.parse((event as MessageEvent<string>).data)),
      )
    }
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) later = setTimeout(connect, LISTEN_AGAIN)
    })
  }
  connect()
  return () => {
    clearTimeout(later)
    source.close()
  }
}

/** `?a=1&b=x&b=y` without what is empty; '' when nothing is left. */
export function queryString(query: Record<string, QueryValue> = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') params.append(name, String(one))
    }
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

async function send<T>(method: Method, path: string, call: Call): Promise<T> {
  let response = await attempt(method, path, call)
  if (response.status === 403 && method !== 'GET' && (await isStaleCsrf(response))) {
    // The first unsafe call of a browser, or one after the cookie ran out: a read brings a new cookie.
    await attempt('GET', '/api/session', {})
    response = await attempt(method, path, call)
  }
  if (!response.ok) throw await failure(response, path, Boolean(call.token))
  if (response.status === 204) return undefined as T
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

async function attempt(method: Method, path: string, call: Call): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  if (call.file) headers['Content-Type'] = call.file.type || 'application/octet-stream'
  else if (call.body !== undefined) headers['Content-Type'] = 'application/json'
  if (call.token) headers.Authorization = `Bearer ${call.token}`
  const csrf = cookie('XSRF-TOKEN')
  if (method !== 'GET' && csrf) headers['X-XSRF-TOKEN'] = csrf
  try {
    return await fetch(path + queryString(call.query), {
      method,
      headers,
      credentials: 'same-origin',
      body: call.file ?? (call.body === undefined ? undefined : JSON.stringify(call.body)),
      signal: call.signal,
    })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError({ status: 0, type: 'unreachable' })
  }
}

async function isStaleCsrf(response: Response): Promise<boolean> {
  const problem = (await json(response.clone())) as { type?: string }
  return !cookie('XSRF-TOKEN') || Boolean(problem.type?.includes('csrf'))
}

async function failure(response: Response, path: string, byToken: boolean): Promise<ApiError> {
  const body = (await json(response)) as Partial<Problem> & { type?: string }
  const retryAfter = Number(response.headers.get('Retry-After'))
  const type = body.type?.split('/').pop()
  // A proxy in front of a backend that is away answers 502 to 504 without a problem document.
  const away = response.status >= 502 && response.status <= 504 && !type
  if (response.status === 401 && path !== '/api/session' && !byToken) onSignedOut()
  return new ApiError({
    ...body,
    status: response.status,
    type: away
      ? 'unreachable'
      : type && type !== 'about:blank'
        ? type
        : `status-${response.status}`,
    retryAfter: retryAfter > 0 ? retryAfter : undefined,
  })
}

async function json(response: Response): Promise<object> {
  try {
    const body: unknown = await response.json()
    return body !== null && typeof body === 'object' ? body : {}
  } catch {
    return {}
  }
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return found && decodeURIComponent(found.slice(name.length + 1))
}
