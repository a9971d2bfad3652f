import { database } from '@/lib/store/database'

/** Resolves when every running write is over: a transaction over all tables waits its turn. Lets a test prove that nothing was written. */
export async function writesEnded(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.settings.count()
  })
}
