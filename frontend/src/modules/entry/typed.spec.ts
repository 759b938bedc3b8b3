import { expect, test } from 'vitest'
import { blankTyped, draftOf, missing } from './typed'

test('a day without a time of day is sent as a day', () => {
  const typed = { ...blankTyped(), title: ' 标题 ', text: '正文', day: '2026-11-20' }
  expect(draftOf(' http://a.example/1 ', typed)).toMatchObject({
    url: 'http://a.example/1',
    title: '标题',
    publishedAt: '2026-11-20T00:00:00+08:00',
    precision: 'day',
  })
  expect(draftOf('http://a.example/1', { ...typed, minute: '09:05' })).toMatchObject({
    publishedAt: '2026-11-20T09:05:00+08:00',
    precision: 'minute',
  })
  expect(draftOf('http://a.example/1', { ...typed, day: '' })).toMatchObject({
    publishedAt: null,
    precision: null,
  })
})

test('what is missing is named, in the order of the form', () => {
  const typed = blankTyped()
  expect(missing(typed)).toBe('title')
  typed.title = '标题'
  expect(missing(typed)).toBe('text')
  typed.text = '正文'
  expect(missing(typed)).toBeNull()
  typed.minute = '09:05'
  expect(missing(typed)).toBe('day')
})
