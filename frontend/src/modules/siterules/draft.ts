import type { SiteRule, SiteRuleDraft } from '@/api/types'

/** The parts that a rule can place, in the order of the form. */
export const PARTS = ['title', 'body', 'time', 'origin', 'image'] as const
export type Part = (typeof PARTS)[number]

/** What the form holds; `remove` has a selector on each line. */
export interface RuleForm extends Record<Part, string> {
  host: string
  path: string
  remove: string
  note: string
}

export const blankRule = (): RuleForm => ({
  host: '',
  path: '/',
  title: '',
  body: '',
  time: '',
  origin: '',
  image: '',
  remove: '',
  note: '',
})

export const formOf = (rule: SiteRule): RuleForm => ({
  host: rule.host,
  path: rule.path,
  title: rule.title ?? '',
  body: rule.body ?? '',
  time: rule.time ?? '',
  origin: rule.origin ?? '',
  image: rule.image ?? '',
  remove: rule.remove.join('\n'),
  note: rule.note ?? '',
})

export const draftOf = (form: RuleForm): SiteRuleDraft => ({
  host: form.host.trim(),
  path: form.path.trim() || '/',
  title: form.title.trim() || null,
  body: form.body.trim() || null,
  time: form.time.trim() || null,
  origin: form.origin.trim() || null,
  image: form.image.trim() || null,
  remove: form.remove
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  note: form.note.trim() || null,
  version: null,
})

/** Where to try a rule when nothing else was said: the site's own beginning. */
export const pageOf = (rule: SiteRule): string => `http://${rule.host}${rule.path}`

/** The parts that the rule places. */
export const placed = (rule: SiteRule): Part[] => PARTS.filter((part) => rule[part])
