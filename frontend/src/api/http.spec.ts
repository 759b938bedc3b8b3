import { expect, it, vi } from 'vitest'
import { mockHttp } from '@/testing/harness'
import { ApiError, http, queryString, whenSignedOut } from './http'

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('the call should have failed')
    },
    (error: unknown) => (error as ApiError).problem,
  )

it('repeats the CSRF cookie in the header of unsafe calls only', async () => {
  document.cookie = 'XSRF-TOKEN=abc'
  const calls = mockHttp({ 'GET /api/x': { body: {} }, 'POST /api/x': { status: 204 } })
  await http.get('/api/x')
  await http.post('/api/x', { a: 1 })
  expect(calls.map((c) => c.headers['X-XSRF-TOKEN'])).toEqual([undefined, 'abc'])
})

it('fetches a CSRF cookie and repeats the call when it had none', async () => {
  const calls = mockHttp({
    'GET /api/session': () => {
      document.cookie = 'XSRF-TOKEN=fresh'
      return { status: 401, body: {} }
    },
    'POST /api/session': (call) =>
      call.headers['X-XSRF-TOKEN'] === 'fresh'
        ? { body: { username: 'admin' } }
        : { status: 403, body: { type: '/problems/csrf-token-missing' } },
  })
  expect(await http.post('/api/session', {})).toEqual({ username: 'admin' })
  expect(calls.map((c) => c.method)).toEqual(['POST', 'GET', 'POST'])
})

it('does not repeat a call that a role forbids', async () => {
  document.cookie = 'XSRF-TOKEN=abc'
  const calls = mockHttp({
    'PUT /api/x': { status: 403, body: { type: '/problems/role-missing' } },
  })
  expect((await failureOf(http.put('/api/x', {}))).type).toBe('role-missing')
  expect(calls).toHaveLength(1)
})

it('keeps what a problem says of field, character and waiting time', async () => {
  mockHttp({
    'GET /api/articles': {
      status: 400,
      body: {
        type: '/problems/query-syntax',
        field: 'q',
        position: 3,
        expected: 'closing_quote',
        requestId: 'r-1',
      },
      headers: { 'Retry-After': '7' },
    },
  })
  expect(await failureOf(http.get('/api/articles'))).toMatchObject({
    status: 400,
    type: 'query-syntax',
    field: 'q',
    position: 3,
    expected: 'closing_quote',
    requestId: 'r-1',
    retryAfter: 7,
  })
})

it('calls a backend that does not answer unreachable, also behind a proxy', async () => {
  mockHttp({ 'GET /api/b': { status: 502 } })
  expect((await failureOf(http.get('/api/a'))).type).toBe('unreachable')
  expect((await failureOf(http.get('/api/b'))).type).toBe('unreachable')
})

it('tells when the log-in has run out, but not when it is only asked for', async () => {
  const signedOut = vi.fn()
  whenSignedOut(signedOut)
  mockHttp({
    'GET /api/session': { status: 401 },
    'GET /api/outlets': { status: 401 },
    'PUT /api/session/password': { status: 401 },
  })
  await failureOf(http.get('/api/session'))
  expect(signedOut).not.toHaveBeenCalled()
  await failureOf(http.get('/api/outlets'))
  expect(signedOut).toHaveBeenCalledOnce()
  await failureOf(http.put('/api/session/password', {}))
  expect(signedOut).toHaveBeenCalledTimes(2)
  whenSignedOut(() => {})
})

it('repeats list parameters and leaves out empty ones', () => {
  expect(queryString({ tier: ['city', 'other'], q: '', page: 2, from: undefined })).toBe(
    '?tier=city&tier=other&page=2',
  )
  expect(queryString({ q: '检测站 & "费"' })).toBe(
    '?q=%E6%A3%80%E6%B5%8B%E7%AB%99+%26+%22%E8%B4%B9%22',
  )
  expect(queryString({ q: null })).toBe('')
})
