import type { Candidate, PageScope, Raw, Source } from '../contract'

// TikTok's web pages shorten numbers the English way in every language ("1.2M" on Indonesian and Turkish pages, where M and B mean
// a thousand times more or less), but not all of its surfaces do ("1,2 Mio.", "1.2万"). English writing is recognised by its shape:
// a point or no mark, and no space. A bare "12B" stays with the page's language: only it may mean twelve thousand.
const ENGLISH = /^(?:\d{1,4}(?:\.\d{1,2})?[KMkm]|\d{1,4}\.\d{1,2}[Bb])$/

/**
 * The two candidates of a visible count: one for English writing, one for the page's language.
 * @param read the count's text, '' where it is not shown
 */
export function shownCount<Scope extends PageScope>(name: `${Source}:${string}`, read: (scope: Scope) => string): readonly Candidate<Scope>[] {
  // A place without a digit holds a word ("Share" instead of a zero), which is no count.
  const digits = (scope: Scope) => (/\p{Nd}/u.test(read(scope)) ? read(scope) : '')
  return [
    { via: `${name}-en`, lang: 'en', get: (scope) => (ENGLISH.test(digits(scope)) ? digits(scope) : null) },
    { via: name, get: (scope) => (ENGLISH.test(digits(scope)) ? null : digits(scope)) },
  ]
}

/**
 * The two candidates of a count in the page's data: the second generation of statistics, and the first.
 * @param read the count of the kind asked for, `null` where that generation is missing
 */
export function embeddedCount<Scope extends PageScope>(
  key: string,
  read: (scope: Scope, kind: 'exact' | 'rounded') => Raw,
): readonly [Candidate<Scope>, Candidate<Scope>] {
  return [
    // Even the exact statistics are rounded now and then (86800 for a video): the shape of the number tells.
    { via: `json:${key}-v2`, style: 'rounded', get: (scope) => read(scope, 'exact') },
    { via: `json:${key}`, style: 'rounded', get: (scope) => read(scope, 'rounded') },
  ]
}
