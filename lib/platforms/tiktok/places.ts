import type { Candidate, Field, PageScope, Raw, Source } from '../contract'

/** Selector of elements by the names TikTok's own tests use, which outlive its designs. */
export function e2e(...names: readonly string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join()
}

/** Where a field stands, best place first. */
export function field<Scope>(need: Field['need'], ...from: readonly (Candidate<Scope> | readonly Candidate<Scope>[])[]): Field<Scope> {
  return { need, from: from.flat() }
}

/** One place. */
export function place<Scope>(via: `${Source}:${string}`, get: (scope: Scope) => Raw): Candidate<Scope> {
  return { via, get }
}

/** A place in the page's data, where what `pick` looks for is there. */
export function inData<Scope, Found>(
  pick: (scope: Scope) => Found | null | undefined,
  name: string,
  read: (found: Found) => Raw,
): Candidate<Scope> {
  return place(`json:${name}`, (scope) => {
    const found = pick(scope)
    return found === null || found === undefined ? null : read(found)
  })
}

// TikTok's web pages shorten numbers the English way in every language ("1.2M" on Indonesian and Turkish pages, where M and B mean
// a thousand times more or less), but not all of its surfaces do ("1,2 Mio.", "1.2万"). English writing is recognised by its shape:
// a point or no mark, and no space. A bare "12B" stays with the page's language: only it may mean twelve thousand.
const ENGLISH = /^(?:\d{1,4}(?:\.\d{1,2})?[KMkm]|\d{1,4}\.\d{1,2}[Bb])$/

/**
 * The two candidates of a visible count: one for English writing, one for the page's language.
 * @param read the count's text, '' where it is not shown
 */
export function shownCount<Scope extends PageScope>(name: string, read: (scope: Scope) => string): readonly Candidate<Scope>[] {
  // A place without a digit holds a word ("Share" instead of a zero), which is no count.
  const shown = (english: boolean) => (scope: Scope) => {
    const text = read(scope)
    return /\p{Nd}/u.test(text) && ENGLISH.test(text) === english ? text : null
  }
  return [{ ...place(`dom:${name}-en`, shown(true)), lang: 'en' }, place(`dom:${name}`, shown(false))]
}

/**
 * The two candidates of a count in the page's data: the second generation of statistics, and the first.
 * @param read the count of the generation asked for, `null` where it is missing
 */
export function embeddedCount<Scope>(
  key: string,
  read: (scope: Scope, generation: Generation) => Raw,
): readonly [Candidate<Scope>, Candidate<Scope>] {
  // Even the exact statistics are rounded now and then (86800 for a video): the shape of the number tells.
  const from = (generation: Generation): Candidate<Scope> => ({
    ...place(`json:${key}-v${generation}`, (scope: Scope) => read(scope, generation)),
    style: 'rounded',
  })
  return [from(2), from(1)]
}

/** The first generation rounds above ten thousand, and overflows; the second writes every digit. */
export type Generation = 1 | 2
