import type { Campaign } from '@/lib/domain/campaign'
import { Suspense, lazy } from 'react'

// The form brings two libraries; whoever vets creators all day seldom opens it.
const CampaignForm = lazy(async () => ({ default: (await import('./campaign-form')).CampaignForm }))

/**
 * Everything a person writes about a campaign: what feeds the scores, and the plan beside it. Kept as it is written.
 * `onDone` is called when the person is done; without it the panel goes back to the creator.
 */
export function BriefForm({ campaign, onDone }: { campaign: Campaign; onDone?: () => void }) {
  return (
    <Suspense fallback={null}>
      <CampaignForm campaign={campaign} {...(onDone && { onDone })} />
    </Suspense>
  )
}
