import { describe, expect, it } from 'vitest'
import { between, inTheMiddle, moved, placed, stretched, wire } from './boxes'

const picture = { width: 800, height: 600 }

describe('boxes over a picture', () => {
  it('lie between any two corners, and never outside', () => {
    expect(between({ x: 300, y: 40 }, { x: 100.4, y: 90.6 }, picture)).toEqual({
      x: 100,
      y: 40,
      width: 200,
      height: 51,
    })
    expect(between({ x: -50, y: 590 }, { x: 900, y: 700 }, picture)).toEqual({
      x: 0,
      y: 590,
      width: 800,
      height: 10,
    })
  })

  it('are none where the hand only slipped', () => {
    expect(between({ x: 10, y: 10 }, { x: 300, y: 14 }, picture)).toBeNull()
  })

  it('move and stretch as far as the picture goes', () => {
    const box = inTheMiddle(picture)
    expect(box).toEqual({ x: 267, y: 270, width: 267, height: 60 })
    expect(moved(box, -1000, 1000, picture)).toMatchObject({ x: 0, y: 540 })
    expect(stretched(box, 1000, -1000, picture)).toMatchObject({ width: 533, height: 8 })
  })

  it('are written as the backend reads them', () => {
    const box = { x: 1, y: 2, width: 30, height: 40 }
    expect(wire([box, { ...box, x: 5 }])).toBe('1,2,30,40;5,2,30,40')
    expect(wire([])).toBe('')
  })

  it('are shown in their place at any size', () => {
    expect(placed({ x: 400, y: 150, width: 80, height: 60 }, picture)).toEqual({
      left: '50%',
      top: '25%',
      width: '10%',
      height: '10%',
    })
  })
})
