import { Button } from '@/components/ui/button'
import { type Person, emailOf } from '@/lib/export/rows/line'
import { type OutreachField, draftAddress, fieldsOf, fill } from '@/lib/export/outreach'
import { listOf } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import { platformById } from '@/lib/platforms/directory'
import { useState } from 'react'

/** A template filled in for one creator. Names the unknown merge fields before the letter can be copied or opened. */
export function Letter({ person, template }: { person: Person; template: { readonly subject: string; readonly body: string } }) {
  const [said, setSaid] = useState<string | null>(null)
  const { platform } = person[0].profile
  const fields = fieldsOf(person, platformById(platform)?.name ?? platform)
  const [subject, body] = [fill(template.subject, fields), fill(template.body, fields)]
  const missing = [...new Set([...subject.missing, ...body.missing])]
  const unknown = [...new Set([...subject.unknown, ...body.unknown])]
  const hasGaps = missing.length + unknown.length > 0
  const to = emailOf(person)
  const draft = draftAddress({ to, subject: subject.text, body: body.text })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${subject.text}\n\n${body.text}`)
      setSaid(t('outreach_copied'))
    } catch (error) {
      noteError('copy a letter', error)
      setSaid(t('outreach_copy_failed'))
    }
  }
  return (
    <section className="space-y-2 rounded-lg border border-line p-3" data-testid="outreach-letter" aria-label={t('outreach_body')}>
      <p className="text-small text-soft">
        {t('outreach_to')}: <bdi>{person[0].creator.name}</bdi>{' '}
        {to === null ? `(${t('outreach_no_email')})` : <bdi dir="ltr">&lt;{to}&gt;</bdi>}
      </p>
      {missing.length > 0 && (
        <p className="text-small text-bad" data-testid="outreach-missing">
          {t('outreach_missing', { fields: listOf(missing.map((field: OutreachField) => t(`outreach_field_${field}`))) })}
        </p>
      )}
      {unknown.length > 0 && <p className="text-small text-bad">{t('outreach_unknown', { fields: listOf(unknown) })}</p>}
      <p className="font-semibold" dir="auto">
        {subject.text}
      </p>
      <p className="whitespace-pre-wrap" dir="auto">
        {body.text}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button look={hasGaps ? 'plain' : 'primary'} onClick={() => void copy()} data-testid="outreach-copy">
          {t(hasGaps ? 'outreach_copy_gaps' : 'outreach_copy')}
        </Button>
        {draft !== null && !hasGaps && (
          <a className="min-h-6 px-1 text-accent hover:underline" href={draft} data-testid="outreach-mail">
            {t('outreach_mail')}
          </a>
        )}
        {draft === null && to !== null && <span className="text-small text-soft">{t('outreach_too_long')}</span>}
        <span role="status" className="text-small text-soft">
          {said}
        </span>
      </div>
    </section>
  )
}
