import { exactMoney } from '@/components/app/money/format-money'
import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { between, dayOf } from '@/lib/i18n/format'
import { plural, t } from '@/lib/i18n/translate'
import type { CampaignRow } from '@/lib/store/campaigns'
import { Check } from 'lucide-react'
import { chooseCampaign, duplicateCampaign, removeCampaign, setArchived } from './campaign-acts'

/** One campaign in the list, with its facts and its actions. */
export function CampaignItem({
  row: { campaign, creators },
  isActive,
  edit,
}: {
  row: CampaignRow
  isActive: boolean
  edit: (campaign: Campaign) => void
}) {
  const { name, archived } = campaign
  const act = useAct()
  return (
    <li className="border-t border-line px-4 py-2.5" data-testid="campaign">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="min-w-0 font-semibold">
          <bdi>{name}</bdi>
        </h2>
        {isActive && (
          <span className="inline-flex items-center gap-1 text-small font-semibold text-good" data-testid="active-campaign">
            <Check size={14} aria-hidden="true" /> {t('campaign_active')}
          </span>
        )}
      </div>
      <p className="text-small text-soft">
        {factsOf(campaign, creators).map((fact, at) => (
          <span key={fact}>
            {at > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <div className="mt-1 -ms-1 flex flex-wrap gap-x-2">
        {!isActive && !archived && <Quiet label={t('campaign_use')} of={name} press={() => act(() => chooseCampaign(campaign.id))} />}
        <Quiet label={t('campaign_edit')} of={name} press={() => act(() => makeActive(campaign).then(() => edit(campaign)))} />
        <Quiet label={t('campaign_duplicate')} of={name} press={() => act(() => duplicateCampaign(campaign), t('campaign_duplicated'))} />
        {archived ? (
          <Quiet label={t('campaign_unarchive')} of={name} press={() => act(() => setArchived(campaign, false))} />
        ) : (
          <Quiet
            label={t('campaign_archive')}
            of={name}
            press={() => act(() => setArchived(campaign, true), t('campaign_was_archived', { name }))}
          />
        )}
        <Quiet label={t('campaign_delete')} of={name} press={() => act(() => removeCampaign(campaign), t('campaign_deleted', { name }))} />
      </div>
    </li>
  )
}

/** Makes a campaign active; restores an archived one first. */
async function makeActive(campaign: Campaign): Promise<void> {
  if (campaign.archived) await setArchived(campaign, false)
  await chooseCampaign(campaign.id)
}

/** Runs an act, announces it, offers its undo if there is one, and announces a failure. */
function useAct() {
  const { say, sayFailed, offerUndo } = usePanel()
  return (work: () => Promise<unknown>, text?: string) => {
    work().then(
      (undo) => {
        if (text === undefined) return
        say(text)
        if (typeof undo === 'function') offerUndo({ kind: 'done', text, undo: undo as () => Promise<unknown> })
      },
      (error: unknown) => sayFailed('change a campaign', error, t('campaign_not_done')),
    )
  }
}

function Quiet({ label, of, press }: { label: string; of: string; press: () => void }) {
  return (
    <Button look="quiet" size="small" className="px-1" aria-label={`${label}: ${of}`} onClick={press}>
      {label}
    </Button>
  )
}

function factsOf({ brief, plan }: Campaign, creators: number): string[] {
  const { budget, startsOn, endsOn } = plan
  return [
    ...(brief.brand ? [brief.brand.name] : []),
    plural('campaign_creators', creators),
    ...(budget ? [exactMoney(budget)] : []),
    ...(startsOn !== undefined && endsOn !== undefined ? [between(dayOf(startsOn), dayOf(endsOn))] : []),
    ...(startsOn !== undefined && endsOn === undefined ? [t('campaign_from', { day: dayOf(startsOn) })] : []),
    ...(startsOn === undefined && endsOn !== undefined ? [t('campaign_until', { day: dayOf(endsOn) })] : []),
  ]
}
