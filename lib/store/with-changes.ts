/**
 * `base` with every field that differs between `before` and `after` as it is in `after`; a field missing there is taken away.
 * That is how one side's edits are carried over without undoing what happened on the other. Values are plain data.
 */
export function withChanges<T extends object>(base: T, before: T, after: T): T {
  const result = { ...base }
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof T>
  for (const field of fields) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue
    if (after[field] === undefined) delete result[field]
    else result[field] = after[field]
  }
  return result
}
