import { lazyView } from '@/components/ui/lazy-view'
import type { Campaign } from '@/lib/domain/campaign'

// The form brings two libraries; whoever vets creators all day seldom opens it.
const { View: CampaignForm } = lazyView(async () => (await import('./campaign-form')).CampaignForm)

/**
 * Everything a person writes about a campaign: what feeds the scores, and the plan beside it. Kept as it is written.
 * `onDone` is called when the person is done; without it the panel goes back to the creator.
 */
export function BriefForm({ campaign, onDone }: { campaign: Campaign; onDone?: () => void }) {
  return <CampaignForm campaign={campaign} {...(onDone && { onDone })} />
}
