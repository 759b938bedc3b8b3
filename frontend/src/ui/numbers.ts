const grouped = new Intl.NumberFormat('en-US')

/** 12,345 in either language. */
export const number = (n: number): string => grouped.format(n)
