/**
 * `base` with every field that differs between `before` and `after` as it is in `after`; a field missing there is taken away.
 * That is how one side's edits are carried over without undoing what happened on the other. Values are plain data.
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
 * `present` without a change that was made from `before` to `after`: a field is put back only where it is still as the change left it,
 * so that what was set since stands. Values are plain data.
 */
export function withoutChanges<T extends object>(present: T, before: T, after: T): T {
  const untouched = { ...after }
  for (const field of fieldsOf(before, after)) if (!isEqual(present[field], after[field])) untouched[field] = before[field]
  return withChanges(present, untouched, before)
}

/** Whether two things have the same fields with the same values, in whatever order. Values are plain data. */
export const isSame = <T extends object>(one: T, other: T): boolean =>
  [...fieldsOf(one, other)].every((field) => isEqual(one[field], other[field]))

const fieldsOf = <T extends object>(one: T, other: T) => new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
