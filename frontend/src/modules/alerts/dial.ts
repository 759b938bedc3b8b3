/** The notch of the slider that is nearest to a value; -1: there is none. Pure. */
export function nearest(slider: readonly { value: number }[], value: number): number {
  let best = -1
  slider.forEach((notch, i) => {
    const before = slider[best]
    if (!before || Math.abs(notch.value - value) < Math.abs(before.value - value)) best = i
  })
  return best
}
