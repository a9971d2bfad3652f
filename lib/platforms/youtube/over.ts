import type { PageScope, Raw } from '@/lib/platforms/reader/contract'

/** Makes candidates that read one place: `find` returns the place if it is proved to be the address's, else `null`. */
export function over<Found>(find: (scope: PageScope) => Found | null) {
  return (get: (found: Found, scope: PageScope) => Raw) =>
    (scope: PageScope): Raw => {
      const found = find(scope)
      return found && get(found, scope)
    }
}
