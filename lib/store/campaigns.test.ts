import { CampaignPlan } from '@/lib/domain/campaign'
import { NOW, profile } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CampaignText, NO_BRIEF, addCampaign, archiveCampaign, campaignRows, changeCampaign } from './campaigns'
import { deleteCampaign, restoreCampaign } from './delete-campaign'
import { Database } from './database'
import { joinCreators } from './persons'
import { saveToShortlist, shortlistOf, updateEntry } from './shortlist'

let db: Database
let made = 0

beforeEach(async () => {
  db = new Database(`campaigns-${made++}`)
  await db.profiles.add(profile())
})
afterEach(() => db.delete())

const text = (change: Partial<CampaignText> = {}): CampaignText => ({
  name: 'Spring launch',
  brief: { ...NO_BRIEF, keywords: ['serum'] },
  plan: CampaignPlan.parse({ goal: 'awareness' }),
  ...change,
})
const save = (campaignId: string) => saveToShortlist(profile().key, { campaignId, now: NOW }, db)

describe('campaigns', () => {
  it('change field by field, so that two windows do not undo each other', async () => {
    const { id, ...before } = await addCampaign(text(), NOW, db)
    const here = text({ brief: { ...before.brief, keywords: ['serum', 'night'] }, name: 'Spring' })
    const { goal: _, ...aimless } = before.plan
    const there = text({ brief: { ...before.brief, languages: ['de'] }, plan: { ...aimless, audience: 'Runners' } })
    await changeCampaign(id, { before, after: here, now: NOW + 1 }, db)
    await changeCampaign(id, { before, after: there, now: NOW + 2 }, db)
    expect(await db.campaigns.get(id)).toEqual({
      ...before,
      id,
      name: 'Spring',
      brief: { ...before.brief, keywords: ['serum', 'night'], languages: ['de'] },
      plan: { ...aimless, audience: 'Runners' },
      updatedAt: NOW + 2,
    })
  })

  it('keeps words and competitors that two windows add to and take from the same lists', async () => {
    const quorvex = { name: 'Quorvex', aliases: [], handles: [], domains: [] }
    const zelmari = { name: 'Zelmari', aliases: [], handles: [], domains: [] }
    const before = text({ brief: { ...NO_BRIEF, keywords: ['tea', 'milk'], competitors: [quorvex] } })
    const { id } = await addCampaign(before, NOW, db)
    const here = { ...before, brief: { ...before.brief, keywords: ['tea', 'milk', 'cups'], competitors: [{ ...quorvex, windowDays: 30 }] } }
    const there = { ...before, brief: { ...before.brief, keywords: ['tea', 'pots'], competitors: [quorvex, zelmari] } }
    await changeCampaign(id, { before, after: here, now: NOW + 1 }, db)
    await changeCampaign(id, { before, after: there, now: NOW + 2 }, db)
    expect((await db.campaigns.get(id))?.brief).toMatchObject({
      keywords: ['tea', 'cups', 'pots'],
      competitors: [{ ...quorvex, windowDays: 30 }, zelmari],
    })
  })

  it('stay gone when a form still open on them saves', async () => {
    const { id, ...before } = await addCampaign(text(), NOW, db)
    await deleteCampaign(id, db)
    expect(await changeCampaign(id, { before, after: text({ name: 'Again' }), now: NOW }, db)).toBe(false)
    expect(await db.campaigns.count()).toBe(0)
  })

  it('are deleted with their shortlist only, and come back exactly', async () => {
    const spring = await addCampaign(text(), NOW, db)
    const autumn = await addCampaign(text({ name: 'Autumn' }), NOW, db)
    await save(spring.id)
    await save(autumn.id)
    const before = await shortlistOf(spring.id, db)
    const deleted = await deleteCampaign(spring.id, db)
    expect(await db.creators.count()).toBe(1)
    expect(await db.profiles.count()).toBe(1)
    expect((await db.entries.toArray()).map(({ campaignId }) => campaignId)).toEqual([autumn.id])
    if (deleted) await restoreCampaign(deleted, db)
    expect(await db.campaigns.get(spring.id)).toEqual(spring)
    expect(await shortlistOf(spring.id, db)).toEqual(before)
    expect(await deleteCampaign('nobody', db)).toBeNull()
  })

  it('come back with who was joined since under the person they are now', async () => {
    await db.profiles.add(profile({ key: 'tiktok:1', platform: 'tiktok' }))
    const spring = await addCampaign(text(), NOW, db)
    const { entry } = await save(spring.id)
    const { entry: hers } = await saveToShortlist('tiktok:1', { campaignId: spring.id, now: NOW }, db)
    await updateEntry(hers.key, { notes: 'Quick' }, NOW, db)
    const deleted = await deleteCampaign(spring.id, db)
    await joinCreators(entry.creatorId, hers.creatorId, NOW, db)
    if (deleted) await restoreCampaign(deleted, db)
    expect(await db.entries.count()).toBe(1)
    expect((await shortlistOf(spring.id, db)).map((row) => [row.creator.profileKeys, row.entry.notes])).toEqual([
      [[profile().key, 'tiktok:1'], 'Quick'],
    ])
  })

  it('are listed with the size of their shortlist, last worked on first', async () => {
    const old = await addCampaign(text({ name: 'Old' }), NOW - 5, db)
    const recent = await addCampaign(text({ name: 'Recent' }), NOW, db)
    await save(recent.id)
    const listed = async () => (await campaignRows(db)).map(({ campaign: { name, archived }, creators }) => [name, creators, archived])
    expect(await listed()).toEqual([
      ['Recent', 1, false],
      ['Old', 0, false],
    ])
    await archiveCampaign(old.id, true, NOW + 5, db)
    expect(await listed()).toEqual([
      ['Old', 0, true],
      ['Recent', 1, false],
    ])
  })
})
