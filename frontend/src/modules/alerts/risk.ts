/** How risk is judged, as somebody types it, and what differs between two ways. Pure. */
import type { RiskChanged, RiskConfig, RiskDraft, RiskVersion } from '@/api/types'

export const WEIGHTS = ['volume', 'negative', 'spread', 'reach', 'velocity', 'topic'] as const
export const THRESHOLDS = ['i', 'ii', 'iii', 'iv'] as const
export const GATES = ['nationalForI', 'negativeForI', 'provincialForII', 'outletsForII'] as const
export const TIER_WEIGHTS = ['national', 'provincial', 'city', 'other'] as const
/** In the order of the page. */
export const PARTS = {
  weights: WEIGHTS,
  thresholds: THRESHOLDS,
  gates: GATES,
  tiers: TIER_WEIGHTS,
} as const
export type PartName = keyof typeof PARTS
export type NumberName = (typeof PARTS)[PartName][number]

/** `sum` is no field of its own: what is wrong with the weights together is said there. */
export type RiskForm = Record<NumberName, string> & { sum: string; note: string }

const NAMES = Object.entries(PARTS).flatMap(([part, names]) =>
  names.map((name) => ({ part: part as PartName, name: name as NumberName })),
)
const ALL = 100
const ROUNDING = 1e-6
const MOST_GATE = 1000

export const valueOf = (config: RiskConfig, part: PartName, name: NumberName): number =>
  (config[part] as Record<string, number>)[name] ?? 0

export function formOf({ config }: Pick<RiskVersion, 'config'>): RiskForm {
  const numbers = NAMES.map(({ part, name }) => [name, String(valueOf(config, part, name))])
  return { ...(Object.fromEntries(numbers) as Record<NumberName, string>), sum: '', note: '' }
}

/** What is typed without an English keyboard is a number, too. */
export function numberIn(text: string): number {
  const plain = text.normalize('NFKC').trim().replace('。', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN
}

/** @return null: one of them is no number */
export function sumOf(form: RiskForm): number | null {
  const sum = WEIGHTS.reduce((all, name) => all + numberIn(form[name]), 0)
  return Number.isNaN(sum) ? null : Math.round(sum * 1000) / 1000
}

/** Which fields cannot be so, as the backend would say it. */
export function faultsOf(form: RiskForm): Set<NumberName | 'sum'> {
  const n = (name: NumberName) => numberIn(form[name])
  const wrong = new Set<NumberName | 'sum'>()
  const require = (holds: boolean, name: NumberName | 'sum') => holds || wrong.add(name)
  WEIGHTS.forEach((name) => require(n(name) <= ALL, name))
  const sum = sumOf(form)
  require(sum === null || Math.abs(sum - ALL) < ROUNDING, 'sum')
  require(n('iv') > 0 && n('iv') <= ALL, 'iv')
  ascending(['iv', 'iii', 'ii', 'i'], (below, above) => above > below)
  GATES.forEach((name) => require(Number.isInteger(n(name)) && n(name) <= MOST_GATE, name))
  require(n('other') <= ALL, 'other')
  ascending(['other', 'city', 'provincial', 'national'], (below, above) => above >= below)
  return wrong

  /** Of two that are the wrong way round the higher one is named, where both are numbers. */
  function ascending(names: NumberName[], fits: (below: number, above: number) => boolean): void {
    names.slice(1).forEach((name, i) => {
      const [below, above] = [n(names[i]!), n(name)]
      require(above <= ALL && (Number.isNaN(below) || fits(below, above)), name)
    })
  }
}

/** @return null: something in it is wrong */
export function draftOf(form: RiskForm, version: number): RiskDraft | null {
  if (faultsOf(form).size) return null
  const part = (names: readonly NumberName[]) =>
    Object.fromEntries(names.map((name) => [name, numberIn(form[name])]))
  return {
    weights: part(WEIGHTS),
    thresholds: part(THRESHOLDS),
    gates: part(GATES),
    tiers: part(TIER_WEIGHTS),
    version,
    note: form.note.trim(),
  } as unknown as RiskDraft
}

export interface Difference {
  part: PartName
  name: NumberName
  before: number
  after: number
}

/** In the order of the page. */
export const differences = (before: RiskConfig, after: RiskConfig): Difference[] =>
  NAMES.map(({ part, name }) => ({
    part,
    name,
    before: valueOf(before, part, name),
    after: valueOf(after, part, name),
  })).filter((one) => one.before !== one.after)

export interface VersionLine {
  version: RiskVersion
  /** Null: of the first there is, and where the one before is not known. */
  differences: Difference[] | null
}

/** Versions beside what each has changed, down to the one that comes with the product where all are known. */
export function linesOf(versions: readonly RiskVersion[], usual: RiskVersion): VersionLine[] {
  const complete = (versions.at(-1)?.version ?? 1) === 1
  const all = complete ? [...versions, usual] : [...versions]
  return all.map((version, i) => {
    const before = all[i + 1]
    return { version, differences: before ? differences(before.config, version.config) : null }
  })
}

export type Moved = 'up' | 'down'

const seriousness = (level: number | null | undefined) => 5 - (level ?? 5)
/** Whether a level would be more serious. */
export const movedOf = ({ before, after }: Pick<RiskChanged, 'before' | 'after'>): Moved =>
  seriousness(after.level) > seriousness(before.level) ? 'up' : 'down'
