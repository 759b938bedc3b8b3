// @vitest-environment node
import { expect, it } from 'vitest'
import { dayText, exact, floorTo, isoShanghai, localMinute, minuteText, parseLocal } from './time'

const words = { today: '今天', yesterday: '昨天' }
const at = (text: string) => Date.parse(`${text}+08:00`)
const now = at('2026-11-23T00:30:00')

it('says today, yesterday, or the day', () => {
  expect(minuteText(at('2026-11-23T00:05:00'), now, 'zh-CN', words)).toBe('今天 00:05')
  expect(minuteText(at('2026-11-22T23:59:00'), now, 'zh-CN', words)).toBe('昨天 23:59')
  expect(minuteText(at('2026-11-20T16:00:00'), now, 'zh-CN', words)).toBe('11月20日 16:00')
  expect(minuteText(at('2026-11-20T16:00:00'), now, 'en', words)).toBe('20 Nov 16:00')
})

it('names the year when it is another', () => {
  expect(dayText(at('2025-12-31T23:00:00'), now, 'zh-CN', words)).toBe('2025年12月31日')
})

it('counts days in Beijing, wherever the browser is', () => {
  expect(dayText(Date.parse('2026-11-22T16:10:00Z'), now, 'zh-CN', words)).toBe('今天')
})

it('reads what it writes and refuses days that do not exist', () => {
  expect(parseLocal(localMinute(now))).toBe(now)
  expect(parseLocal('2026-02-30T00:00')).toBeNull()
  expect(parseLocal('yesterday')).toBeNull()
})

it('writes instants with Beijing offset', () => {
  expect(isoShanghai(now)).toBe('2026-11-23T00:30:00+08:00')
  expect(exact(now + 5000)).toBe('2026-11-23 00:30:05')
  expect(isoShanghai(floorTo(now, 3_600_000))).toBe('2026-11-23T00:00:00+08:00')
})
