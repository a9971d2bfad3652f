import { database } from '@/lib/store/database'

/** Comes back when every write that has begun is over: a transaction over all tables waits for its turn. Proves that nothing was written. */
export async function writesEnded(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.settings.count()
  })
}
