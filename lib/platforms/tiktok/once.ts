import type { PageRef } from '@/lib/domain/page'
import type { PageScope } from '../contract'

/**
 * Remembers what a function found during one look at a page. Every look locates the page anew, so the reference it found marks it;
 * the next look, after the page has changed, starts from nothing.
 */
export function once<Found>(find: (scope: PageScope) => Found): (scope: PageScope) => Found {
  const looks = new WeakMap<PageRef, { readonly found: Found }>()
  return (scope) => {
    const look = looks.get(scope.ref) ?? { found: find(scope) }
    looks.set(scope.ref, look)
    return look.found
  }
}
