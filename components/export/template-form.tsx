import { Button } from '@/components/ui/button'
import { LONGEST_LETTER, LONGEST_SUBJECT, LONGEST_TEMPLATE_NAME, MOST_TEMPLATES } from '@/lib/domain/limits'
import { OUTREACH_FIELDS } from '@/lib/export/outreach'
import { t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import type { OutreachTemplate } from '@/lib/settings/settings'
import { useId, useRef, useState } from 'react'

interface Props {
  /** The current template with its unsaved changes. */
  readonly template: OutreachTemplate
  readonly list: readonly OutreachTemplate[]
  /** Called with the id of another template, or '' for a new one. */
  readonly onChoose: (id: string) => void
  readonly onChange: (template: OutreachTemplate) => void
  /** Resolves to `false` when the limit of templates is reached. */
  readonly onSave: (template: OutreachTemplate) => Promise<boolean>
  readonly onRemove: (id: string) => Promise<void>
}

const BOX = 'mt-0.5 block w-full rounded-lg border border-line bg-surface px-2 py-1.5 text-body text-ink'

/** Chooses and edits a template. Changes show in the letter at once; Save stores them. */
export function TemplateForm({ template, list, onChoose, onChange, onSave, onRemove }: Props) {
  const body = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  const id = useId()
  const isKept = list.some((one) => one.id === template.id)
  const insert = (field: string) => {
    const at = body.current?.selectionStart ?? template.body.length
    onChange({ ...template, body: `${template.body.slice(0, at)}{{${field}}}${template.body.slice(body.current?.selectionEnd ?? at)}` })
    body.current?.focus()
  }
  /** Words on what was done, or on the browser's refusal. */
  const tell = async (work: Promise<string | null>) => {
    try {
      setSaid(await work)
    } catch (error) {
      noteError('keep a template', error)
      setSaid(t('outreach_not_saved'))
    }
  }
  const save = async () => t((await onSave(template)) ? 'outreach_saved' : 'list_full', { most: MOST_TEMPLATES })
  return (
    <details className="text-small" open={!isKept}>
      <summary className="min-h-6 font-semibold text-soft">
        {t('outreach_template')}: <bdi>{template.name}</bdi>
      </summary>
      <div className="mt-1 space-y-2">
        <select
          aria-label={t('outreach_template')}
          className={BOX}
          value={isKept ? template.id : ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          {list.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
          <option value="">{t('outreach_new')}</option>
        </select>
        <label className="block text-soft">
          {t('outreach_name')}
          <input
            className={BOX}
            maxLength={LONGEST_TEMPLATE_NAME}
            value={template.name}
            onChange={(event) => onChange({ ...template, name: event.target.value })}
          />
        </label>
        <label className="block text-soft">
          {t('outreach_subject')}
          <input
            className={BOX}
            maxLength={LONGEST_SUBJECT}
            dir="auto"
            value={template.subject}
            onChange={(event) => onChange({ ...template, subject: event.target.value })}
            data-testid="outreach-subject"
          />
        </label>
        <label className="block text-soft">
          {t('outreach_body')}
          <textarea
            ref={body}
            className={BOX}
            rows={7}
            maxLength={LONGEST_LETTER}
            dir="auto"
            value={template.body}
            onChange={(event) => onChange({ ...template, body: event.target.value })}
            data-testid="outreach-body"
          />
        </label>
        <label htmlFor={id} className="text-soft">
          {t('outreach_insert')}
        </label>
        <select id={id} className={BOX} value="" onChange={(event) => insert(event.target.value)}>
          <option value="">…</option>
          {OUTREACH_FIELDS.map((field) => (
            <option key={field} value={field}>
              {t(`outreach_field_${field}`)}
            </option>
          ))}
        </select>
        <div className="flex items-center gap-2">
          <Button onClick={() => void tell(save())} data-testid="outreach-save">
            {t('outreach_save')}
          </Button>
          {isKept && (
            <Button look="quiet" onClick={() => void tell(onRemove(template.id).then(() => null))}>
              {t('outreach_delete')}
            </Button>
          )}
          <span role="status">{said}</span>
        </div>
      </div>
    </details>
  )
}
