import { MOST_PAIRS } from '@/lib/domain/limits'
import { ProfileKey } from '@/lib/domain/profile'
import { cutTo, z } from '@/lib/domain/zod'
import type { Database } from './database'

const NOT_SAME = 'notSamePerson'

/** Pairs of profiles that the user marked as two persons. A setting, so that backups include it. */
export const NotSame = z.catch(z.array(z.tuple([ProfileKey, ProfileKey])).check(cutTo(MOST_PAIRS)), [])
type NotSame = z.infer<typeof NotSame>

/** The pairs, oldest first. */
export const notSame = async (db: Database): Promise<NotSame> => NotSame.parse((await db.settings.get(NOT_SAME))?.value)

/** Replaces the pairs. Over the limit the oldest are dropped and suggested again. Call it inside a transaction over settings. */
export const keepNotSame = (pairs: NotSame, db: Database) => db.settings.put({ key: NOT_SAME, value: pairs.slice(-MOST_PAIRS) })

/** Drops every pair with one of these profiles. Call it inside a transaction over settings. */
export async function forgetNotSame(profileKeys: ReadonlySet<string>, db: Database): Promise<void> {
  const pairs = await notSame(db)
  const left = pairs.filter((pair) => !pair.some((key) => profileKeys.has(key)))
  if (left.length < pairs.length) await keepNotSame(left, db)
}
