import type { Money } from '@/lib/domain/campaign'

/** Range of an uncertain figure: `0 ≤ low ≤ high`. `high` is `Infinity` when unbounded. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** An uncertain amount in one currency (ISO 4217). Never add spans of different currencies. */
export interface MoneySpan extends Span {
  readonly currency: string
}

/** An exact amount as a span of no width. */
export const exactly = ({ amount, currency }: Money): MoneySpan => ({ low: amount, high: amount, currency })

export const plus = (one: Span, other: Span): Span => ({ low: one.low + other.low, high: one.high + other.high })

/** Product by interval arithmetic; no end is negative, so its ends are the products of the ends. */
export const times = (one: Span, other: Span): Span => ({ low: one.low * other.low, high: one.high * other.high })

export const scaleSpan = (one: Span, by: number): Span => ({ low: one.low * by, high: one.high * by })

/** A known amount divided by an uncertain one. `null` when the divisor can only be zero. */
export function divideSpan(amount: number, by: Span): Span | null {
  if (by.high <= 0) return null
  return { low: amount / by.high, high: by.low > 0 ? amount / by.low : Number.POSITIVE_INFINITY }
}
