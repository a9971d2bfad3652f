import { type Database, database } from './database'

/** Random text, made once per browser. Commenters are hashed with it, so that hashes match nowhere else. */
export async function commenterSalt(db: Database = database): Promise<string> {
  return db.transaction('rw', db.settings, async () => {
    const known = (await db.settings.get('commenter-salt'))?.value
    if (typeof known === 'string') return known
    const salt = crypto.randomUUID()
    await db.settings.put({ key: 'commenter-salt', value: salt })
    return salt
  })
}
