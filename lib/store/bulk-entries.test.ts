import type { Entry } from '@/lib/domain/campaign'
import { NOW, profile } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BulkAct, changeEntries, removeEntries, sendEntries, tagEntries, undoBulk } from './bulk-entries'
import { Database } from './database'
import { joinCreators } from './persons'
import { changeNotes, changeTags, entryOf, saveToShortlist, shortlistOf, updateEntry } from './shortlist'

const ANNA = 'instagram:@anna.brandel'
const BERTA = 'instagram:@berta.okonto'
const later = NOW + 1000
let db: Database
let made = 0

beforeEach(async () => {
  db = new Database(`bulk-${made++}`)
  for (const key of [ANNA, BERTA]) await db.profiles.add(profile({ key, handle: key.slice(11), handleKey: key.slice(11) }))
})
afterEach(() => db.delete())

const save = async (profileKey: string, campaignId: string, change: Partial<Entry> = {}): Promise<Entry> => {
  const { entry } = await saveToShortlist(profileKey, { campaignId, now: NOW }, db)
  await db.entries.update(entry.key, change)
  return { ...entry, ...change }
}
const entries = () => db.entries.orderBy('key').toArray()
const undo = (act: BulkAct) => undoBulk(act, later + 9, db)
const deeds = async () =>
  (await db.deeds.toArray()).filter(({ at }) => at === later + 9).map(({ kind, campaignId }) => `${kind} ${campaignId}`)

describe('moving', () => {
  it('leaves the second entry of one person where it is: a shortlist has them once', async () => {
    const a = await save(ANNA, 'a', { notes: 'Long talk', fee: { amount: 900, currency: 'EUR' }, tags: ['skin'] })
    const b = await save(ANNA, 'b')
    const before = await entries()
    const act = await sendEntries([a.key, b.key], { to: 'c', copy: false }, later, db)
    expect(act.skipped).toBe(1)
    expect(await entries()).toEqual([b, { ...a, key: `c/${a.creatorId}`, campaignId: 'c', updatedAt: later }])
    await undo(act)
    expect(await entries()).toEqual(before)
  })

  it('is undone with what was written since', async () => {
    const a = await save(ANNA, 'a')
    const act = await sendEntries([a.key], { to: 'c', copy: false }, later, db)
    await changeNotes(`c/${a.creatorId}`, { before: '', after: 'agreed 900 EUR', now: later + 1 }, db)
    await undo(act)
    expect(await entries()).toEqual([{ ...a, notes: 'agreed 900 EUR', updatedAt: later + 1 }])
    expect((await deeds()).toSorted()).toEqual(['removed c', 'restored a'])
  })

  it('stays when the person was saved anew where they came from, or joined where they are', async () => {
    const a = await save(ANNA, 'a', { notes: 'Long talk' })
    const act = await sendEntries([a.key], { to: 'c', copy: false }, later, db)
    const anew = await save(ANNA, 'a', { notes: 'Anew' })
    await undo(act)
    expect((await entries()).map(({ campaignId, notes }) => [campaignId, notes])).toEqual([
      ['a', 'Anew'],
      ['c', 'Long talk'],
    ])
    await db.entries.delete(anew.key)
    const { creatorId } = await save(BERTA, 'c', { notes: 'Hers' })
    await joinCreators(a.creatorId, creatorId, later + 2, db)
    await undo(act)
    expect((await entries()).map(({ campaignId, notes }) => [campaignId, notes])).toEqual([['c', 'Long talk\n\nHers']])
  })
})

describe('copying', () => {
  it('is undone where the copy was left alone, and stays where it was worked on', async () => {
    const a = await save(ANNA, 'a')
    const b = await save(BERTA, 'a')
    const act = await sendEntries([a.key, b.key], { to: 'c', copy: true }, later, db)
    await changeNotes(`c/${a.creatorId}`, { before: '', after: 'agreed 900 EUR', now: later + 1 }, db)
    await undo(act)
    expect((await shortlistOf('c', db)).map(({ entry }) => [entry.profileKey, entry.notes])).toEqual([[ANNA, 'agreed 900 EUR']])
    expect(await shortlistOf('a', db)).toHaveLength(2)
  })
})

describe('undoing', () => {
  it('takes its own tag away and leaves another window’s', async () => {
    const { key } = await save(ANNA, 'a', { tags: ['old'] })
    const act = await tagEntries([key], { tag: 'x', add: true }, later, db)
    await changeTags(key, { before: ['old', 'x'], after: ['old', 'x', 'y'], now: later + 1 }, db)
    await undo(act)
    expect((await db.entries.get(key))?.tags).toEqual(['old', 'y'])
  })

  it('leaves a status that was set again since', async () => {
    const a = await save(ANNA, 'a')
    const b = await save(BERTA, 'a')
    const act = await changeEntries([a.key, b.key], { status: 'contacted', owner: 'Ines' }, later, db)
    await updateEntry(a.key, { status: 'replied' }, later + 1, db)
    await undo(act)
    expect(await db.entries.get(a.key)).toEqual({ ...a, status: 'replied', updatedAt: later + 1 })
    expect(await db.entries.get(b.key)).toEqual(b)
  })

  it('files who was joined since under the person they are now', async () => {
    const a = await save(ANNA, 'a', { notes: 'Kind', status: 'contacted' })
    const b = await save(BERTA, 'a', { notes: 'Quick', status: 'rejected' })
    const both = await save(BERTA, 'b')
    const act = await removeEntries([a.key, b.key, both.key], db)
    await joinCreators(a.creatorId, b.creatorId, later, db)
    await undo(act)
    expect(await db.entries.count()).toBe(2)
    expect(await entryOf(BERTA, 'a', db)).toMatchObject({ notes: 'Kind\n\nQuick', status: 'contacted', creatorId: a.creatorId })
    expect((await shortlistOf('b', db)).map(({ entry, creator }) => [entry.profileKey, creator.id])).toEqual([[BERTA, a.creatorId]])
  })
})

it('counts who is so already as left alone', async () => {
  const a = await save(ANNA, 'a', { status: 'contacted' })
  const b = await save(BERTA, 'a')
  const act = await changeEntries([a.key, b.key], { status: 'contacted' }, later, db)
  expect(act.skipped).toBe(1)
  expect(act.changes.map(({ after }) => after?.key)).toEqual([b.key])
  expect(await db.entries.get(a.key)).toEqual(a)
})
