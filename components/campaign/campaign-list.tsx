import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { readSetting } from '@/lib/settings/settings'
import { type CampaignRow, campaignRows } from '@/lib/store/campaigns'
import { useLiveQuery } from 'dexie-react-hooks'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { startCampaign } from './campaign-acts'
import { CampaignItem } from './campaign-item'
import { TEMPLATES, textOfTemplate } from './campaign-templates'

/**
 * All campaigns with their actions: chooses the one that Save saves to, and makes new ones from templates.
 * `onEdit` opens the chosen campaign's form; without it the panel shows the form. `isNew`: the templates start open.
 */
export function CampaignList({ onEdit, isNew = false }: { onEdit?: (campaign: Campaign) => void; isNew?: boolean }) {
  const show = usePanel((state) => state.show)
  const rows = useLiveQuery(() => campaignRows(), [])
  const active = useLiveQuery(() => readSetting('activeCampaign'), [])
  const [isChoosing, setChoosing] = useState(isNew)
  if (!rows || active === undefined) return null
  const edit = onEdit ?? (() => show('brief'))
  const current = rows.filter(({ campaign }) => !campaign.archived)
  const archived = rows.filter(({ campaign }) => campaign.archived)
  return (
    <section className="@container flex flex-1 flex-col" aria-labelledby="campaigns-title">
      <div className="flex items-center justify-between gap-2 px-4 py-3">
        <h1 id="campaigns-title" className="text-base font-semibold">
          {t('campaign_list')}
        </h1>
        <Button
          aria-expanded={isChoosing}
          data-testid="new-campaign"
          className="inline-flex items-center gap-1"
          onClick={() => setChoosing(!isChoosing)}
        >
          <Plus size={14} aria-hidden="true" /> {t('campaign_new')}
        </Button>
      </div>
      {isChoosing && <TemplateChoice onStarted={edit} />}
      <Items rows={current} active={active} edit={edit} label={t('campaign_list')} />
      {archived.length > 0 && (
        <details className="border-t border-line">
          <summary className="min-h-8 px-4 py-2 text-small font-semibold text-soft">
            {t('campaign_archived', { count: archived.length })}
          </summary>
          <Items rows={archived} active={active} edit={edit} label={t('campaign_archived', { count: archived.length })} />
        </details>
      )}
    </section>
  )
}

function Items({
  rows,
  active,
  edit,
  label,
}: {
  rows: readonly CampaignRow[]
  active: string
  edit: (campaign: Campaign) => void
  label: string
}) {
  return (
    <ul className="list-none p-0" aria-label={label}>
      {rows.map((row) => (
        <CampaignItem key={row.campaign.id} row={row} isActive={row.campaign.id === active} edit={edit} />
      ))}
    </ul>
  )
}

function TemplateChoice({ onStarted }: { onStarted: (campaign: Campaign) => void }) {
  const sayFailed = usePanel((state) => state.sayFailed)
  return (
    <div className="border-t border-line bg-surface px-4 py-3">
      <h2 className="text-small font-semibold text-soft">{t('campaign_template_choose')}</h2>
      <ul className="mt-2 grid list-none gap-2 p-0 @xl:grid-cols-2 @4xl:grid-cols-3">
        {TEMPLATES.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className="h-full w-full rounded-lg border border-line bg-ground px-3 py-2 text-start hover:border-faint"
              data-testid={`template-${template.id}`}
              onClick={() => {
                startCampaign(textOfTemplate(template)).then(onStarted, (error: unknown) =>
                  sayFailed('start a campaign', error, t('campaign_not_done')),
                )
              }}
            >
              <span className="block font-semibold">{t(template.title)}</span>
              <span className="block text-small text-soft">{t(template.about)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
