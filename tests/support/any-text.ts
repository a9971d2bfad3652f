import fc from 'fast-check'

const HALVES = { from: 0xd800, count: 0x800 }

/** Every code point but half pairs. */
const letter = fc.nat({ max: 0x10ffff - HALVES.count }).map(
  (at) => String.fromCodePoint(at < HALVES.from ? at : at + HALVES.count),
  (text) => {
    const point = (text as string).codePointAt(0) ?? -1
    if (String.fromCodePoint(point) !== text || (point >= HALVES.from && point < HALVES.from + HALVES.count))
      throw new RangeError('no letter')
    return point < HALVES.from ? point : point - HALVES.count
  },
)

/**
 * Texts of any letters, now and then of such as are dangerous to programs. The same as `fc.string({ unit: 'binary' })`, which first lists
 * all of Unicode, a second's work, and keeps that list.
 */
export const anyText = (length: { minLength?: number; maxLength?: number } = {}) => fc.string({ ...length, unit: letter })
