import { type Brief, type Campaign, CampaignPlan } from '@/lib/domain/campaign'
import { type Database, database } from './database'
import { mergedList } from './merged-list'
import { withChanges } from './with-changes'

/** Id of the campaign that takes all entries until the person makes one. */
export const FIRST_CAMPAIGN = 'my-shortlist'

/** A brief that asks for nothing. */
export const NO_BRIEF: Brief = { topics: [], keywords: [], exclusions: [], languages: [], markets: [], competitors: [] }

/** What a person writes about a campaign. */
export type CampaignText = Pick<Campaign, 'name' | 'brief' | 'plan'>

/** A campaign with the number of creators on its shortlist. */
export interface CampaignRow {
  readonly campaign: Campaign
  readonly creators: number
}

/**
 * The campaign with this id; the first one is made on demand.
 * @param made.name its name if it has to be made.
 */
export async function campaignOf(
  id: string,
  { now, name = id }: { now: number; name?: string | undefined },
  db: Database = database,
): Promise<Campaign> {
  const known = await db.campaigns.get(id)
  if (known) return known
  const campaign = blank(id, { name, brief: NO_BRIEF, plan: CampaignPlan.parse({}) }, now)
  // Another context may make it at the same moment: the first one wins.
  await db.transaction('rw', db.campaigns, async () => (await db.campaigns.get(id)) ?? db.campaigns.add(campaign))
  return (await db.campaigns.get(id)) ?? campaign
}

/** A new campaign with this text. */
export async function addCampaign(text: CampaignText, now: number, db: Database = database): Promise<Campaign> {
  const campaign = blank(crypto.randomUUID(), text, now)
  await db.campaigns.add(campaign)
  return campaign
}

/**
 * `text` with the changes from `before` to `after`. Changes made elsewhere meanwhile stay: other fields, other words of a list, other
 * competitors.
 */
export function mergedText(text: CampaignText, before: CampaignText, after: CampaignText): CampaignText {
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, mergedList(text.brief[list], before.brief[list], after.brief[list])]),
  ) as Record<(typeof LISTS)[number], string[]>
  const [was, is] = [text, after].map(({ brief }) => brief.competitors) as [Brief['competitors'], Brief['competitors']]
  return {
    name: before.name === after.name ? text.name : after.name,
    brief: {
      ...withChanges(text.brief, before.brief, after.brief),
      ...lists,
      competitors: mergedList(was, before.brief.competitors, is, ({ name }) => name.toLowerCase()),
    },
    plan: {
      ...withChanges(text.plan, before.plan, after.plan),
      platforms: mergedList(text.plan.platforms, before.plan.platforms, after.plan.platforms),
    },
  }
}

const LISTS = ['topics', 'keywords', 'exclusions', 'languages', 'markets'] as const

/**
 * Stores the person's changes of a campaign's text ({@link mergedText}). A deleted campaign stays deleted.
 * @returns whether the campaign is still there.
 */
export async function changeCampaign(
  id: string,
  { before, after, now }: { before: CampaignText; after: CampaignText; now: number },
  db: Database = database,
): Promise<boolean> {
  return db.transaction('rw', db.campaigns, async () => {
    const stored = await db.campaigns.get(id)
    if (!stored) return false
    await db.campaigns.put({ ...stored, ...mergedText(stored, before, after), updatedAt: now })
    return true
  })
}

/** Archives a campaign, or takes it back. Its shortlist stays. */
export async function archiveCampaign(id: string, archived: boolean, now: number, db: Database = database): Promise<void> {
  await db.campaigns.update(id, { archived, updatedAt: now })
}

/** Every campaign, the one last worked on first. */
export async function allCampaigns(db: Database = database): Promise<Campaign[]> {
  return (await db.campaigns.toArray()).sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))
}

/** Every campaign with the size of its shortlist, in the order of {@link allCampaigns}. */
export async function campaignRows(db: Database = database): Promise<CampaignRow[]> {
  const campaigns = await allCampaigns(db)
  const sizes = await Promise.all(campaigns.map(({ id }) => db.entries.where({ campaignId: id }).count()))
  return campaigns.map((campaign, at) => ({ campaign, creators: sizes[at] ?? 0 }))
}

function blank(id: string, { name, brief, plan }: CampaignText, now: number): Campaign {
  return { id, name, brief, plan, createdAt: now, updatedAt: now, archived: false }
}
