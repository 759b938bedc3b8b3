import type { Problem } from '@/api/http'
import { LISTS, type TopicForm } from './topic'

type Translate = (key: string, values?: Record<string, unknown>) => string
type Exists = (key: string) => boolean

export const FIELD_RULES = {
  name: 'topics.rule.name',
  purpose: 'topics.rule.purpose',
  names: 'topics.rule.names',
  must: 'topics.rule.terms',
  any: 'topics.rule.terms',
  context: 'topics.rule.context',
  exclude: 'topics.rule.terms',
  sources: 'topics.rule.sources',
  owner: 'topics.rule.owner',
  office: 'topics.rule.office',
  active: 'topics.rule.active',
} as const

/** What a refusal says beside its field; null: the usual words. */
export function saidOf(problem: Problem, form: TopicForm, t: Translate, te: Exists): string | null {
  if (problem.type === 'topic-person') {
    const who = problem.subject
    return who ? t('topics.person', { who }) : null
  }
  if (problem.position === undefined || problem.position === null || !problem.expected) return null
  const text = textAt(problem.field ?? '', form)
  const at = Math.min(problem.position, text.length)
  const character = [...text.slice(at)][0]
  const where = character
    ? t('query.errorAt', { n: [...text.slice(0, at)].length + 1, character })
    : t('query.errorAtEnd')
  const advice = `query.advice.${problem.expected}`
  const what = te(advice) ? t(advice) : (problem.detail ?? '')
  const words = [where, what].filter(Boolean).join(t('form.then'))
  return problem.field === 'query' ? words : t('topics.inTerm', { term: text, words })
}

/** Which term of a list is at fault, from 0; null: none, or it is not said. */
export function faultyTerm(
  problem: Problem | null,
  field: 'names' | (typeof LISTS)[number],
): number | null {
  const at = /^(\w+)(?:\[(\d+)\])?$/.exec(problem?.field ?? '')
  if (!problem || at?.[1] !== field) return null
  return at[2] === undefined ? null : Number(at[2])
}

function textAt(field: string, form: TopicForm): string {
  const at = /^(\w+)\[(\d+)\]$/.exec(field)
  const list = [...LISTS, 'names' as const].find((one) => one === at?.[1])
  return at && list ? (form[list][Number(at[2])] ?? '') : form.query.trim()
}
