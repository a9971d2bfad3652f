import type { Campaign, Entry } from '@/lib/domain/campaign'
import { type Database, database } from './database'
import { takeBack } from './take-back'
import { writeEntries } from './write-entries'

/** What {@link restoreCampaign} needs. */
export interface DeletedCampaign {
  readonly campaign: Campaign
  readonly entries: readonly Entry[]
}

/** Deletes a campaign and its shortlist in one transaction. Creators and readings stay. */
export async function deleteCampaign(id: string, db: Database = database): Promise<DeletedCampaign | null> {
  return db.transaction('rw', [db.campaigns, db.entries], async () => {
    const campaign = await db.campaigns.get(id)
    if (!campaign) return null
    const entries = await db.entries.where({ campaignId: id }).toArray()
    await db.entries.bulkDelete(entries.map(({ key }) => key))
    await db.campaigns.delete(id)
    return { campaign, entries }
  })
}

/** Restores a deleted campaign and the entries whose creators still exist ({@link takeBack}). */
export async function restoreCampaign({ campaign, entries }: DeletedCampaign, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.campaigns, db.entries, db.creators, db.joins], async () => {
    await db.campaigns.put(campaign)
    const back = await takeBack(
      entries.map((before) => ({ before, after: null })),
      db,
    )
    await writeEntries(back, [], db)
  })
}
