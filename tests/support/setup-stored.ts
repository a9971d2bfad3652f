/** For tests that store: nothing is there that another test has stored, and nobody follows what is stored any more. */
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
  // What a test has started and never ends, as a worker would: it would look into the database after each change of all tests to come.
  for (const follow of changes.subscribers.filter((one) => !always.has(one))) changes.unsubscribe(follow as () => void)
})
