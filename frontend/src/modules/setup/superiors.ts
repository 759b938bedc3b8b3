export interface UnitRow {
  name: string
  aliases: string[]
}

interface Unit {
  name?: string | null
  aliases?: string[] | null
}

/** What is entered, with one empty row where there is nothing. */
export const unitsIn = (units: readonly Unit[]): UnitRow[] =>
  (units.length ? units : [{}]).map(({ name, aliases }) => ({
    name: name ?? '',
    aliases: [...(aliases ?? [])],
  }))

const isEntered = ({ name, aliases }: UnitRow) => Boolean(name.trim()) || aliases.length > 0

/** Which of those that are sent a row is. */
export const sentAt = (rows: UnitRow[], i: number): number =>
  rows.slice(0, i).filter(isEntered).length

/** Without the rows in which nothing was entered. */
export const unitsOf = (rows: UnitRow[]): UnitRow[] =>
  rows.filter(isEntered).map(({ name, aliases }) => ({ name: name.trim(), aliases }))
