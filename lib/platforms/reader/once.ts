/**
 * Looks once per reading: many fields ask for the same part of the page, and finding it is what costs. What is found is kept by
 * the reading's own `ref`, or by the object asked about (a view, a post): all are made anew for every reading, so nothing outlives
 * the page it was read from. The mark tells the bundler that what only payload candidates look at may be left out with them.
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
