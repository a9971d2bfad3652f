import { isSame, withChanges } from './with-changes'

/**
 * The stored list with the changes from `before` to `after`; changes made elsewhere meanwhile stay. In the order of `after` if there were
 * none elsewhere. Values are plain data; items with one `keyOf` are the same.
 */
export function mergedList<T>(
  stored: readonly T[],
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string = (item) => JSON.stringify(item),
): T[] {
  if (isSame(stored, before)) return [...after]
  const [was, is, there] = [before, after, stored].map((list) => new Map(list.map((item) => [keyOf(item), item]))) as [
    Map<string, T>,
    Map<string, T>,
    Map<string, T>,
  ]
  const kept = stored.filter((item) => is.has(keyOf(item)) || !was.has(keyOf(item)))
  const added = after.filter((item) => !was.has(keyOf(item)) && !there.has(keyOf(item)))
  return [...kept.map((item) => changed(item, was.get(keyOf(item)), is.get(keyOf(item)))), ...added]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const changed = <T>(item: T, before: T | undefined, after: T | undefined): T =>
  isObject(item) && isObject(before) && isObject(after) ? withChanges(item, before, after) : item
