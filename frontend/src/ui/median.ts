/** 1 of 1.0, 2.5 of 2.5: medians of counts are halves at most. */
export const median = (n: number): string => (Number.isInteger(n) ? String(n) : n.toFixed(1))
