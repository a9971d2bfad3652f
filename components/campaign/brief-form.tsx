import { lazyView } from '@/components/ui/lazy-view'
import type { Campaign } from '@/lib/domain/campaign'

// Loaded apart: the form brings two libraries and is seldom opened.
const { View: CampaignForm } = lazyView(async () => (await import('./campaign-form')).CampaignForm)

/**
 * The campaign's form: the brief, which feeds the scores, and the plan. Saves itself.
 * Calls `onDone` when the person is done; without it the panel goes back to the creator.
 */
export function BriefForm({ campaign, onDone }: { campaign: Campaign; onDone?: () => void }) {
  return <CampaignForm campaign={campaign} {...(onDone && { onDone })} />
}
