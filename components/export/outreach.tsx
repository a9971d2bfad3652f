import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import type { OutreachTemplate } from '@/lib/settings/settings'
import { useState } from 'react'
import { Letter } from './letter'
import { TemplateForm } from './template-form'
import { usePeople } from './use-people'
import { newTemplate, useTemplates } from './use-templates'

interface Props {
  readonly campaign: Campaign
  /** Keys of the entries to write to; the whole shortlist when absent. Keep the same Set object between renders. */
  readonly entryKeys?: ReadonlySet<string>
  readonly onClose: () => void
}

/** Letters from templates, one per creator, to copy or to open in the person's mail program. Sends nothing. */
export function OutreachDialog({ campaign, entryKeys, onClose }: Props) {
  const loaded = usePeople(campaign, entryKeys)
  const templates = useTemplates()
  const [chosen, setChosen] = useState<OutreachTemplate | null>(null)
  const [at, setAt] = useState(0)
  const template = chosen ?? templates.list?.[0]
  const people = loaded.state === 'ready' ? loaded.people : []
  const person = people[at]
  return (
    <Dialog label={t('outreach_title')} onClose={onClose}>
      <div className="space-y-3 p-4" data-testid="outreach-dialog">
        <h2 className="text-base font-semibold">{t('outreach_title')}</h2>
        {loaded.state === 'failed' && <p role="alert">{t('export_load_failed')}</p>}
        {loaded.state === 'ready' && people.length === 0 && <p>{t('export_empty')}</p>}
        {template && (
          <TemplateForm
            key={template.id}
            template={template}
            list={templates.list ?? []}
            onChoose={(id) => setChosen(templates.list?.find((one) => one.id === id) ?? newTemplate())}
            onChange={setChosen}
            onSave={templates.save}
            onRemove={async (id) => {
              await templates.remove(id)
              setChosen(null)
            }}
          />
        )}
        {template && person && (
          <>
            <Letter key={person[0].entry.key} person={person} template={template} />
            <div className="flex items-center gap-2 text-small">
              <Button disabled={at === 0} onClick={() => setAt(at - 1)} data-testid="outreach-previous">
                {t('outreach_previous')}
              </Button>
              <Button disabled={at + 1 >= people.length} onClick={() => setAt(at + 1)} data-testid="outreach-next">
                {t('outreach_next')}
              </Button>
              <span className="text-soft">{t('outreach_person', { at: at + 1, total: people.length })}</span>
            </div>
          </>
        )}
        <div className="flex items-center gap-2">
          <Button onClick={onClose}>{t('export_close')}</Button>
          <p className="text-small text-faint">{t('outreach_never_sends')}</p>
        </div>
      </div>
    </Dialog>
  )
}
