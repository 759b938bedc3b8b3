import type { Sensitivity, Topic, TopicDefinition, TopicDraft } from '@/api/types'

export type TopicState = 'used' | 'waiting' | 'retired'
/** What calls for attention first. */
export const TOPIC_STATES: readonly TopicState[] = ['waiting', 'used', 'retired']

export const stateOf = (topic: Topic): TopicState =>
  !topic.active ? 'retired' : topic.waits ? 'waiting' : 'used'

/** Of a version that waits: what articles are matched by meanwhile. */
export const meanwhileOf = (topic: Topic): 'itself' | 'former' | 'none' =>
  topic.working === topic.version ? 'itself' : topic.working ? 'former' : 'none'

/** The terms of a condition, in the order of the form. */
export const LISTS = ['must', 'any', 'context', 'exclude'] as const
export type TermLists = Record<(typeof LISTS)[number], string[]>

export interface TopicForm extends TermLists {
  name: string
  purpose: string
  names: string[]
  /** Which of the two counts: the lists or the query. The other is kept while the form is open. */
  by: 'lists' | 'query'
  query: string
  sources: string[]
  sensitivity: Sensitivity
  owner: string
  office: string
  active: boolean
}

export const blankTopic = (owner = ''): TopicForm => ({
  name: '',
  purpose: '',
  names: [],
  by: 'lists',
  must: [],
  any: [],
  context: [],
  exclude: [],
  query: '',
  sources: [],
  sensitivity: 'normal',
  owner,
  office: '',
  active: true,
})

export const formOf = ({ definition, owner, active }: Topic): TopicForm => ({
  ...copy(definition),
  by: definition.query ? 'query' : 'lists',
  query: definition.query ?? '',
  office: definition.office ?? '',
  owner,
  active,
})

const copy = ({ name, purpose, names, sensitivity, sources, ...rest }: TopicDefinition) => ({
  name,
  purpose,
  names: [...names],
  sensitivity,
  sources: [...sources],
  must: [...rest.must],
  any: [...rest.any],
  context: [...rest.context],
  exclude: [...rest.exclude],
})

/** What is asked of an article: all that the preview depends on. */
export function askedOf(form: TopicForm): TopicDraft {
  const { names, sources } = form
  const office = form.office.trim() || null
  const lists = form.by === 'lists'
  return {
    names,
    must: lists ? form.must : [],
    any: lists ? form.any : [],
    context: lists ? form.context : [],
    exclude: lists ? form.exclude : [],
    query: lists ? null : form.query.trim() || null,
    sources,
    office,
  }
}

/** What is sent. */
export const draftOf = (form: TopicForm, version: number | null): TopicDraft => ({
  ...askedOf(form),
  name: form.name,
  purpose: form.purpose,
  sensitivity: form.sensitivity,
  owner: form.owner.trim() || null,
  active: form.active,
  version,
})

const CONTEXT = 100

/** The lists as a query, in the backend's own form. */
export function conditionOf({ must, any, context, exclude }: TermLists): string {
  const near = context.length ? ` NEAR/${CONTEXT} ${either(context)}` : ''
  return [...must, either(any) + near, exclude.length ? `NOT ${either(exclude)}` : '']
    .filter(Boolean)
    .join(' AND ')
}

const either = (terms: string[]) => (terms.length > 1 ? `(${terms.join(' OR ')})` : terms.join(''))

/** Leaves a term out that was proposed, in whichever way the condition is written. */
export function proposed(form: TopicForm, term: string | undefined): void {
  if (!term) return
  if (form.by === 'lists') {
    if (!form.exclude.includes(term)) form.exclude.push(term)
  } else if (!form.query.includes(`"${term}"`)) {
    form.query = `(${form.query}) NOT "${term}"`
  }
}
