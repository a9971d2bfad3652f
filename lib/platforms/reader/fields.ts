import type { Candidate, Field, PageScope, Raw } from './contract'

type Get<Scope> = (scope: Scope) => Raw
/** How a value is written there, beside where: see {@link Candidate}. */
type How<Scope> = { readonly get: Get<Scope> } & Pick<Candidate, 'lang' | 'style' | 'reviewBy' | 'meaning'>
/**
 * Candidates by name, most trusted first. What is named `json:`, `ld+json:` or `meta:` reads the document's payload, and `url:` only
 * `ref` or the id of `item`: they are left out of the content script's build and work where the reading arrives (see wxt.config.ts
 * and complete-reading.ts).
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

/** A page without it is not what it seems. */
export const required = field('required')
/** The platform shows it to everybody. */
export const expected = field('expected')
/** Many pages rightly lack it. */
export const rare = field('rare')
