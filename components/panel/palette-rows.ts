import type { Entry } from '@/lib/domain/campaign'
import { foldForSearch } from '@/lib/text/search-words'
import { database } from '@/lib/store/database'

/** A creator or campaign the palette finds. `words`: the folded text to search. */
export interface Found {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly words: string
}

export interface FoundCreator extends Found {
  readonly url: string
  readonly campaignId: string
}

export interface FoundCampaign extends Found {
  readonly campaignId: string
}

/** Every entry of every shortlist, latest saved first; searchable by name, handle, tags, notes, owner and campaign. */
export async function savedCreators(): Promise<FoundCreator[]> {
  const entries = (await database.entries.toArray()).sort((a, b) => b.savedAt - a.savedAt)
  const [profiles, creators, campaigns] = await Promise.all([
    database.profiles.bulkGet(entries.map((entry) => entry.profileKey)),
    database.creators.bulkGet(entries.map((entry) => entry.creatorId)),
    database.campaigns.toArray(),
  ])
  const campaignName = new Map(campaigns.map(({ id, name }) => [id, name]))
  return entries.flatMap((entry, at) => {
    const [profile, creator] = [profiles[at], creators[at]]
    if (!profile) return []
    const name = profile.displayName ?? profile.handle
    const campaign = campaignName.get(entry.campaignId) ?? ''
    return {
      id: entry.key,
      name,
      detail: `@${profile.handle} · ${campaign}`,
      words: foldForSearch([name, creator?.name ?? '', profile.handle, campaign, ...wordsOf(entry)].join('\n')),
      url: profile.url,
      campaignId: entry.campaignId,
    }
  })
}

const wordsOf = ({ tags, notes, owner }: Entry): string[] => [...tags, notes, owner]

/** Every campaign, latest used first. */
export async function foundCampaigns(): Promise<FoundCampaign[]> {
  const campaigns = await database.campaigns.toArray()
  return campaigns
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .map(({ id, name }) => ({ id: `campaign ${id}`, name, detail: '', words: foldForSearch(name), campaignId: id }))
}
