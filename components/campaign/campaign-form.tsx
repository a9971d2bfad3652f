import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { readSetting } from '@/lib/settings/settings'
import { useLiveQuery } from 'dexie-react-hooks'
import { FormProvider } from 'react-hook-form'
import { BrandFields, CampaignFields, PlanFields, SearchFields } from './form-sections'
import { type CampaignFormState as Form, type SaveState, useCampaignForm } from './use-campaign-form'

/** Waits for the person's currency, then shows the form. */
export function CampaignForm({ campaign, onDone }: { campaign: Campaign; onDone?: () => void }) {
  const money = useLiveQuery(() => readSetting('money'), [])
  if (!money) return null
  return <OpenForm campaign={campaign} currency={money.currency} {...(onDone && { onDone })} />
}

function OpenForm({ campaign, currency, onDone }: { campaign: Campaign; currency: string; onDone?: () => void }) {
  const { say, show } = usePanel()
  const { form, state, isChanged, flush, revert } = useCampaignForm(campaign, currency)
  const finish = async () => {
    await flush()
    say(t('campaign_saved'))
    if (onDone) onDone()
    else show('creator')
  }
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="@container flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault()
          // Shows and focuses the first error; all other fields are saved already.
          void form.handleSubmit(finish)(event)
        }}
      >
        <h1 className="px-4 pt-4 text-base font-semibold">{t('campaign_title')}</h1>
        <div className="grid flex-1 items-start gap-x-8 @3xl:grid-cols-2">
          <CampaignFields />
          <SearchFields />
          <BrandFields />
          <PlanFields />
        </div>
        <Foot {...{ state, isChanged, revert }} />
      </form>
    </FormProvider>
  )
}

const STATES = {
  idle: 'campaign_state_idle',
  saved: 'campaign_state_saved',
  failed: 'campaign_state_failed',
  gone: 'campaign_state_gone',
} as const satisfies Record<SaveState, string>

function Foot({ state, isChanged, revert }: Pick<Form, 'state' | 'isChanged' | 'revert'>) {
  const isBad = state === 'failed' || state === 'gone'
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-line bg-ground px-4 py-2.5">
      <Button type="submit" look="primary" data-testid="save-brief">
        {t('campaign_done')}
      </Button>
      {isChanged && <Button onClick={revert}>{t('campaign_revert')}</Button>}
      <p className={`text-small ${isBad ? 'text-bad' : 'text-soft'}`} role={isBad ? 'alert' : 'status'} data-testid="save-state">
        {t(STATES[state])}
      </p>
    </div>
  )
}
