import type { Candidate, Field } from '../contract'

type Look<Scope> = Candidate<Scope>['get'] | Pick<Candidate<Scope>, 'get' | 'lang'>
type Row<Scope> = { readonly [via in Candidate['via']]: Look<Scope> }

/** Writes a field as what it is: names of places and how to look there, in the order they are tried. */
const field =
  (need: Field['need']) =>
  <Scope>(row: Row<Scope>): Field<Scope> => ({
    need,
    from: Object.entries(row).map(([via, look]) => ({
      via: via as Candidate['via'],
      ...(typeof look === 'function' ? { get: look } : look),
    })),
  })

export const required = field('required')
export const expected = field('expected')
export const rare = field('rare')
