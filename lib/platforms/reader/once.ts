/**
 * Memoises `look` per reading: many fields need the same part of the page, and finding it is the costly step. The key is the
 * reading's `ref`, or the object itself (a view, a post); each reading makes new ones, so nothing outlives its page.
 * The mark below lets the bundler drop functions that only payload candidates use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function once<Key extends object, Found>(look: (key: Key) => Found): (key: Key) => Found {
  const seen = new WeakMap<object, { readonly found: Found }>()
  return (key) => {
    const mark = (key as { readonly ref?: object }).ref ?? key
    const entry = seen.get(mark) ?? { found: look(key) }
    seen.set(mark, entry)
    return entry.found
  }
}
