import type { Topic, TopicDefinition, TopicPreview } from '@/api/types'

/** Test objects of the topics, with good defaults. */
export const definition = (part: Partial<TopicDefinition> = {}): TopicDefinition => ({
  name: '检测收费',
  purpose: '了解公众对收费的意见',
  names: ['城东机动车检测站', '城东检测站'],
  must: [],
  any: ['收费'],
  context: [],
  exclude: ['招聘'],
  query: null,
  sources: [],
  sensitivity: 'normal',
  office: null,
  ...part,
})

export const topic = (part: Partial<Topic> = {}): Topic => ({
  id: 't1',
  definition: definition(),
  condition: '收费 AND NOT 招聘',
  owner: 'bangongshi',
  active: true,
  approvedBy: 'lingdao',
  waits: false,
  working: 2,
  version: 2,
  changedAt: '2026-11-20T08:00:00Z',
  changedBy: 'bangongshi',
  past: [],
  ...part,
})

const none = { total: 0, latest: [] }

export const preview = (part: Partial<TopicPreview> = {}): TopicPreview => ({
  days: 30,
  articles: 1200,
  matches: none,
  excluded: none,
  alike: none,
  ...part,
})
