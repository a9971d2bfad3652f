import { type Campaign, CampaignPlan, type Creator, type Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import { type Database, database } from './database'

/** The campaign everything is saved to until the person makes one. */
export const FIRST_CAMPAIGN = 'my-shortlist'

/** A shortlist row: what was decided, and the creator's profile as it is known now. */
export interface ShortlistRow {
  readonly entry: Entry
  readonly creator: Creator
  readonly profile: Profile
}

/** The campaign with this id; the first one is made on demand. */
export async function campaignOf(id: string, now: number, db: Database = database): Promise<Campaign> {
  const known = await db.campaigns.get(id)
  if (known) return known
  const campaign: Campaign = {
    id,
    name: 'My shortlist',
    createdAt: now,
    updatedAt: now,
    archived: false,
    plan: CampaignPlan.parse({}),
    brief: { topics: [], keywords: [], exclusions: [], languages: [], markets: [], competitors: [] },
  }
  // Another context may make it at the same moment; the first one stands.
  await db.transaction('rw', db.campaigns, async () => (await db.campaigns.get(id)) ?? db.campaigns.add(campaign))
  return (await db.campaigns.get(id)) ?? campaign
}

/** Replaces a campaign's name and brief. */
export async function saveCampaign(campaign: Campaign, now: number, db: Database = database): Promise<void> {
  await db.campaigns.put({ ...campaign, updatedAt: now })
}

/**
 * Puts the creator of a profile on a campaign's shortlist. Saving twice changes nothing.
 * @returns the entry, and whether it is new (only then there is something to undo).
 * @throws when the profile is not stored.
 */
export async function saveToShortlist(
  profileKey: string,
  { campaignId, now }: { campaignId: string; now: number },
  db: Database = database,
): Promise<{ entry: Entry; added: boolean }> {
  await campaignOf(campaignId, now, db)
  return db.transaction('rw', [db.profiles, db.creators, db.entries], async () => {
    const profile = await db.profiles.get(profileKey)
    if (!profile) throw new Error(`profile ${profileKey} is not stored`)
    let creator = await db.creators.where({ profileKeys: profileKey }).first()
    if (!creator) {
      creator = { id: crypto.randomUUID(), name: profile.displayName ?? profile.handle, profileKeys: [profileKey], createdAt: now }
      await db.creators.add(creator)
    }
    const key = `${campaignId}/${creator.id}`
    const known = await db.entries.get(key)
    if (known) return { entry: known, added: false }
    const entry: Entry = {
      key,
      campaignId,
      creatorId: creator.id,
      profileKey,
      platform: profile.platform,
      status: 'shortlisted',
      priority: 'normal',
      owner: '',
      notes: '',
      tags: [],
      statusReason: '',
      savedAt: now,
      updatedAt: now,
    }
    await db.entries.add(entry)
    return { entry, added: true }
  })
}

/** Takes an entry off its shortlist and gives back what {@link restoreEntry} needs. Readings stay. */
export async function removeEntry(key: string, db: Database = database): Promise<Entry | null> {
  return db.transaction('rw', db.entries, async () => {
    const entry = await db.entries.get(key)
    await db.entries.delete(key)
    return entry ?? null
  })
}

/** Puts a removed entry back exactly as it was. */
export async function restoreEntry(entry: Entry, db: Database = database): Promise<void> {
  await db.entries.put(entry)
}

/** Changes what the person decided about an entry. */
export async function updateEntry(
  key: string,
  change: Partial<Omit<Entry, 'key' | 'campaignId' | 'creatorId' | 'profileKey' | 'platform' | 'savedAt' | 'updatedAt'>>,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.entries.update(key, { ...change, updatedAt: now })
}

/** The entry of a profile's creator in a campaign, whichever of the creator's profiles was saved. */
export async function entryOf(profileKey: string, campaignId: string, db: Database = database): Promise<Entry | null> {
  const creator = await db.creators.where({ profileKeys: profileKey }).first()
  return creator ? ((await db.entries.get(`${campaignId}/${creator.id}`)) ?? null) : null
}

/** A campaign's shortlist, latest saved first. Entries whose profile is gone are left out. */
export async function shortlistOf(campaignId: string, db: Database = database): Promise<ShortlistRow[]> {
  const entries = await db.entries.where({ campaignId }).toArray()
  const [profiles, creators] = await Promise.all([
    db.profiles.bulkGet(entries.map((entry) => entry.profileKey)),
    db.creators.bulkGet(entries.map((entry) => entry.creatorId)),
  ])
  return entries
    .flatMap((entry, at) => {
      const profile = profiles[at]
      const creator = creators[at]
      return profile && creator ? [{ entry, profile, creator }] : []
    })
    .sort((a, b) => b.entry.savedAt - a.entry.savedAt || a.entry.key.localeCompare(b.entry.key))
}
