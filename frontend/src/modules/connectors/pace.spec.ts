import { expect, it } from 'vitest'
import { connector, connectorsOf } from '@/testing/connectors'
import { testWords } from '@/testing/i18n'
import { blankConnector, draftOf, faults, formOf, isAskable } from './draft'
import { isSlow, leftOf, paceWords, stateOf, todoOf, totalsOf } from './pace'
import { searchReason } from './searchReason'

it('says about how often, as exactly as an estimate is', () => {
  const { t } = testWords()
  expect(paceWords(45, t)).toBe('约每 45 分钟')
  expect(paceWords(100, t)).toBe('约每 1.7 小时')
  expect(paceWords(2160, t)).toBe('约每 36 小时')
  expect(paceWords(6 * 1440, t)).toBe('约每 6 天')
  expect(isSlow(connector({ everyMinutes: 1440 }))).toBe(false)
  expect(isSlow(connector({ everyMinutes: 1441 }))).toBe(true)
  expect(isSlow(connector({ everyMinutes: null }))).toBe(false)
})

it('names the first thing that keeps a connector from asking', () => {
  expect(stateOf(connector())).toBe('used')
  expect(stateOf(connector({ words: 0 }))).toBe('wordless')
  expect(stateOf(connector({ words: 0, keySet: false }))).toBe('keyless')
  expect(stateOf(connector({ keySet: false, state: 'paused' }))).toBe('paused')
})

it('knows what is to be done where nothing is searched', () => {
  const paused = connector({ state: 'paused' })
  const keyless = connector({ keySet: false })
  expect(todoOf(connectorsOf([]))).toBe('add')
  expect(todoOf(connectorsOf([paused]))).toBe('resume')
  expect(todoOf(connectorsOf([paused, keyless]))).toBe('key')
  expect(todoOf(connectorsOf([keyless], { words: 0 }))).toBe('words')
})

it('counts only the connectors that ask', () => {
  const list = [connector(), connector({ askedToday: 7, dailyQuota: 50, ready: false })]
  expect(totalsOf(connectorsOf(list))).toEqual({ connectors: 1, asked: 45, quota: 100 })
  expect(leftOf(connector({ askedToday: 130 }))).toBe(0)
})

it('has its own words where those for pages would mislead', () => {
  const { t, te } = testWords()
  const said = (reason: string) => searchReason(reason, t, te)
  expect(said('not-a-feed')).toBe('返回的是网页而不是 RSS：搜索结果页不会被抓取')
  expect(said('search-no-key')).toBe('服务器上没有设置密钥')
  expect(said('http-503')).toBe('站点回答 HTTP 503')
  expect(said('something-new')).toBe('something-new')
})

it('has words in both languages for every failure of a search', () => {
  const codes = [
    ...['search-no-key', 'search-key-refused', 'search-quota', 'search-error'],
    ...['search-not-https'],
    ...['search-json-off', 'not-search-results', 'search-not-set-up', 'redirected'],
  ]
  for (const locale of ['zh-CN', 'en'] as const) {
    const { t, te } = testWords(locale)
    for (const code of codes) expect(searchReason(code, t, te), code).not.toBe(code)
  }
})

it('finds faults before anything is sent', () => {
  const form = (part: object) => ({ ...blankConnector(), name: '甲', ...part })
  const template = (address: string) => faults(form({ kind: 'template', address })).address
  expect(faults(form({}))).toEqual({})
  expect(faults(form({ dailyQuota: '' }))).toEqual({})
  for (const dailyQuota of [0, 1.5, 'x']) {
    expect(faults(form({ dailyQuota })).dailyQuota).toBe('quota')
  }
  expect(template('a.example.cn/?q={词}')).toBe('address')
  expect(template('https://a.example.cn/?q=x')).toBe('place')
  for (const place of ['{词}', '{词:gbk}', '{searchTerms}']) {
    expect(template(`https://a.example.cn/?q=${place}`)).toBeUndefined()
  }
  const own = { kind: 'searxng', address: 'https://s.example.cn' }
  expect(faults(form(own))).toEqual({ accepted: 'accepted' })
  expect(isAskable(form(own))).toBe(false)
  expect(isAskable(form({ ...own, accepted: true, dailyQuota: 0 }))).toBe(true)
})

it('sends only what the kind has', () => {
  const form = { ...blankConnector(), name: ' 甲 ', address: 'https://left.example.cn' }
  expect(draftOf(form)).toEqual({
    name: '甲',
    kind: 'qianfan',
    address: null,
    dailyQuota: 100,
    accepted: null,
  })
  const own = connector({ kind: 'searxng', address: 'https://s.example.cn' })
  expect(draftOf({ ...formOf(own), dailyQuota: '' })).toMatchObject({
    address: 'https://s.example.cn',
    dailyQuota: null,
    accepted: true,
  })
})
