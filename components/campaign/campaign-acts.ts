import { type Campaign, CampaignPlan } from '@/lib/domain/campaign'
import { LONGEST_NAME } from '@/lib/domain/limits'
import { t } from '@/lib/i18n/translate'
import { readSetting, writeSetting } from '@/lib/settings/settings'
import { type CampaignText, NO_BRIEF, addCampaign, archiveCampaign, campaignRows } from '@/lib/store/campaigns'
import { deleteCampaign, restoreCampaign } from '@/lib/store/delete-campaign'
import { database } from '@/lib/store/database'

/** Runs an act in one transaction, so that there is always a campaign that Save saves to. */
const inOne = <T>(work: () => Promise<T>): Promise<T> =>
  database.transaction('rw', ['campaigns', 'entries', 'creators', 'joins', 'settings'], work)

/** Makes a campaign the one that Save saves to. */
export const chooseCampaign = (id: string): Promise<void> => writeSetting('activeCampaign', id)

/** Makes a campaign and chooses it. */
export function startCampaign(text: CampaignText): Promise<Campaign> {
  return inOne(async () => {
    const campaign = await addCampaign(text, Date.now())
    await chooseCampaign(campaign.id)
    return campaign
  })
}

/** Copies a campaign's brief and plan into a new campaign with an empty shortlist. */
export function duplicateCampaign({ name, brief, plan }: Campaign): Promise<Campaign> {
  return addCampaign({ name: t('campaign_copy_of', { name }).slice(0, LONGEST_NAME), brief, plan }, Date.now())
}

/** Archives a campaign, or restores it. @returns the undo. */
export function setArchived({ id }: Campaign, archived: boolean): Promise<() => Promise<void>> {
  return inOne(async () => {
    const comeBack = archived ? await leave(id) : null
    await archiveCampaign(id, archived, Date.now())
    return () =>
      inOne(async () => {
        await archiveCampaign(id, !archived, Date.now())
        await comeBack?.()
      })
  })
}

/** Deletes a campaign and its shortlist; its creators stay. @returns the undo. */
export function removeCampaign({ id }: Campaign): Promise<() => Promise<void>> {
  return inOne(async () => {
    const comeBack = await leave(id)
    const deleted = await deleteCampaign(id)
    return () =>
      inOne(async () => {
        if (deleted) await restoreCampaign(deleted)
        await comeBack?.()
      })
  })
}

/** If this campaign is active, chooses the one last worked on, else a new one. @returns the undo; `null` if it was not active. */
async function leave(id: string): Promise<(() => Promise<void>) | null> {
  if ((await readSetting('activeCampaign')) !== id) return null
  const other = (await campaignRows()).find(({ campaign }) => campaign.id !== id && !campaign.archived)?.campaign
  const next = other ?? (await addCampaign({ name: t('campaign_first_name'), brief: NO_BRIEF, plan: CampaignPlan.parse({}) }, Date.now()))
  await chooseCampaign(next.id)
  return async () => {
    await chooseCampaign(id)
    const isUnused = !other && (await database.entries.where({ campaignId: next.id }).count()) === 0
    if (isUnused) await deleteCampaign(next.id)
  }
}
