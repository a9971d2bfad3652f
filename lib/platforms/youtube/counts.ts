import type { CountStyle } from '@/lib/domain/reading'
import type { Candidate, PageScope } from '../contract'

/**
 * Marks candidates of counts as cut off, not rounded: YouTube shows 348,977 likes as `348k` and 1,783,335 views as `1.7M`.
 * Subscribers are cut after three digits, which is the style `floor`.
 */
export function cut<Scope = PageScope>(from: readonly Candidate<Scope>[], style: CountStyle = 'cut'): Candidate<Scope>[] {
  return from.map((candidate) => ({ ...candidate, style }))
}

/** Whether a text holds a digit of any script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text)
}

/** The text if it holds a digit; a hidden count is a word. */
export function digits(text: string): string | null {
  return hasDigit(text) ? text : null
}
