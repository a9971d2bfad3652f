/** For tests that store: an empty database without the live queries of other tests. */
import 'fake-indexeddb/auto'
import { database } from '@/lib/store/database'
import Dexie, { type DexieEvent } from 'dexie'
import { afterEach, beforeEach } from 'vitest'

const changes = (Dexie.on as unknown as { readonly storagemutated: DexieEvent }).storagemutated
const always = new Set(changes.subscribers)

beforeEach(() =>
  database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()))
  }),
)

afterEach(() => {
  // A test may leave a live query running, as a worker does: it would query the database on each change in all later tests.
  for (const follow of changes.subscribers.filter((one) => !always.has(one))) changes.unsubscribe(follow as () => void)
})
