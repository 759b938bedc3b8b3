/** A column of a table page; what stands in it comes from the slot `cell-KEY`. */
export interface Column {
  key: string
  label: string
  /** What a screen reader says instead, where the label is short for the eye. */
  spoken?: string
  /** Numbers stand to the right. */
  number?: boolean
  /** On a phone two of these share a line. */
  half?: boolean
}
