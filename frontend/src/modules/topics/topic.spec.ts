import { expect, it } from 'vitest'
import type { Problem } from '@/api/http'
import { testWords } from '@/testing/i18n'
import { definition, topic } from '@/testing/topics'
import { faultyTerm, saidOf } from './said'
import { blankTopic, conditionOf, draftOf, formOf, meanwhileOf, proposed, stateOf } from './topic'

const { t, te } = testWords()

it('writes lists as the query that the backend makes of them', () => {
  const lists = {
    must: ['检测', '"乱收费"'],
    any: ['收费', '排队'],
    context: [],
    exclude: ['招聘'],
  }
  expect(conditionOf(lists)).toBe('检测 AND "乱收费" AND (收费 OR 排队) AND NOT 招聘')
  expect(conditionOf({ must: [], any: ['收费'], context: ['本站', '城东'], exclude: [] })).toBe(
    '收费 NEAR/100 (本站 OR 城东)',
  )
  expect(conditionOf(blankTopic())).toBe('')
})

it('sends the lists or the query, never both', () => {
  const form = { ...formOf(topic()), query: '收费 AND 排队', office: ' ' }
  expect(draftOf(form, 2)).toMatchObject({ any: ['收费'], query: null, office: null, version: 2 })
  expect(draftOf({ ...form, by: 'query' }, null)).toMatchObject({
    any: [],
    exclude: [],
    query: '收费 AND 排队',
  })
  expect(formOf(topic({ definition: definition({ query: '收费', any: [] }) })).by).toBe('query')
})

it('knows what is used while a version waits', () => {
  const waiting = topic({ waits: true, approvedBy: null, version: 3 })
  expect(stateOf(waiting)).toBe('waiting')
  expect(meanwhileOf(waiting)).toBe('former')
  expect(meanwhileOf({ ...waiting, working: 3 })).toBe('itself')
  expect(meanwhileOf({ ...waiting, working: null })).toBe('none')
  expect(stateOf({ ...waiting, active: false })).toBe('retired')
})

it('puts a finger on the character of a term or of the query', () => {
  const form = { ...blankTopic(), any: ['收费', '检*'], query: ' 收费 AND (排队' }
  const inTerm = { status: 400, type: 'query', field: 'any[1]', position: 1 }
  const said = saidOf({ ...inTerm, expected: 'longer_prefix' }, form, t, te)
  expect(said).toBe('“检*”：第 2 个字符“*”处看不懂：星号前至少要有两个字。')
  const inQuery: Problem = { status: 400, type: 'query', field: 'query', position: 7 }
  expect(saidOf({ ...inQuery, expected: 'closing_bracket' }, form, t, te)).toBe(
    '第 8 个字符“(”处看不懂：这个括号没有配对，请补上右括号。',
  )
  expect(saidOf({ ...inQuery, position: 99, expected: 'unheard' }, form, t, te)).toBe(
    '检索词在末尾不完整',
  )
  expect(saidOf({ status: 400, type: 'invalid-field', field: 'any' }, form, t, te)).toBeNull()
})

it('finds the term that names somebody', () => {
  const form = { ...blankTopic(), names: ['城东检测站', '王建国站长'] }
  const problem = { status: 400, type: 'topic-person', field: 'names[1]' }
  const named = { ...problem, subject: '王建国' }
  expect(saidOf(named, form, t, te)).toContain('“王建国”像是人名')
  expect(faultyTerm(named, 'names')).toBe(1)
  expect(faultyTerm(named, 'any')).toBeNull()
  expect(saidOf(problem, form, t, te)).toBeNull()
  expect(faultyTerm({ ...problem, field: 'names' }, 'names')).toBeNull()
})

it('leaves out what was proposed, once, in lists and in a query', () => {
  const lists = blankTopic()
  proposed(lists, '车检站路')
  proposed(lists, '车检站路')
  expect(lists.exclude).toEqual(['车检站路'])
  const query = { ...blankTopic(), by: 'query' as const, query: '收费 OR 排队' }
  proposed(query, '车检站路')
  proposed(query, '车检站路')
  expect(query.query).toBe('(收费 OR 排队) NOT "车检站路"')
  proposed(query, undefined)
  expect(query.exclude).toEqual([])
})
