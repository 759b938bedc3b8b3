const grouped = new Intl.NumberFormat('en-US')

/** 12,345 in either language. */
export const number = (n: number): string => grouped.format(n)

/** 23 % of 0.2345; whole ones, because the intervals around them are wide. */
export const wholePercent = (share: number): string => `${Math.round(share * 100)}%`
