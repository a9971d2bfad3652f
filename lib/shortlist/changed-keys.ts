import Dexie, { type IntervalTree, type ObservabilitySet, cmp } from 'dexie'

/** Primary keys that were written, or `all` where Dexie no longer tells them apart. */
export type ChangedKeys = readonly unknown[] | 'all'

/** Called after every committed write of any window; `changed` gives the keys by table. */
export type OnWrite = (changed: (table: string) => ChangedKeys) => void

/**
 * Watches the writes to a database, of this context and of other windows and workers.
 * @returns a function that stops watching.
 */
export function followWrites(database: string, onWrite: OnWrite): () => void {
  const onMutation = (parts: ObservabilitySet) => {
    if (parts['all']) return onWrite(() => 'all')
    onWrite((table) => {
      const written = parts[`idb://${database}/${table}/`]
      return written ? keysIn(written) : []
    })
  }
  Dexie.on('storagemutated', onMutation)
  return () => Dexie.on.storagemutated.unsubscribe(onMutation)
}

/** Walks the tree by hand: one sent by another window is plain data, without methods. */
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
