import type { Health } from '@/lib/domain/page'
import type { FieldSet } from './attempts'

/**
 * How well the reader still understands a page, after its fields were taken.
 * - `broken`: a required field is missing
 * - `degraded`: an expected field is missing on the page, or an expected or required one on more than half of its posts
 * - `drifting`: a value came from a candidate for a layout the platform is leaving
 */
export function judge({ page, items }: { page: readonly FieldSet[]; items: readonly FieldSet[] }): Health {
  if (page.some((fields) => fields.lacks('required').length > 0)) return 'broken'
  if (page.some((fields) => fields.lacks('expected').length > 0) || lackOften(items)) return 'degraded'
  return [...page, ...items].some((fields) => fields.old.size > 0) ? 'drifting' : 'ok'
}

function lackOften(items: readonly FieldSet[]): boolean {
  const times = new Map<string, number>()
  for (const name of items.flatMap((fields) => [...fields.lacks('required'), ...fields.lacks('expected')]))
    times.set(name, (times.get(name) ?? 0) + 1)
  return [...times.values()].some((count) => count > items.length / 2)
}
