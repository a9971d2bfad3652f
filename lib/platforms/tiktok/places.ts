import type { PageScope, Raw } from '@/lib/platforms/reader/contract'
import type { Candidates } from '@/lib/platforms/reader/fields'

/** Selector by the names of TikTok's own tests, which outlive its designs. */
export function e2e(...names: readonly string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join()
}

/** A post in a grid. */
export const TILE = e2e('user-post-item')

// TikTok's web pages shorten numbers the English way in every language ("1.2M" on Indonesian and Turkish pages, where M and B mean
// a thousand times more or less), but some surfaces use the page's language ("1,2 Mio.", "1.2万"). English is told by its shape: a
// point or no mark, and no space. A bare "12B" is read in the page's language, where it may mean twelve thousand.
const ENGLISH = /^(?:\d{1,4}(?:\.\d{1,2})?[KMkm]|\d{1,4}\.\d{1,2}[Bb])$/

/**
 * The two candidates of a visible count: one for English writing, one for the page's language.
 * @param read returns the count's text, '' when not shown
 */
export function shownCount<Scope extends PageScope>(name: string, read: (scope: Scope) => string): Candidates<Scope> {
  // Without a digit it is a word ("Share" instead of a zero), not a count.
  const shown = (english: boolean) => (scope: Scope) => {
    const text = read(scope)
    return /\p{Nd}/u.test(text) && ENGLISH.test(text) === english ? text : null
  }
  return { [`dom:${name}-en`]: { get: shown(true), lang: 'en' }, [`dom:${name}`]: shown(false) }
}

/** A count in the page's data. Even exact statistics are sometimes rounded (86800 for a video); the number's shape tells. */
export function rounded<Scope>(get: (scope: Scope) => Raw): { get: (scope: Scope) => Raw; style: 'rounded' } {
  return { get, style: 'rounded' }
}

/** The first generation rounds above 10,000 and overflows; the second has every digit. */
export type Generation = 1 | 2
