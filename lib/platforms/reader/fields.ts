import type { Candidate, Field, PageScope, Raw } from './contract'

type Get<Scope> = (scope: Scope) => Raw
/** How to get a value, and how it is written there: see {@link Candidate}. */
type How<Scope> = { readonly get: Get<Scope> } & Pick<Candidate, 'lang' | 'style' | 'reviewBy' | 'meaning'>
/**
 * Candidates by name, most trusted first. Those named `json:`, `ld+json:` or `meta:` read the document's payload; those named `url:`
 * read only `ref` or the id of `item`. The content script's build drops all four kinds; they run where the reading arrives
 * (see wxt.config.ts and complete-reading.ts).
 */
export type Candidates<Scope> = { readonly [via in Candidate['via']]?: Get<Scope> | How<Scope> }

const field =
  (need: Field['need']) =>
  <Scope = PageScope>(candidates: Candidates<Scope>): Field<Scope> => ({
    need,
    from: Object.entries(candidates).map(([via, how]) => ({
      via: via as Candidate['via'],
      ...(typeof how === 'function' ? { get: how } : (how as How<Scope>)),
    })),
  })

/** Without it the page counts as `broken`. */
export const required = field('required')
/** The platform shows it to every visitor; without it the page counts as `degraded`. */
export const expected = field('expected')
/** Optional: many pages legitimately lack it. */
export const rare = field('rare')
