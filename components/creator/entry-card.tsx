import { usePanel } from '@/components/app/panel-store'
import type { ShortcutId } from '@/components/app/shortcuts'
import { useEntry } from '@/components/app/use-creator'
import { Section } from '@/components/ui/section'
import { type Campaign, type Entry, EntryStatus } from '@/lib/domain/campaign'
import { LONGEST_NOTE, LONGEST_OWNER, LONGEST_REASON } from '@/lib/domain/limits'
import { t } from '@/lib/i18n/translate'
import { changeNotes, changeTags, updateEntry } from '@/lib/store/shortlist'
import { type ReactNode, useId } from 'react'
import { DraftField } from './draft-field'
import { FeeField } from './fee-field'
import { statusWord } from '@/lib/i18n/status-word'
import { TagsField } from '@/components/app/tags-field'

const PRIORITIES = ['low', 'normal', 'high'] as const

/** The person's decisions and notes on a shortlisted creator. Saves itself. */
export function EntryCard({ profileKey, campaign }: { profileKey: string; campaign: Campaign | null }) {
  const entry = useEntry(profileKey, campaign?.id)
  if (!campaign || entry === undefined) return null
  return (
    <Section title={t('creator_notes_for', { campaign: campaign.name })}>
      {entry === null ? (
        <p className="text-small text-soft" data-testid="save-first">
          {t('creator_save_first')}
        </p>
      ) : (
        <EntryFields key={entry.key} entry={entry} />
      )}
    </Section>
  )
}

function EntryFields({ entry }: { entry: Entry }) {
  const { say, sayFailed } = usePanel()
  const change = (what: Parameters<typeof updateEntry>[1]) => updateEntry(entry.key, what, Date.now())
  const decide = (what: Parameters<typeof updateEntry>[1]) => keep(change(what))
  const keep = async (writing: Promise<void>) => {
    try {
      await writing
      say(t('creator_draft_saved'))
    } catch (error) {
      sayFailed('change an entry', error, t('creator_not_written'))
    }
  }
  return (
    <div data-testid="entry-card">
      <Choice
        label={t('creator_status')}
        value={entry.status}
        shortcut="status"
        onChange={(value) => void decide({ status: EntryStatus.parse(value) })}
      >
        {EntryStatus.options.map((status) => (
          <option key={status} value={status}>
            {statusWord(status)}
          </option>
        ))}
      </Choice>
      {(entry.status === 'declined' || entry.status === 'rejected') && (
        <DraftField
          label={t('creator_status_reason')}
          stored={entry.statusReason}
          most={LONGEST_REASON}
          save={(statusReason) => change({ statusReason })}
          testId="status-reason"
        />
      )}
      <DraftField
        label={t('creator_notes')}
        stored={entry.notes}
        most={LONGEST_NOTE}
        lines="many"
        placeholder={t('creator_notes_hint')}
        save={(after, before) => changeNotes(entry.key, { before, after, now: Date.now() })}
        testId="notes"
        shortcut="note"
      />
      <TagsField tags={entry.tags} save={(tags) => keep(changeTags(entry.key, { before: entry.tags, after: tags, now: Date.now() }))} />
      <details className="mt-2 text-small">
        <summary className="min-h-6 text-soft hover:text-ink">{t('creator_more_fields')}</summary>
        <Choice
          label={t('creator_priority')}
          value={entry.priority}
          onChange={(value) => void decide({ priority: PRIORITIES.find((one) => one === value) ?? 'normal' })}
        >
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {t(`creator_priority_${priority}`)}
            </option>
          ))}
        </Choice>
        <DraftField label={t('creator_owner')} stored={entry.owner} most={LONGEST_OWNER} save={(owner) => change({ owner })} />
        <FeeField fee={entry.fee} save={(fee) => void decide({ fee })} />
        <FollowUp day={entry.followUpOn} save={(followUpOn) => void decide({ followUpOn })} />
      </details>
    </div>
  )
}

const CONTROL = 'mt-0.5 block min-h-8 w-full rounded-lg border border-line bg-surface px-2.5 py-1.5'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Id of the shortcut that opens it. */
  readonly shortcut?: ShortcutId
  readonly children: ReactNode
}

function Choice({ label, value, onChange, shortcut, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className="mt-1">
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <select id={id} className={CONTROL} value={value} data-shortcut={shortcut} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  )
}

function FollowUp({ day, save }: { day: string | undefined; save: (day: string | undefined) => void }) {
  const id = useId()
  return (
    <div className="mt-2">
      <label htmlFor={id} className="text-small text-soft">
        {t('creator_follow_up')}
      </label>
      <input
        id={id}
        type="date"
        className={CONTROL}
        value={day ?? ''}
        onChange={(event) => save(/^\d{4}-\d\d-\d\d$/.test(event.target.value) ? event.target.value : undefined)}
      />
    </div>
  )
}
