import type { Topic, TopicDefinition } from '@/api/types'

const TEXTS = ['name', 'purpose', 'query', 'sensitivity', 'office'] as const
const SETS = ['names', 'must', 'any', 'context', 'exclude', 'sources'] as const
export type ChangedField = (typeof TEXTS)[number] | (typeof SETS)[number] | 'mainName' | 'owner'

/** What became of a field: what is new in it, and what is gone. */
export interface Change {
  field: ChangedField
  added: string[]
  removed: string[]
}

const ORDER: readonly ChangedField[] = [
  'name',
  'purpose',
  'mainName',
  'names',
  'must',
  'any',
  'context',
  'exclude',
  'query',
  'sources',
  'sensitivity',
  'office',
]

/** What a version changes, in the order of the form; before null: all that it says. */
export function changesOf(before: TopicDefinition | null, after: TopicDefinition): Change[] {
  const texts = TEXTS.map((field) => textChange(field, before?.[field], after[field]))
  const sets = SETS.map((field) => ({
    field,
    added: without(after[field], before?.[field]),
    removed: without(before?.[field] ?? [], after[field]),
  }))
  const main = before ? [textChange('mainName', before.names[0], after.names[0])] : []
  return [...texts, ...main, ...sets]
    .filter(({ added, removed }) => added.length || removed.length)
    .sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field))
}

const textChange = (
  field: ChangedField,
  before?: string | null,
  after?: string | null,
): Change => ({
  field,
  added: after && after !== before ? [after] : [],
  removed: before && before !== after ? [before] : [],
})

const without = (all: string[], some: string[] = []) => all.filter((one) => !some.includes(one))

export type VersionEvent = 'created' | 'changed' | 'approved' | 'retired' | 'restored'

export interface Version {
  version: number
  at: string
  by: string
  event: VersionEvent
  changes: Change[]
}

/** How a topic came to be what it is, the latest first. */
export function versionsOf(topic: Topic): Version[] {
  const all = [...topic.past, { ...topic, at: topic.changedAt, by: topic.changedBy }]
  return all
    .map((one, i) => {
      const before = all[i - 1]
      const changes = changesOf(before?.definition ?? null, one.definition)
      // Earlier versions may be of a time when it was not kept.
      if (before?.owner && one.owner && before.owner !== one.owner)
        changes.push(textChange('owner', before.owner, one.owner))
      const event: VersionEvent = !before
        ? 'created'
        : one.active !== before.active
          ? one.active
            ? 'restored'
            : 'retired'
          : one.approvedBy && !before.approvedBy && !changes.length
            ? 'approved'
            : 'changed'
      // Consent leaves standing who made the change that was agreed to.
      const by = event === 'approved' ? (one.approvedBy ?? one.by) : one.by
      return { version: one.version, at: one.at, by, event, changes }
    })
    .reverse()
}

/** The version that is used while another waits; null: none is. */
export const usedMeanwhile = (topic: Topic) =>
  topic.working === topic.version
    ? null
    : (topic.past.find(({ version }) => version === topic.working) ?? null)
