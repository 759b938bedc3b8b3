/** Which colour belongs to what: the same topic has the same everywhere, whatever it is compared with. */
export const SLOTS = 8

export const seriesToken = (slot: number): string => `--fx-series-${slot + 1}`

/** A style for what stands for a curve beside the chart. */
export const swatch = (slot: number): { background: string } => ({
  background: `var(${seriesToken(slot)})`,
})

/**
 * A slot for each key. Each has one that it prefers, from its letters alone; where two prefer the same, the one that
 * comes later in the alphabet takes the next that is free, so that the order of asking changes nothing.
 */
export function slotsOf(keys: readonly string[]): Map<string, number> {
  const slots = new Map<string, number>()
  for (const key of [...new Set(keys)].sort()) {
    const taken = new Set(slots.values())
    let slot = preferred(key)
    for (let i = 0; i < SLOTS && taken.has(slot); i++) slot = (slot + 1) % SLOTS
    slots.set(key, slot)
  }
  return slots
}

function preferred(key: string): number {
  let hash = 0
  for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return hash % SLOTS
}
