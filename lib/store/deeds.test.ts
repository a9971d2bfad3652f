import { Campaign } from '@/lib/domain/campaign'
import { NOW, profile } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from './database'
import { historyOf } from './deeds'
import { dismiss, dismissalsOf, reinstate } from './dismissals'
import { metBefore } from './met'
import { removeEntry, restoreEntry, saveToShortlist, updateEntry } from './shortlist'

const KEY = 'instagram:@mirelaokonto'
const TUBE = 'youtube:UC1'
const signal = { profileKey: KEY, signalId: 'hollow-comments', now: NOW }

let db: Database
beforeEach(async () => {
  db = new Database('deeds-test')
  await db.profiles.bulkAdd([profile(), profile({ key: TUBE, platform: 'youtube', handleKey: 'mirela' })])
  for (const [id, name] of [
    ['spring', 'Spring skincare'],
    ['autumn', 'Autumn trail'],
  ])
    await db.campaigns.add(Campaign.parse({ id, name, brief: {}, createdAt: NOW, updatedAt: NOW }))
})
afterEach(() => db.delete())

describe('the history', () => {
  it('holds what was done and nothing else: a second saving, a same status and a note are no deeds', async () => {
    const { entry } = await saveToShortlist(KEY, { campaignId: 'spring', now: NOW }, db)
    await saveToShortlist(KEY, { campaignId: 'spring', now: NOW + 1 }, db)
    await updateEntry(entry.key, { notes: 'kind' }, NOW + 2, db)
    await updateEntry(entry.key, { status: 'shortlisted' }, NOW + 3, db)
    await updateEntry(entry.key, { status: 'rejected', statusReason: 'too dear' }, NOW + 4, db)
    expect((await historyOf(KEY, db)).map(({ kind, what, why }) => [kind, what, why])).toEqual([
      ['status', 'rejected', 'too dear'],
      ['saved', '', ''],
    ])
  })

  it('is one for a person with several profiles', async () => {
    await db.creators.add({ id: 'c', name: 'Mirela', profileKeys: [KEY, TUBE], createdAt: NOW })
    await dismiss(signal, 'a giveaway', db)
    expect(await historyOf(TUBE, db)).toMatchObject([{ kind: 'dismissed', profileKey: KEY, why: 'a giveaway' }])
  })

  it('tells of removing and putting back', async () => {
    const { entry } = await saveToShortlist(KEY, { campaignId: 'spring', now: NOW }, db)
    await removeEntry(entry.key, db)
    await removeEntry(entry.key, db)
    await restoreEntry(entry, db)
    expect((await historyOf(KEY, db)).map(({ kind }) => kind).sort()).toEqual(['removed', 'restored', 'saved'])
  })

  it('has no act without its deed and no deed without its act', async () => {
    db.deeds.hook('creating', () => {
      throw new Error('full')
    })
    await expect(dismiss(signal, 'a giveaway', db)).rejects.toThrow()
    await expect(saveToShortlist(KEY, { campaignId: 'spring', now: NOW }, db)).rejects.toThrow()
    expect(await db.dismissals.count()).toBe(0)
    expect(await db.entries.count()).toBe(0)
  })
})

describe('signals set aside', () => {
  it('belong to one profile, keep their latest reason, and come back', async () => {
    await dismiss(signal, 'a giveaway', db)
    await dismiss({ ...signal, now: NOW + 1 }, '  checked  ', db)
    await dismiss({ ...signal, profileKey: `${KEY}2` }, 'of somebody else', db)
    const found = await dismissalsOf([KEY, TUBE], db)
    expect(found.get(KEY)).toEqual([{ profileKey: KEY, signalId: 'hollow-comments', reason: 'checked', at: NOW + 1 }])
    expect(found.get(TUBE)).toEqual([])
    await reinstate(signal, db)
    expect((await dismissalsOf([KEY], db)).get(KEY)).toEqual([])
  })

  it('need a reason', async () => {
    await expect(dismiss(signal, '  ', db)).rejects.toThrow(RangeError)
    expect(await db.deeds.count()).toBe(0)
  })
})

describe('met before', () => {
  it('names every shortlist of the person, by whichever profile, latest first', async () => {
    await db.creators.add({ id: 'c', name: 'Mirela', profileKeys: [KEY, TUBE], createdAt: NOW })
    const { entry } = await saveToShortlist(KEY, { campaignId: 'spring', now: NOW }, db)
    await updateEntry(entry.key, { status: 'declined', statusReason: 'no time' }, NOW + 5, db)
    await saveToShortlist(TUBE, { campaignId: 'autumn', now: NOW + 9 }, db)
    expect(await metBefore(TUBE, db)).toEqual([
      { campaignId: 'autumn', campaignName: 'Autumn trail', status: 'shortlisted', statusReason: '', at: NOW + 9 },
      { campaignId: 'spring', campaignName: 'Spring skincare', status: 'declined', statusReason: 'no time', at: NOW + 5 },
    ])
  })

  it('says no reason of a status that is no more', async () => {
    const { entry } = await saveToShortlist(KEY, { campaignId: 'spring', now: NOW }, db)
    await updateEntry(entry.key, { status: 'declined', statusReason: 'no time' }, NOW + 5, db)
    await updateEntry(entry.key, { status: 'contracted' }, NOW + 6, db)
    expect(await metBefore(KEY, db)).toMatchObject([{ status: 'contracted', statusReason: '' }])
    await updateEntry(entry.key, { status: 'declined' }, NOW + 7, db)
    expect(await metBefore(KEY, db)).toMatchObject([{ status: 'declined', statusReason: 'no time' }])
  })

  it('is empty for somebody new', async () => {
    expect(await metBefore(KEY, db)).toEqual([])
  })
})
