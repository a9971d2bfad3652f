import type { PageScope, Raw } from '@/lib/platforms/reader/contract'

/** Makes candidates of one place: `find` proves it to be the address's or gives `null`, and the value is then read from what it found. */
export function over<Found>(find: (scope: PageScope) => Found | null) {
  return (get: (found: Found, scope: PageScope) => Raw) =>
    (scope: PageScope): Raw => {
      const found = find(scope)
      return found && get(found, scope)
    }
}
