import type { Money } from '@/lib/domain/campaign'

/** Where a figure lies, as far as is known: `0 ≤ low ≤ high`. `high` is `Infinity` where nothing bounds it. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** An amount that is not known exactly, in one currency (ISO 4217). Spans of different currencies are never added. */
export interface MoneySpan extends Span {
  readonly currency: string
}

/** An exact amount as a span of no width. */
export const exactly = ({ amount, currency }: Money): MoneySpan => ({ low: amount, high: amount, currency })

export const plus = (one: Span, other: Span): Span => ({ low: one.low + other.low, high: one.high + other.high })

/** By interval arithmetic: neither end below zero, so the ends of the product are the products of the ends. */
export const times = (one: Span, other: Span): Span => ({ low: one.low * other.low, high: one.high * other.high })

export const scaleSpan = (one: Span, by: number): Span => ({ low: one.low * by, high: one.high * by })

/** A known amount divided by an uncertain one. `null` when that may only be zero: there is nothing to divide by. */
export function divideSpan(amount: number, by: Span): Span | null {
  if (by.high <= 0) return null
  return { low: amount / by.high, high: by.low > 0 ? amount / by.low : Number.POSITIVE_INFINITY }
}
