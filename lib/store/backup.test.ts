import { anyText } from '@/tests/support/any-text'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CheckedBackup, checkBackup, restoreBackup, writeBackup } from './backup'
import { Database } from './database'
import { eraseCreator, eraseEverything, eraseUnsaved } from './erase'
import { saveToShortlist } from './shortlist'

const NOW = Date.UTC(2026, 10, 21)
const DAY = 86_400_000
let db: Database

beforeEach(() => {
  db = new Database(`backup-${crypto.randomUUID()}`)
})
afterEach(() => db.delete())

async function meet(handle: string, lastRead = NOW): Promise<string> {
  const key = `instagram:@${handle}`
  await db.profiles.put({
    key,
    platform: 'instagram',
    handle,
    handleKey: handle,
    url: `https://www.instagram.com/${handle}/`,
    links: [],
    emails: [],
    firstSeen: lastRead,
    lastRead,
    readerVersion: '1',
  })
  await db.posts.put({
    key: `instagram:${handle}1`,
    id: `${handle}1`,
    url: `https://www.instagram.com/p/${handle}1/`,
    platform: 'instagram',
    profileKey: key,
    kind: 'image',
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    caption: '=HYPERLINK("x") \u202e „Ünï" 😀\n{"rows":3}',
    firstSeen: lastRead,
    lastSeen: lastRead,
  })
  await db.snapshots.put({ profileKey: key, day: '2026-11-20', at: lastRead })
  await db.dismissals.put({ profileKey: key, signalId: 'engagement.even', reason: 'giveaway', at: NOW })
  return key
}

async function everything(of: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(of.tables.map(async (table) => [table.name, await table.toArray()] as const)))
}

test('a backup restored into an empty browser gives the same tables', async () => {
  await saveToShortlist(await meet('nila'), { campaignId: 'my-shortlist', now: NOW }, db)
  await db.settings.put({ key: 'language', value: 'de' })
  const checked = await checkBackup(await writeBackup(NOW, undefined, db))
  const other = new Database(`backup-${crypto.randomUUID()}`)
  await restoreBackup(checked as CheckedBackup, other)
  expect(await everything(other)).toEqual(await everything(db))
  await other.delete()
})

test('more rows than one portion are all there', async () => {
  await db.settings.bulkPut(Array.from({ length: 1201 }, (_, at) => ({ key: `k${at}`, value: at })))
  const checked = await checkBackup(await writeBackup(NOW, undefined, db))
  expect('rows' in checked && checked.rows.get('settings')?.length).toBe(1201)
})

test('any text survives', async () => {
  await fc.assert(
    fc.asyncProperty(anyText({ maxLength: 200 }), async (value) => {
      await db.settings.put({ key: 'text', value })
      const checked = await checkBackup(await writeBackup(NOW, undefined, db))
      expect('rows' in checked && checked.rows.get('settings')).toEqual([{ key: 'text', value }])
    }),
    runs(30),
  )
})

test('a file cut off anywhere is never taken for whole', async () => {
  await meet('nila')
  const text = await (await writeBackup(NOW, undefined, db)).text()
  for (let length = 0; length < text.length - 1; length += 37)
    expect(await checkBackup(new Blob([text.slice(0, length)])), `${length} characters`).toHaveProperty('fault')
})

test('what is no backup is said to be none', async () => {
  expect(await checkBackup(new Blob(['creator_id,person_name\n1,Nila']))).toEqual({ fault: 'not-a-backup' })
  expect(await checkBackup(new Blob(['']))).toEqual({ fault: 'not-a-backup' })
  expect(await checkBackup(new Blob(['{"format":"touchstone-backup","version":99,"at":1}\n']))).toEqual({ fault: 'newer-version' })
  const hostile = '{"format":"touchstone-backup","version":1,"at":1}\n{"table":"__proto__","row":{}}\n{"rows":1}\n'
  expect(await checkBackup(new Blob([hostile]))).toEqual({ fault: 'bad-row', line: 2 })
})

test('a text or a list over its limit is restored as it is', async () => {
  const { entry } = await saveToShortlist(await meet('nila'), { campaignId: 'my-shortlist', now: NOW }, db)
  await db.entries.update(entry.key, { notes: 'x'.repeat(120_000) })
  await db.creators.update(entry.creatorId, { profileKeys: Array.from({ length: 41 }, (_, at) => `instagram:@nila${at}`) })
  const checked = await checkBackup(await writeBackup(NOW, undefined, db))
  expect('rows' in checked && [checked.rows.get('entries'), checked.rows.get('creators')]).toEqual([
    await db.entries.toArray(),
    await db.creators.toArray(),
  ])
})

test('what could not be restored is left out of the file and told, so that the rest can be', async () => {
  await meet('nila')
  await meet('orso')
  await db.profiles.update('instagram:@orso', { lastRead: 'yesterday' as never })
  const told: number[][] = []
  const file = await writeBackup(NOW, (...counts) => told.push(counts), db)
  const stored = (await Promise.all(db.tables.map((table) => table.count()))).reduce((sum, count) => sum + count, 0)
  expect(told.at(-1)).toEqual([stored - 1, 1])
  const checked = await checkBackup(file)
  expect('rows' in checked && checked.rows.get('profiles')).toMatchObject([{ handle: 'nila' }])
})

test('a restore that fails leaves everything as it was', async () => {
  await meet('nila')
  const before = await everything(db)
  const twice = { at: NOW, rows: new Map([['profiles', [before['profiles']?.[0], before['profiles']?.[0]]]]) } as unknown as CheckedBackup
  await expect(restoreBackup(twice, db)).rejects.toThrow()
  expect(await everything(db)).toEqual(before)
})

test('deleting a creator deletes all of them and nothing of others', async () => {
  const key = await meet('nila')
  const { entry } = await saveToShortlist(key, { campaignId: 'my-shortlist', now: NOW }, db)
  await saveToShortlist(await meet('orso'), { campaignId: 'my-shortlist', now: NOW }, db)
  await eraseCreator(key, db)
  const left = JSON.stringify(await everything(db))
  expect(left).not.toContain('nila')
  expect(left).not.toContain(entry.creatorId)
  expect(await db.entries.count()).toBe(1)
  expect(await db.posts.count()).toBe(1)
})

test('only creators nobody saved are forgotten in time', async () => {
  const saved = await meet('nila', NOW - 400 * DAY)
  await saveToShortlist(saved, { campaignId: 'my-shortlist', now: NOW }, db)
  await meet('orso', NOW - 400 * DAY)
  await meet('vesa', NOW - 5 * DAY)
  expect(await eraseUnsaved({ days: 365, now: NOW }, db)).toBe(1)
  expect((await db.profiles.toArray()).map((profile) => profile.handle).toSorted()).toEqual(['nila', 'vesa'])
  expect(await db.posts.count()).toBe(2)
})

test('deleting everything leaves nothing', async () => {
  await saveToShortlist(await meet('nila'), { campaignId: 'my-shortlist', now: NOW }, db)
  await eraseEverything(db)
  expect(Object.values(await everything(db)).flat()).toEqual([])
})
