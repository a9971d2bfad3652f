import { type EntryStatus, reasonOf } from '@/lib/domain/campaign'
import { type Database, database } from './database'

/** A shortlist that already has the profile's creator. */
export interface Met {
  readonly campaignId: string
  readonly campaignName: string
  readonly status: EntryStatus
  /** Why it was declined or rejected; '' without a reason and for every other status. */
  readonly statusReason: string
  /** When the entry was last changed, epoch milliseconds. */
  readonly at: number
}

/** All shortlists with the person behind a profile, under any of their profiles; latest change first. Deleted campaigns are left out. */
export async function metBefore(profileKey: string, db: Database = database): Promise<Met[]> {
  const creator = await db.creators.where({ profileKeys: profileKey }).first()
  if (!creator) return []
  const entries = await db.entries.where({ creatorId: creator.id }).toArray()
  const campaigns = await db.campaigns.bulkGet(entries.map(({ campaignId }) => campaignId))
  return entries
    .flatMap((entry, at) => {
      const { campaignId, status, updatedAt } = entry
      const campaign = campaigns[at]
      return campaign ? [{ campaignId, campaignName: campaign.name, status, statusReason: reasonOf(entry), at: updatedAt }] : []
    })
    .sort((a, b) => b.at - a.at || (a.campaignId < b.campaignId ? -1 : 1))
}
