import { Database } from '@/lib/store/database'
import { saveReading } from '@/lib/store/readings'
import { campaignOf } from '@/lib/store/campaigns'
import { joinCreators, partCreators } from '@/lib/store/persons'
import { changeNotes, removeEntry, saveToShortlist, shortlistOf, updateEntry } from '@/lib/store/shortlist'
import { NOW, profileFacts, reading } from '@/tests/support/make'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { commitImport, undoImport } from './commit'
import type { Incoming } from './incoming'

let db: Database
beforeEach(async () => {
  db = new Database(`import ${Math.random()}`)
})

const later = NOW + 1000
const options = { campaignId: 'spring', overwrite: false, now: later }
const state = async () =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)))

function incoming(handle: string, change: Partial<Incoming> = {}): Incoming {
  const profile = {
    key: `instagram:@${handle}`,
    platform: 'instagram',
    handle,
    handleKey: handle,
    url: `https://www.instagram.com/${handle}/`,
    links: [],
    emails: [],
    firstSeen: later,
    lastRead: 0,
    readerVersion: '',
  }
  return { row: 2, name: handle, profiles: [profile], decisions: { status: 'contacted', notes: 'from the file' }, ...change }
}

async function mirelaIsSaved() {
  const { profileKey } = await saveReading(
    reading({ profile: profileFacts({ nativeId: '42' }) }),
    () => 'https://www.instagram.com/mirelaokonto/',
    db,
  )
  const { entry } = await saveToShortlist(profileKey ?? '', { campaignId: 'spring', now: NOW }, db)
  return entry
}

