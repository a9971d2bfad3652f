import type { Entry } from '@/lib/domain/campaign'
import { database } from '@/lib/store/database'

/** Somebody or something the palette finds. `words` is what is searched, folded. */
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

/** Compared without case, accents and the @ before a handle. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}@]/gu, '')
    .toLowerCase()

/** Whether every word of the (folded) question stands somewhere in `words`. */
export const matches = (words: string, question: string): boolean =>
  question
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => words.includes(word))

/** Every creator on any shortlist, once for each, latest saved first; searched by name, handles, tags, notes, owner and campaign. */
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
      words: fold([name, creator?.name ?? '', profile.handle, campaign, ...wordsOf(entry)].join('\n')),
      url: profile.url,
      campaignId: entry.campaignId,
    }
  })
}

const wordsOf = ({ tags, notes, owner }: Entry): string[] => [...tags, notes, owner]

/** Every campaign, the one last worked on first. */
export async function foundCampaigns(): Promise<FoundCampaign[]> {
  const campaigns = await database.campaigns.toArray()
  return campaigns
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .map(({ id, name }) => ({ id: `campaign ${id}`, name, detail: '', words: fold(name), campaignId: id }))
}
