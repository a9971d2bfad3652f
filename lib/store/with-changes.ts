/**
 * `base` with the fields that differ between `before` and `after` taken from `after`; a field missing there is removed.
 * Carries one side's edits over and keeps the other's. Values are plain data.
 */
export function withChanges<T extends object>(base: T, before: T, after: T): T {
  const result = { ...base }
  for (const field of fieldsOf(before, after)) {
    if (isEqual(before[field], after[field])) continue
    if (after[field] === undefined) delete result[field]
    else result[field] = after[field]
  }
  return result
}

/**
 * `present` without the change from `before` to `after`: a field returns only while it is as the change left it; later edits stay.
 * Values are plain data.
 */
export function withoutChanges<T extends object>(present: T, before: T, after: T): T {
  const untouched = { ...after }
  for (const field of fieldsOf(before, after)) if (!isEqual(present[field], after[field])) untouched[field] = before[field]
  return withChanges(present, untouched, before)
}

/** Whether two objects have the same fields and values, in any order. Values are plain data. */
export const isSame = <T extends object>(one: T, other: T): boolean =>
  [...fieldsOf(one, other)].every((field) => isEqual(one[field], other[field]))

const fieldsOf = <T extends object>(one: T, other: T) => new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