describe('import', () => {
  it('adds people with what was decided and nothing else, and takes all of it back', async () => {
    await mirelaIsSaved()
    const before = await state()
    const people = Array.from({ length: 250 }, (_, at) => incoming(`maker_${at}`))
    const seen: number[] = []
    const { added, overwritten, untouched, undo } = await commitImport(people, { ...options, onProgress: (done) => seen.push(done) }, db)
    expect({ added, overwritten, untouched }).toEqual({ added: 250, overwritten: 0, untouched: 0 })
    expect(seen).toEqual([100, 200, 250])
    expect(await db.entries.count()).toBe(251)
    const entry = await db.entries.where({ profileKey: 'instagram:@maker_7' }).first()
    expect(entry).toMatchObject({
      campaignId: 'spring',
      status: 'contacted',
      notes: 'from the file',
      priority: 'normal',
      tags: [],
      savedAt: later,
    })
    expect(await db.profiles.get('instagram:@maker_7')).toEqual(people[7]?.profiles[0])
    await undoImport(undo, db)
    expect(await state()).toEqual(before)
  })

  it('finds who is there by handle, leaves what was read and decided, and says so', async () => {
    const entry = await mirelaIsSaved()
    const before = await state()
    const { added, untouched } = await commitImport([incoming('mirelaokonto')], options, db)
    expect({ added, untouched }).toEqual({ added: 0, untouched: 1 })
    expect(await state()).toEqual(before)
    expect((await db.entries.get(entry.key))?.status).toBe('shortlisted')
  })

  it('replaces decisions when asked, and gives them back', async () => {
    const entry = await mirelaIsSaved()
    const before = await state()
    const twice = [incoming('mirelaokonto'), incoming('mirelaokonto', { decisions: { status: 'live' } })]
    const { overwritten, undo } = await commitImport(twice, { ...options, overwrite: true }, db)
    expect(overwritten).toBe(1)
    expect(await db.entries.get(entry.key)).toEqual({ ...entry, status: 'contacted', notes: 'from the file', updatedAt: later })
    await undoImport(undo, db)
    expect(await state()).toEqual(before)
  })

  it('keeps one person’s profiles together, and adds to somebody known without joining anybody', async () => {
    const entry = await mirelaIsSaved()
    const before = await state()
    const other = { ...incoming('mirela_backup').profiles[0], platform: 'tiktok', key: 'tiktok:@mirela_backup' }
    const { undo } = await commitImport(
      [incoming('mirelaokonto', { profiles: [incoming('mirelaokonto').profiles[0], other] })],
      options,
      db,
    )
    expect((await db.creators.get(entry.creatorId))?.profileKeys).toEqual([entry.profileKey, 'tiktok:@mirela_backup'])
    await undoImport(undo, db)
    expect(await state()).toEqual(before)
  })

  it('writes nothing at all when something fails', async () => {
    await campaignOf('spring', { now: NOW }, db)
    const before = await state()
    const people = Array.from({ length: 150 }, (_, at) => incoming(`maker_${at}`))
    const put = db.entries.bulkPut.bind(db.entries)
    vi.spyOn(db.entries, 'bulkPut')
      .mockImplementationOnce(put as never)
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'))
    await expect(commitImport(people, options, db)).rejects.toThrow()
    expect(await state()).toEqual(before)
  })

  it('does not undo what has been read or saved elsewhere since', async () => {
    const { undo } = await commitImport([incoming('mirelaokonto'), incoming('glow')], options, db)
    await saveReading(reading({ profile: profileFacts() }), () => 'https://www.instagram.com/mirelaokonto/', db)
    await saveToShortlist('instagram:@glow', { campaignId: 'autumn', now: later }, db)
    await undoImport(undo, db)
    expect((await db.profiles.toArray()).map(({ key }) => key).sort()).toEqual(['instagram:@glow', 'instagram:@mirelaokonto'])
    expect((await db.entries.toArray()).map(({ campaignId }) => campaignId)).toEqual(['autumn'])
  })

  describe('undone after the person was joined', () => {
    const tiktok = { ...incoming('mirela_clips').profiles[0], platform: 'tiktok', key: 'tiktok:@mirela_clips' }
    async function joinedSince() {
      const { creatorId, profileKey } = await mirelaIsSaved()
      const person = incoming('mirelaokonto', { profiles: [incoming('mirelaokonto').profiles[0], tiktok] })
      const { undo } = await commitImport([person], { ...options, campaignId: 'autumn' }, db)
      await db.profiles.add({ ...tiktok, platform: 'instagram', key: 'instagram:@berta' })
      const { entry: hers } = await saveToShortlist('instagram:@berta', { campaignId: 'winter', now: NOW }, db)
      await updateEntry(hers.key, { notes: 'Kind and quick' }, NOW, db)
      return { undo, mirela: creatorId, berta: hers.creatorId, profileKey }
    }

    it('takes out its own profile only, and leaves the joined person and her entries', async () => {
      const { undo, mirela, berta, profileKey } = await joinedSince()
      const join = await joinCreators(mirela, berta, later + 1, db)
      await undoImport(undo, db)
      expect((await db.creators.toArray()).map(({ id, profileKeys }) => [id, profileKeys])).toEqual([
        [mirela, [profileKey, 'instagram:@berta']],
      ])
      expect(await db.profiles.get(tiktok.key)).toBeUndefined()
      expect((await shortlistOf('winter', db)).map(({ entry }) => entry.notes)).toEqual(['Kind and quick'])
      expect(await shortlistOf('autumn', db)).toHaveLength(1)
      expect(await partCreators(join?.id ?? '', later + 2, db)).toBe(true)
      expect((await db.creators.toArray()).map(({ profileKeys }) => profileKeys).toSorted()).toEqual([[profileKey], ['instagram:@berta']])
    })

    it('leaves a creator alone who was joined into another', async () => {
      const { undo, mirela, berta, profileKey } = await joinedSince()
      await joinCreators(berta, mirela, later + 1, db)
      await undoImport(undo, db)
      expect((await db.creators.toArray()).map(({ id, profileKeys }) => [id, profileKeys])).toEqual([
        [berta, ['instagram:@berta', profileKey, tiktok.key]],
      ])
      expect(await db.profiles.get(tiktok.key)).toBeDefined()
      expect(await shortlistOf('autumn', db)).toHaveLength(1)
    })
  })

  it('leaves a person of its own whole who was joined with somebody since', async () => {
    const { undo } = await commitImport([incoming('glow')], options, db)
    const added = await db.creators.where({ profileKeys: 'instagram:@glow' }).first()
    await db.profiles.add({ ...incoming('berta').profiles[0], lastRead: later })
    const { entry: hers } = await saveToShortlist('instagram:@berta', { campaignId: 'winter', now: NOW }, db)
    await db.entries.clear()
    await joinCreators(added?.id ?? '', hers.creatorId, later + 1, db)
    await undoImport(undo, db)
    expect((await db.creators.toArray()).map(({ profileKeys }) => profileKeys)).toEqual([['instagram:@glow', 'instagram:@berta']])
    expect(await db.profiles.get('instagram:@glow')).toBeDefined()
  })

  it('leaves what was worked on since: notes, a status, a shortlist entry', async () => {
    const entry = await mirelaIsSaved()
    await updateEntry(entry.key, { notes: 'Met in May', owner: 'Ines' }, NOW, db)
    const replaced = incoming('mirelaokonto', { decisions: { status: 'contacted', notes: 'from the file', owner: 'Ada' } })
    const { undo } = await commitImport([replaced, incoming('glow')], { ...options, overwrite: true }, db)
    await changeNotes(entry.key, { before: 'from the file', after: 'from the file. Agreed 900 EUR', now: later + 1 }, db)
    await updateEntry(entry.key, { status: 'negotiating' }, later + 2, db)
    const glow = await db.entries.where({ profileKey: 'instagram:@glow' }).first()
    await updateEntry(glow?.key ?? '', { notes: 'Called' }, later + 3, db)
    await undoImport(undo, db)
    expect(await db.entries.get(entry.key)).toMatchObject({ notes: 'Met in May. Agreed 900 EUR', status: 'negotiating', owner: 'Ines' })
    expect((await shortlistOf('spring', db)).map((row) => row.entry.notes)).toEqual(['Called', 'Met in May. Agreed 900 EUR'])
    expect((await db.deeds.where({ profileKey: 'instagram:@glow' }).toArray()).map(({ kind }) => kind)).toEqual(['saved'])
  })

  it('leaves out profiles for which a known creator has no room, and nothing points to them', async () => {
    const entry = await mirelaIsSaved()
    const keys = [...Array.from({ length: 39 }, (_, at) => `tiktok:@clips_${at}`), entry.profileKey]
    await db.creators.update(entry.creatorId, { profileKeys: keys })
    const extra = incoming('mirela_extra').profiles[0]
    const person = incoming('mirelaokonto', { profiles: [extra, incoming('mirelaokonto').profiles[0]] })
    await commitImport([person], { ...options, campaignId: 'autumn' }, db)
    expect((await db.creators.get(entry.creatorId))?.profileKeys).toEqual(keys)
    expect(await db.profiles.get(extra.key)).toBeUndefined()
    expect(await shortlistOf('autumn', db)).toMatchObject([{ entry: { key: `autumn/${entry.creatorId}`, profileKey: entry.profileKey } }])
  })

  it('leaves nothing of whom the person took off again themselves', async () => {
    await mirelaIsSaved()
    const before = await state()
    const { undo } = await commitImport([incoming('glow')], options, db)
    const glow = await db.entries.where({ profileKey: 'instagram:@glow' }).first()
    await removeEntry(glow?.key ?? '', db)
    await undoImport(undo, db)
    expect(await state()).toEqual(before)
  })

  it('takes back what two steps of it did to one person', async () => {
    await mirelaIsSaved()
    const before = await state()
    const known = (key: string) =>
      incoming('mirelaokonto', { profiles: [incoming('mirelaokonto').profiles[0], { ...incoming(key).profiles[0], handleKey: key }] })
    const others = Array.from({ length: 120 }, (_, at) => incoming(`maker_${at}`))
    const { undo } = await commitImport([known('clips'), ...others, known('extra')], { ...options, overwrite: true }, db)
    await undoImport(undo, db)
    expect(await state()).toEqual(before)
  })
})
