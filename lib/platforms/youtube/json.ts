import { tidy } from '@/lib/platforms/reader/page-view'

/** Limits of a search through embedded data: levels and nodes. Real pages stay far below; hostile ones must not hang the search. */
const MAX_DEPTH = 24
const MAX_NODES = 60_000

/** The value at a dotted path (`a.b.0.c`) of parsed JSON, own properties only; `undefined` when any step is missing. */
export function dig(value: unknown, path: string): unknown {
  let at = value
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

/** The array at a path; empty when there is none. */
export function list(value: unknown, path: string): unknown[] {
  const found = dig(value, path)
  return Array.isArray(found) ? found : []
}

/** The string at a path, tidied; '' for other types. */
export function string(value: unknown, path: string): string {
  const found = dig(value, path)
  return typeof found === 'string' ? tidy(found) : ''
}

/** The text of a YouTube text object at a path: a string, `simpleText`, `content` or `runs`; '' when absent. */
export function words(value: unknown, path: string): string {
  const found = dig(value, path)
  const runs = list(found, 'runs')
  if (runs.length > 0)
    return tidy(
      runs
        .slice(0, 400)
        .map((run) => dig(run, 'text'))
        .join(''),
    )
  const plain = typeof found === 'string' ? found : (dig(found, 'simpleText') ?? dig(found, 'content'))
  return typeof plain === 'string' ? tidy(plain) : ''
}

/**
 * Every value under one of `names`, in document order, as `[name, value]`. Does not search inside found values.
 */
export function collect(root: unknown, names: readonly string[]): [string, unknown][] {
  const found: [string, unknown][] = []
  let left = MAX_NODES
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || --left < 0) return
    for (const key of Object.keys(value)) {
      const child = (value as Record<string, unknown>)[key]
      if (names.includes(key)) found.push([key, child])
      else walk(child, depth + 1)
    }
  }
  walk(root, 0)
  return found
}
