import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { writeSetting } from '@/lib/settings/settings'
import { allCampaigns } from '@/lib/store/campaigns'
import { useLiveQuery } from 'dexie-react-hooks'
import { usePanel } from './panel-store'

const NEW = 'new campaign'

/** Chooses the campaign that creators are vetted for and saved to. Leaves out archived campaigns, except the active one. */
export function CampaignSwitcher({ campaign }: { campaign: Campaign | null }) {
  const { show, sayFailed } = usePanel()
  const all = useLiveQuery(() => allCampaigns(), [], [])
  const offered = all.filter((one) => !one.archived || one.id === campaign?.id)
  const choose = async (id: string) => {
    if (id === NEW) return show('new-campaign')
    await writeSetting('activeCampaign', id).catch((error: unknown) => sayFailed('choose a campaign', error, t('panel_not_written')))
  }
  return (
    <label className="min-w-0 flex-1">
      <span className="sr-only">{t('panel_campaign')}</span>
      <select
        data-testid="campaign-switcher"
        className="h-7 w-full truncate rounded-md border border-transparent bg-transparent px-1 text-small font-medium text-ink hover:border-line"
        value={campaign?.id ?? ''}
        onChange={(event) => void choose(event.target.value)}
      >
        {campaign === null && <option value="">…</option>}
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={NEW}>{t('panel_new_campaign')}</option>
      </select>
    </label>
  )
}
