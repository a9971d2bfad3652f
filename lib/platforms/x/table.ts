import type { Candidate, Field, PageScope } from '../contract'

/** A candidate, in one line. */
export function at<Scope = PageScope>(
  via: Candidate['via'],
  get: Candidate<Scope>['get'],
  more?: Pick<Candidate, 'reviewBy' | 'style'>,
): Candidate<Scope> {
  return { via, get, ...more }
}

const field =
  (need: Field['need']) =>
  <Scope>(...from: Candidate<Scope>[]): Field<Scope> => ({ need, from })

export const required = field('required')
export const expected = field('expected')
export const rare = field('rare')

/** Shortened counts are cut off, not rounded: 23,961 posts are drawn as "23.9K", 61,944 views as "61K". */
export const CUT = { style: 'cut' } as const

/** Selector of a test id, X's most lasting names. */
export function tid(name: string): string {
  return `[data-testid="${name}"]`
}
