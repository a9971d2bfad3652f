import { Entry } from '@/lib/domain/campaign'
import { NOW, profile } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from './database'
import { FIRST_CAMPAIGN, campaignOf } from './campaigns'
import { eraseCreator } from './erase'
import { joinCreators } from './persons'
import {
  changeNotes,
  changeTags,
  entryOf,
  positionOnShortlist,
  profileAtPlace,
  removeEntry,
  restoreEntry,
  saveToShortlist,
  shortlistOf,
  updateEntry,
} from './shortlist'

const KEY = 'instagram:@mirelaokonto'
const save = (at = NOW) => saveToShortlist(KEY, { campaignId: FIRST_CAMPAIGN, now: at }, db)
let db: Database
let made = 0

beforeEach(async () => {
  db = new Database(`shortlist-${made++}`)
  await db.profiles.add(profile())
})
afterEach(() => db.delete())

describe('shortlist', () => {
  it('saves once, however often and from wherever it is pressed', async () => {
    const results = await Promise.all([save(), save(NOW + 1), save(NOW + 2)])
    expect(results.filter((result) => result.added)).toHaveLength(1)
    expect(await db.entries.count()).toBe(1)
    expect(await db.creators.count()).toBe(1)
    expect(await db.campaigns.count()).toBe(1)
  })

  it('refuses a profile nobody has read', async () => {
    await expect(saveToShortlist('instagram:@nobody', { campaignId: FIRST_CAMPAIGN, now: NOW }, db)).rejects.toThrow('not stored')
    expect(await db.entries.count()).toBe(0)
  })

  it('undoes a removal exactly', async () => {
    const { entry } = await save()
    await updateEntry(entry.key, { status: 'contacted', notes: 'Wrote on Monday' }, NOW + 5, db)
    const before = await db.entries.get(entry.key)
    const removed = await removeEntry(entry.key, db)
    expect(await entryOf(KEY, FIRST_CAMPAIGN, db)).toBeNull()
    if (removed) await restoreEntry(removed, db)
    expect(await db.entries.get(entry.key)).toEqual(before)
  })

  it('leaves what was saved and written anew when a removal is undone', async () => {
    const { entry } = await save()
    const removed = await removeEntry(entry.key, db)
    await save(NOW + 5)
    await updateEntry(entry.key, { notes: 'Answered' }, NOW + 6, db)
    const anew = await db.entries.get(entry.key)
    if (removed) await restoreEntry(removed, db)
    expect(await db.entries.get(entry.key)).toEqual(anew)
  })

  it('shows who was joined since under the person they are now when a removal is undone', async () => {
    await db.profiles.add(profile({ key: 'tiktok:1', platform: 'tiktok' }))
    const { entry: hers } = await saveToShortlist('tiktok:1', { campaignId: FIRST_CAMPAIGN, now: NOW }, db)
    await updateEntry(hers.key, { notes: 'Quick' }, NOW, db)
    const { entry } = await save()
    const removed = await removeEntry(hers.key, db)
    await joinCreators(entry.creatorId, hers.creatorId, NOW, db)
    if (removed) await restoreEntry(removed, db)
    expect(await db.entries.count()).toBe(1)
    expect(await shortlistOf(FIRST_CAMPAIGN, db)).toHaveLength(1)
    expect(await entryOf('tiktok:1', FIRST_CAMPAIGN, db)).toMatchObject({ key: entry.key, notes: 'Quick' })
  })

  it('does not bring back who was deleted since', async () => {
    const { entry } = await save()
    const removed = await removeEntry(entry.key, db)
    await eraseCreator(KEY, db)
    if (removed) await restoreEntry(removed, db)
    expect(await db.entries.count()).toBe(0)
  })

  it('lists the latest first with the profile as it is now', async () => {
    await db.profiles.add(profile({ key: 'tiktok:1', platform: 'tiktok', handle: 'tovi.brandel', handleKey: 'tovi.brandel' }))
    await save()
    await saveToShortlist('tiktok:1', { campaignId: FIRST_CAMPAIGN, now: NOW + 1 }, db)
    expect((await shortlistOf(FIRST_CAMPAIGN, db)).map((row) => row.profile.handle)).toEqual(['tovi.brandel', 'mirelaokonto'])
  })

  it('tells places in the order of the list, also where many were saved at once', async () => {
    for (const at of [0, 1, 2, 3, 4]) {
      const handle = `creator${at}`
      await db.profiles.add(profile({ key: `instagram:${at}`, handle, handleKey: handle }))
      await saveToShortlist(`instagram:${at}`, { campaignId: FIRST_CAMPAIGN, now: at < 4 ? NOW : NOW + 1 }, db)
    }
    await saveToShortlist(KEY, { campaignId: 'another', now: NOW }, db)
    const listed = (await shortlistOf(FIRST_CAMPAIGN, db)).map(({ entry }) => entry.profileKey)
    expect(listed).toHaveLength(5)
    for (const [at, profileKey] of listed.entries()) {
      expect(await positionOnShortlist(profileKey, FIRST_CAMPAIGN, db)).toEqual({ at, of: 5 })
      expect((await profileAtPlace(at, FIRST_CAMPAIGN, db)).key).toBe(profileKey)
    }
    expect(await positionOnShortlist(KEY, FIRST_CAMPAIGN, db)).toEqual({ at: -1, of: 5 })
    await expect(profileAtPlace(5, FIRST_CAMPAIGN, db)).rejects.toThrow('no profile')
  })

  it('keeps the tags that two windows give and take at once', async () => {
    const { entry } = await save()
    await updateEntry(entry.key, { tags: ['old', 'spring'] }, NOW, db)
    const before = ['old', 'spring']
    await Promise.all([
      changeTags(entry.key, { before, after: ['old', 'spring', 'skin care'], now: NOW + 1 }, db),
      changeTags(entry.key, { before, after: ['spring', 'urgent'], now: NOW + 2 }, db),
    ])
    expect((await db.entries.get(entry.key))?.tags.toSorted()).toEqual(['skin care', 'spring', 'urgent'])
  })

  it.each([
    ['two additions', 'Asked', 'Asked. Fee 900', 'Asked. Wants product', 'Asked. Fee 900. Wants product'],
    ['an addition and a correction', 'Askd', 'Askd. Fee 900', 'Asked', 'Asked. Fee 900'],
    ['a correction and an addition', 'Askd', 'Asked', 'Askd. Fee 900', 'Asked. Fee 900'],
    ['two texts', 'Asked', 'Call Monday', 'Write Tuesday', 'Call Monday\n\nWrite Tuesday'],
    ['the same text', '', 'Asked', 'Asked', 'Asked'],
    ['one that takes all away', 'Asked', 'Asked', '', ''],
    ['a text and one that takes all away', 'Asked', 'Call Monday', '', 'Call Monday'],
    ['two first texts', '', 'Call Monday', 'Write Tuesday', 'Call Monday\n\nWrite Tuesday'],
  ])('keeps the notes of two windows: %s', async (_, before, theirs, mine, kept) => {
    const { entry } = await save()
    await updateEntry(entry.key, { notes: before }, NOW, db)
    await changeNotes(entry.key, { before, after: theirs, now: NOW + 1 }, db)
    await changeNotes(entry.key, { before, after: mine, now: NOW + 2 }, db)
    expect((await db.entries.get(entry.key))?.notes).toBe(kept)
  })

  it('keeps two long texts whole, as a backup of them is', async () => {
    const { entry } = await save()
    const [theirs, mine] = ['t'.repeat(12_000), 'm'.repeat(12_000)]
    await changeNotes(entry.key, { before: '', after: theirs, now: NOW + 1 }, db)
    await changeNotes(entry.key, { before: '', after: mine, now: NOW + 2 }, db)
    const kept = await db.entries.get(entry.key)
    expect(kept?.notes).toBe(`${theirs}\n\n${mine}`)
    expect(Entry.safeParse(kept).success).toBe(true)
  })

  it('refuses notes and tags that are more than is kept, and leaves what is there', async () => {
    const { entry } = await save()
    const tags = Array.from({ length: 49 }, (_, at) => `tag ${at}`)
    await updateEntry(entry.key, { notes: 'x'.repeat(99_000), tags }, NOW, db)
    const before = await db.entries.get(entry.key)
    await expect(changeNotes(entry.key, { before: '', after: 'y'.repeat(1_000), now: NOW }, db)).rejects.toThrow(RangeError)
    await expect(changeTags(entry.key, { before: [], after: ['a', 'b'], now: NOW }, db)).rejects.toThrow(RangeError)
    await expect(updateEntry(entry.key, { statusReason: 'x'.repeat(1001) }, NOW, db)).rejects.toThrow(RangeError)
    expect(await db.entries.get(entry.key)).toEqual(before)
  })

  it('lets what is too long already become shorter', async () => {
    const { entry } = await save()
    const tags = Array.from({ length: 55 }, (_, at) => `tag ${at}`)
    await db.entries.update(entry.key, { tags })
    await changeTags(entry.key, { before: tags, after: tags.slice(1), now: NOW }, db)
    expect((await db.entries.get(entry.key))?.tags).toEqual(tags.slice(1))
  })

  it('makes the first campaign once', async () => {
    const [one, two] = await Promise.all([campaignOf('c', { now: NOW }, db), campaignOf('c', { now: NOW }, db)])
    expect(one).toEqual(two)
  })
})
