import type { PageRef } from '@/lib/domain/page'
import type { PageScope } from '../contract'

/**
 * Looks once per reading. Many fields ask for the same part of the page, and finding it is what costs.
 * Keyed by the reading's own `ref`, so that the next look at the page starts afresh. The mark below tells the bundler that
 * what is looked at for payload candidates only may be left out with them.
 */
/* @__NO_SIDE_EFFECTS__ */
export function once<T>(look: (scope: PageScope) => T): (scope: PageScope) => T {
  const seen = new WeakMap<PageRef, { readonly value: T }>()
  return (scope) => {
    let entry = seen.get(scope.ref)
    if (!entry) seen.set(scope.ref, (entry = { value: look(scope) }))
    return entry.value
  }
}
