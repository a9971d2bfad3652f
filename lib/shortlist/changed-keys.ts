import Dexie, { type IntervalTree, type ObservabilitySet, cmp } from 'dexie'

/** Primary keys that were written: each one, or `all` where the store no longer tells them apart. */
export type ChangedKeys = readonly unknown[] | 'all'

/** Told after every committed write of any window, by table. */
export type OnWrite = (changed: (table: string) => ChangedKeys) => void

/**
 * Follows what is written to a database, here and in other windows and workers.
 * @returns a function that ends it.
 */
export function followWrites(database: string, onWrite: OnWrite): () => void {
  const heard = (parts: ObservabilitySet) => {
    if (parts['all']) return onWrite(() => 'all')
    onWrite((table) => {
      const written = parts[`idb://${database}/${table}/`]
      return written ? keysIn(written) : []
    })
  }
  Dexie.on('storagemutated', heard)
  return () => Dexie.on.storagemutated.unsubscribe(heard)
}

/** A tree of ranges that came from another window is plain data, without methods. */
function keysIn(tree: IntervalTree): ChangedKeys {
  const keys: unknown[] = []
  const open: (IntervalTree | null | undefined)[] = [tree]
  while (open.length > 0) {
    const node = open.pop()
    if (!node || !('from' in node)) continue
    if (cmp(node.from, node.to) !== 0) return 'all'
    keys.push(node.from)
    open.push(node.l, node.r)
  }
  return keys
}
