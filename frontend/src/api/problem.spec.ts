// @vitest-environment node
import { expect, it } from 'vitest'
import { testWords } from '@/testing/i18n'
import { ApiError } from './http'
import { wordsFor } from './problem'

const { t, te } = testWords()
const words = (problem: ConstructorParameters<typeof ApiError>[0] | Error) =>
  wordsFor(problem instanceof Error ? problem : new ApiError(problem), t, te)

it('has words for a known type, whatever its status', () => {
  expect(words({ status: 409, type: 'stale-version' }).title).toBe('别人刚刚修改过')
})

it('falls back to the status, then to the detail', () => {
  expect(words({ status: 503, type: 'elastic-away' }).title).toBe('服务暂时不可用')
  expect(words({ status: 418, type: 'teapot', detail: 'short and stout' })).toMatchObject({
    title: '出错了',
    hint: 'short and stout',
  })
})

it('passes the request id on', () => {
  expect(words({ status: 500, type: 'internal-error', requestId: 'r-9' }).requestId).toBe('r-9')
})

it('survives what is no answer at all', () => {
  expect(words(new Error('boom')).hint).toBe('boom')
})
