import { FIRST_CAMPAIGN } from '@/lib/store/shortlist'
import { browser } from 'wxt/browser'

const KEY = 'active-campaign'

/** Id of the campaign that Save saves to. */
export async function activeCampaignId(): Promise<string> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return typeof stored === 'string' && stored !== '' ? stored : FIRST_CAMPAIGN
}
