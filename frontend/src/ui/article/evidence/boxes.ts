/** Parts of a picture that nobody is to see, in its own pixels from the upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}
export interface Size {
  width: number
  height: number
}
export interface Point {
  x: number
  y: number
}

/** Smaller ones are slips of the hand. */
const LEAST = 8

const within = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most)

/** The box between two corners, cut to the picture; null where it is too small to have been meant. */
export function between(a: Point, b: Point, picture: Size): Box | null {
  const left = within(Math.min(a.x, b.x), picture.width)
  const top = within(Math.min(a.y, b.y), picture.height)
  const width = within(Math.max(a.x, b.x), picture.width) - left
  const height = within(Math.max(a.y, b.y), picture.height) - top
  return width < LEAST || height < LEAST ? null : { x: left, y: top, width, height }
}

/** A box in the middle, for who has no mouse: a third as wide as the picture, a tenth as high. */
export function inTheMiddle({ width, height }: Size): Box {
  const box = {
    width: Math.min(width, Math.max(LEAST, Math.round(width / 3))),
    height: Math.min(height, Math.max(LEAST, Math.round(height / 10))),
  }
  return {
    x: Math.round((width - box.width) / 2),
    y: Math.round((height - box.height) / 2),
    ...box,
  }
}

/** Moves a box by a step, as far as the picture goes. */
export function moved(box: Box, dx: number, dy: number, picture: Size): Box {
  return {
    ...box,
    x: within(box.x + dx, picture.width - box.width),
    y: within(box.y + dy, picture.height - box.height),
  }
}

/** Moves a box's lower right corner by a step, as far as the picture goes. */
export function stretched(box: Box, dx: number, dy: number, picture: Size): Box {
  return {
    ...box,
    width: Math.max(LEAST, within(box.width + dx, picture.width - box.x)),
    height: Math.max(LEAST, within(box.height + dy, picture.height - box.y)),
  }
}

/** As the backend reads them. */
export const wire = (boxes: readonly Box[]): string =>
  boxes.map((b) => [b.x, b.y, b.width, b.height].join(',')).join(';')

/** Where a box lies on the picture as it is shown, whatever its size there. */
export function placed(
  box: Box,
  picture: Size,
): Record<'left' | 'top' | 'width' | 'height', string> {
  const part = (value: number, whole: number) => `${(100 * value) / whole}%`
  return {
    left: part(box.x, picture.width),
    top: part(box.y, picture.height),
    width: part(box.width, picture.width),
    height: part(box.height, picture.height),
  }
}
