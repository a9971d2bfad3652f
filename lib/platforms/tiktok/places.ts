import type { PageScope, Raw } from '@/lib/platforms/reader/contract'
import type { Candidates } from '@/lib/platforms/reader/fields'

/** Selector of elements by the names TikTok's own tests use, which outlive its designs. */
export function e2e(...names: readonly string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join()
}

/** A post in a grid. */
export const TILE = e2e('user-post-item')

// TikTok's web pages shorten numbers the English way in every language ("1.2M" on Indonesian and Turkish pages, where M and B mean
// a thousand times more or less), but not all of its surfaces do ("1,2 Mio.", "1.2万"). English writing is recognised by its shape:
// a point or no mark, and no space. A bare "12B" stays with the page's language: only it may mean twelve thousand.
const ENGLISH = /^(?:\d{1,4}(?:\.\d{1,2})?[KMkm]|\d{1,4}\.\d{1,2}[Bb])$/

/**
 * The two candidates of a visible count: one for English writing, one for the page's language.
 * @param read the count's text, '' where it is not shown
 */
export function shownCount<Scope extends PageScope>(name: string, read: (scope: Scope) => string): Candidates<Scope> {
  // A place without a digit holds a word ("Share" instead of a zero), which is no count.
  const shown = (english: boolean) => (scope: Scope) => {
    const text = read(scope)
    return /\p{Nd}/u.test(text) && ENGLISH.test(text) === english ? text : null
  }
  return { [`dom:${name}-en`]: { get: shown(true), lang: 'en' }, [`dom:${name}`]: shown(false) }
}

/** A count in the page's data. Even the exact statistics are rounded now and then (86800 for a video): the shape of the number tells. */
export function rounded<Scope>(get: (scope: Scope) => Raw): { get: (scope: Scope) => Raw; style: 'rounded' } {
  return { get, style: 'rounded' }
}

/** The first generation rounds above ten thousand, and overflows; the second writes every digit. */
export type Generation = 1 | 2
