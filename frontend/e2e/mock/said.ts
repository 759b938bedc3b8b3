/** What the made-up articles say, told from a few of their words, so that it is the same at every start. */
import type {
  Hit,
  Leaning,
  Said,
  Sentiment,
  Story,
  StoryEvent,
  StoryLine,
} from '../../src/api/types.ts'
import type { MockArticle } from './data.ts'

const TOPIC = { topic: 't1', name: '检测收费' }
const AGAINST = ['乱收费', '投诉', '排队', '质疑', '不满', '涨价']
const FOR = ['便民', '表扬', '满意', '缩短', '免费']
const PLACES = [
  { code: '330106', name: '西湖区', words: ['西湖'] },
  { code: '330100', name: '杭州市', words: ['杭州'] },
  { code: '110105', name: '朝阳区', words: ['朝阳'] },
]

const wordsOf = (a: MockArticle) => [a.title, ...a.text].join('\n')

function label(text: string): Sentiment {
  if (AGAINST.some((w) => text.includes(w))) return 'negative'
  return FOR.some((w) => text.includes(w)) ? 'positive' : 'neutral'
}

function machine(value: Sentiment, sure: boolean): Said['machine'] {
  const rest = sure ? 0.05 : 0.25
  const of = (one: Sentiment) => (one === value ? 1 - 2 * rest : rest)
  return {
    label: value,
    band: sure ? 'certain' : 'unsure',
    negative: of('negative'),
    neutral: of('neutral'),
    positive: of('positive'),
    byWords: false,
  }
}

/** What people found of it: article and topic ("" for the whole) to label. */
export const corrections = new Map<string, Sentiment>()

export function correct(article: string, topic: string | null, to: Sentiment | null): void {
  const key = `${article} ${topic ?? ''}`
  if (to) corrections.set(key, to)
  else corrections.delete(key)
}

/** Every seventh was not read yet. */
export function saidOf(a: MockArticle): Said | null {
  const n = Number.parseInt(a.id.slice(0, 6), 16)
  if (n % 7 === 0) return null
  const text = wordsOf(a)
  const found = machine(label(text), n % 3 !== 0)
  const inAll = corrections.get(`${a.id} `)
  const sentence = a.text.find((p) => label(p) === found.label) ?? a.text[0] ?? ''
  const towards: Leaning[] = text.includes('检测站')
    ? [
        {
          ...TOPIC,
          label: corrections.get(`${a.id} t1`) ?? found.label,
          machine: found,
          named: true,
          sentence: (sentence.split('。')[0] ?? '') + '。',
          corrected: corrections.has(`${a.id} t1`),
        },
      ]
    : []
  return {
    label: inAll ?? found.label,
    machine: found,
    corrected: inAll !== undefined,
    towards,
    places: PLACES.filter((p) => p.words.some((w) => text.includes(w))).map((p) => ({
      code: p.code,
      name: p.name,
      evidence: p.name,
    })),
    keywords: ['检测站', '收费', '排队', '预约'].filter((w) => text.includes(w)),
  }
}

/** Articles with one title are one story. */
export function storyOf(a: MockArticle, all: MockArticle[]): StoryLine {
  const copies = all.filter((other) => other.title === a.title)
  return {
    id: copies[0]?.id ?? a.id,
    copies: copies.length,
    outlets: new Set(copies.map((c) => c.host)).size,
  }
}

/** Who carried a story when. */
export function spreadOf(
  id: string,
  all: MockArticle[],
  shown: (a: MockArticle, words: string[]) => Hit,
): Story {
  const title = all.find((a) => a.id === id)?.title
  const copies = all
    .filter((a) => a.title === title)
    .sort((a, b) => a.publishedAt - b.publishedAt)
    .map((a) => ({ a, hit: shown(a, []) }))
  return {
    id,
    firstSeen: copies[0]?.hit.collectedAt ?? '',
    event: null,
    copies: copies.length,
    outlets: new Set(copies.map((c) => c.a.host)).size,
    spread: copies.slice(0, 200).map(({ a, hit }) => ({
      articleId: a.id,
      title: a.title,
      outlet: hit.outlet,
      publishedAt: hit.publishedAt,
      precision: hit.precision,
    })),
  }
}

/** Reports with other titles of about the same time. */
export function eventOf(id: string, all: MockArticle[]): StoryEvent {
  const own = all.find((a) => a.id === id)
  const report = (a: MockArticle, event: string) => ({
    story: a.id,
    event,
    articleId: a.id,
    title: a.title,
    publishedAt: new Date(a.publishedAt).toISOString(),
  })
  const other = all.filter((a) => own && a.title !== own.title).slice(0, 4)
  return {
    reports: [own, ...other.slice(0, 2)].filter((a) => !!a).map((a) => report(a, 'e1')),
    near: other.slice(2).map((a) => report(a, 'e2')),
  }
}
