import { Database } from '@/lib/store/database'
import { saveReading } from '@/lib/store/readings'
import { campaignOf } from '@/lib/store/campaigns'
import { saveToShortlist } from '@/lib/store/shortlist'
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
    await campaignOf('spring', NOW, db)
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
})
