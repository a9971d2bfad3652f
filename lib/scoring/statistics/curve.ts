import type { Range } from './estimate'

/** A published points function: corners [measured value, points], first coordinate rising, points all rising or all falling. */
export type Curve = readonly (readonly [at: number, points: number])[]

/** Points at a measured value: straight lines between the corners, flat outside them. */
export function pointsAt(curve: Curve, at: number): number {
  const first = curve[0]
  const last = curve[curve.length - 1]
  if (!first || !last) return 0
  if (at <= first[0]) return first[1]
  if (at >= last[0]) return last[1]
  const next = curve.findIndex(([x]) => x >= at)
  const [x1, y1] = curve[next] as readonly [number, number]
  const [x0, y0] = curve[next - 1] as readonly [number, number]
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0)
}

/** Points over a measured range. The curve is monotone, so the ends of the one give those of the other. */
export function pointsOver(curve: Curve, measured: Range): Range {
  const ends = [pointsAt(curve, measured.low), pointsAt(curve, measured.high)]
  const value = pointsAt(curve, measured.value)
  return { value, low: Math.min(value, ...ends), high: Math.max(value, ...ends) }
}

/** The fewest and the most points a curve can give. */
export function boundsOf(curve: Curve): { readonly min: number; readonly max: number } {
  const points = curve.map(([, y]) => y)
  return { min: Math.min(...points), max: Math.max(...points) }
}
