import type { Creator, Entry } from '@/lib/domain/campaign'
import { NOW, profile } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from './database'
import { eraseCreator, eraseUnsaved } from './erase'
import { setNotSame } from './join-suggestions'
import { joinCreators, partCreators } from './persons'
import { saveToShortlist, updateEntry } from './shortlist'

const [ANNA, BERTA, CARL, DORA] = ['instagram:@anna', 'instagram:@berta', 'instagram:@carl', 'instagram:@dora'] as const
const DAY = 86_400_000
let db: Database
let made = 0

beforeEach(() => {
  db = new Database(`erase-${made++}`)
})
afterEach(() => db.delete())

const everything = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))

async function meet(key: string, lastRead = NOW): Promise<void> {
  const handle = key.slice('instagram:@'.length)
  await db.profiles.add(
    profile({ key, handle, handleKey: handle, url: `https://www.instagram.com/${handle}/`, displayName: handle, lastRead }),
  )
}
async function save(key: string, change: Partial<Entry>): Promise<Entry> {
  await meet(key)
  const { entry } = await saveToShortlist(key, { campaignId: 'spring', now: NOW }, db)
  await updateEntry(entry.key, change, NOW, db)
  return entry
}

describe('deleting a creator', () => {
  it('leaves nothing of anybody who was joined into them, and all of everybody else', async () => {
    const anna = await save(ANNA, { notes: 'PRIVATE anna' })
    const berta = await save(BERTA, { notes: 'PRIVATE berta' })
    const carl = await save(CARL, { notes: 'PRIVATE carl' })
    const dora = await save(DORA, { notes: 'dear' })
    await setNotSame(BERTA, DORA, { isSame: false }, db)
    await setNotSame(DORA, 'instagram:@emil', { isSame: false }, db)
    await joinCreators(anna.creatorId, berta.creatorId, NOW, db)
    await joinCreators(carl.creatorId, anna.creatorId, NOW, db)
    await eraseCreator(BERTA, db)
    expect(await everything()).not.toMatch(/PRIVATE|anna|berta|carl/)
    expect(await db.joins.count()).toBe(0)
    expect((await db.settings.toArray()).map(({ value }) => value)).toEqual([[[DORA, 'instagram:@emil']]])
    expect((await db.entries.toArray()).map(({ creatorId }) => creatorId)).toEqual([dora.creatorId])
  })

  it('deletes what the history of others says of them', async () => {
    const anna = await save(ANNA, {})
    const dora = await save(DORA, {})
    const join = await joinCreators(dora.creatorId, anna.creatorId, NOW, db)
    await partCreators(join?.id ?? '', NOW, db)
    await eraseCreator(ANNA, db)
    expect(await everything()).not.toContain('anna')
    expect((await db.deeds.toArray()).map(({ kind, profileKey }) => [kind, profileKey])).toEqual([['saved', DORA]])
  })
})

describe('forgetting in time', () => {
  const person = (id: string, ...profileKeys: string[]): Creator => ({ id, name: id, profileKeys, createdAt: NOW })

  it('takes an old profile out of a joined creator and leaves the others together', async () => {
    await meet(ANNA)
    await meet(BERTA, NOW - 400 * DAY)
    await meet(CARL)
    await db.creators.bulkAdd([person('a', ANNA), person('b', BERTA), person('c', CARL)])
    await joinCreators('a', 'b', NOW, db)
    await joinCreators('a', 'c', NOW, db)
    expect(await eraseUnsaved({ days: 365, now: NOW }, db)).toBe(1)
    expect(await db.creators.toArray()).toEqual([person('a', ANNA, CARL)])
    const [join, ...others] = await db.joins.toArray()
    expect(others).toEqual([])
    expect(await everything()).not.toContain('berta')
    await partCreators(join?.id ?? '', NOW, db)
    expect(await db.creators.toArray()).toEqual([person('a', ANNA), person('c', CARL)])
  })

  it('leaves no join of a creator that goes, nor the notes in it', async () => {
    await meet(ANNA, NOW - 400 * DAY)
    await meet(BERTA, NOW - 400 * DAY)
    const a = await saveToShortlist(ANNA, { campaignId: 'spring', now: NOW }, db)
    const b = await saveToShortlist(BERTA, { campaignId: 'spring', now: NOW }, db)
    await updateEntry(b.entry.key, { notes: 'PRIVATE berta' }, NOW, db)
    await joinCreators(a.entry.creatorId, b.entry.creatorId, NOW, db)
    await db.entries.clear()
    expect(await eraseUnsaved({ days: 365, now: NOW }, db)).toBe(2)
    expect(await everything()).not.toMatch(/PRIVATE|anna|berta/)
  })
})
