import { writeSetting } from '@/lib/settings/settings'
import { browser } from 'wxt/browser'
import { usePanel } from './panel-store'

/**
 * Opens a creator's profile in the panel's tab and shows the creator in the panel.
 * @param to.campaignId becomes the active campaign; the active one stays when absent.
 */
export async function goToProfile(to: { url: string; campaignId?: string }): Promise<void> {
  if (to.campaignId !== undefined) await writeSetting('activeCampaign', to.campaignId)
  usePanel.getState().show('creator')
  const fixed = Number(new URLSearchParams(location.search).get('tab'))
  await (fixed > 0 ? browser.tabs.update(fixed, { url: to.url }) : browser.tabs.update({ url: to.url }))
}

/** Opens the creator's one-pager, to print or to keep as PDF, in a new tab. */
export function openOnePager({ profileKey, campaignId }: { profileKey: string; campaignId?: string | undefined }): Promise<unknown> {
  const query = new URLSearchParams({ profile: profileKey, ...(campaignId !== undefined && { campaign: campaignId }) })
  return browser.tabs.create({ url: browser.runtime.getURL(`/onepager.html?${query.toString()}` as never) })
}

/** Opens the shortlist page in a new tab. */
export const openShortlistPage = () => browser.tabs.create({ url: browser.runtime.getURL('/shortlist.html') })

export const openOptions = () => browser.runtime.openOptionsPage()
