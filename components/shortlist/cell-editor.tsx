import { TagsField } from '@/components/app/tags-field'
import { LONGEST_NOTE, LONGEST_OWNER } from '@/lib/domain/limits'
import { statusWord } from '@/lib/i18n/status-word'
import { useDraft } from '@/components/app/use-draft'
import { useTypedMoney } from '@/components/app/money/use-typed-money'
import { usePanel } from '@/components/app/panel-store'
import { type Entry, EntryStatus } from '@/lib/domain/campaign'
import { type MessageKey, t } from '@/lib/i18n/translate'
import { amountText } from '@/lib/money/typed-money'
import type { ShortlistColumn } from '@/lib/settings/shortlist-views'
import { changeNotes, changeTags, updateEntry } from '@/lib/store/shortlist'
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from 'react'
import { TABLE_COLUMNS } from './cells'

const PRIORITIES = ['low', 'normal', 'high'] as const
const FIELD = 'min-h-8 w-full rounded-md border border-line bg-surface px-2 py-1 text-body text-ink'

const changeNow = (key: string, change: Parameters<typeof updateEntry>[1]) => updateEntry(key, change, Date.now())

interface Props {
  readonly entry: Entry
  readonly column: ShortlistColumn
  /** @param focus whether to return the focus to the table. */
  readonly onClose: (focus: boolean) => void
}

// expected: `save` has announced and noted the error
const hasBeenSaid = () => undefined

/** Edits one field of one entry in place. Escape and Enter return to the table and save. */
export function CellEditor({ entry, column, onClose }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const sayFailed = usePanel((state) => state.sayFailed)
  const { editor, title } = TABLE_COLUMNS[column]
  useEffect(() => {
    const field = frame.current?.querySelector<HTMLElement>('input, textarea, select')
    field?.focus()
    if (field instanceof HTMLSelectElement) open(field)
  }, [])
  const save = (change: Parameters<typeof updateEntry>[1]) => noteFailure(changeNow(entry.key, change))
  const noteFailure = async (writing: Promise<void>) => {
    try {
      await writing
    } catch (error) {
      sayFailed('change an entry', error, t('creator_not_written'))
      throw error
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const ends = event.key === 'Escape' || (event.key === 'Enter' && editor !== 'long' && editor !== 'tags')
    if (!ends) return
    event.preventDefault()
    onClose(true)
  }
  const shared = { entry, title, save, done: () => onClose(true) }
  return (
    <div
      ref={frame}
      role="presentation"
      className={`absolute start-0 top-0.5 z-20 ${editor === 'long' || editor === 'tags' ? 'w-80 max-w-[80vw] rounded-lg border border-line bg-surface p-2 shadow-lg' : 'w-full min-w-32 px-1'}`}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(false)
      }}
    >
      {editor === 'choice' && column === 'status' && <StatusChoice {...shared} />}
      {editor === 'choice' && column === 'priority' && <PriorityChoice {...shared} />}
      {editor === 'text' && <Words {...shared} stored={entry.owner} most={LONGEST_OWNER} write={(owner) => save({ owner })} />}
      {editor === 'long' && (
        <Words
          {...shared}
          stored={entry.notes}
          most={LONGEST_NOTE}
          lines={5}
          write={(after, before) => noteFailure(changeNotes(entry.key, { before, after, now: Date.now() }))}
        />
      )}
      {editor === 'tags' && (
        <TagsField
          tags={entry.tags}
          save={(after) => noteFailure(changeTags(entry.key, { before: entry.tags, after, now: Date.now() })).catch(hasBeenSaid)}
        />
      )}
      {editor === 'money' && <Fee {...shared} />}
      {editor === 'day' && <FollowUp {...shared} />}
    </div>
  )
}

interface FieldProps {
  readonly entry: Entry
  readonly title: MessageKey
  readonly save: (change: Parameters<typeof updateEntry>[1]) => Promise<void>
  readonly done: () => void
}

function StatusChoice({ entry, title, save, done }: FieldProps) {
  return (
    <select
      className={FIELD}
      aria-label={t(title)}
      value={entry.status}
      onChange={(event) => void save({ status: EntryStatus.parse(event.target.value) }).then(done, done)}
    >
      {EntryStatus.options.map((status) => (
        <option key={status} value={status}>
          {statusWord(status)}
        </option>
      ))}
    </select>
  )
}

function PriorityChoice({ entry, title, save, done }: FieldProps) {
  return (
    <select
      className={FIELD}
      aria-label={t(title)}
      value={entry.priority}
      onChange={(event) => void save({ priority: PRIORITIES.find((one) => one === event.target.value) ?? 'normal' }).then(done, done)}
    >
      {PRIORITIES.map((priority) => (
        <option key={priority} value={priority}>
          {t(`creator_priority_${priority}`)}
        </option>
      ))}
    </select>
  )
}

function Words({
  title,
  stored,
  most,
  lines,
  write,
}: {
  title: MessageKey
  stored: string
  most: number
  lines?: number
  write: (text: string, base: string) => Promise<void>
}) {
  const draft = useDraft(stored, write)
  const shared = { className: FIELD, 'aria-label': t(title), value: draft.text, maxLength: most, onBlur: draft.flush }
  return lines === undefined ? (
    <input {...shared} onChange={(event) => draft.write(event.target.value)} />
  ) : (
    <textarea {...shared} rows={lines} onChange={(event) => draft.write(event.target.value)} />
  )
}

/** "1200 EUR": an amount and its quoted currency. Stays open while its text cannot be understood. */
function Fee({ entry: { fee }, title, save }: FieldProps) {
  const shown = { amount: fee ? `${amountText(fee)} ${fee.currency}` : '', currency: '' }
  const { text, isWrong, write, keep } = useTypedMoney(shown, fee, (money) => void save({ fee: money }).catch(hasBeenSaid))
  const leave = (event: SyntheticEvent) => {
    if (!keep()) event.stopPropagation()
  }
  return (
    <input
      className={FIELD}
      aria-label={t(title)}
      aria-invalid={isWrong}
      placeholder={t('shortlist_fee_hint')}
      value={text.amount}
      onChange={(event) => write({ amount: event.target.value })}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave(event)}
    />
  )
}

function FollowUp({ entry, title, save }: FieldProps) {
  return (
    <input
      type="date"
      className={FIELD}
      aria-label={t(title)}
      value={entry.followUpOn ?? ''}
      onChange={(event) =>
        void save({ followUpOn: /^\d{4}-\d\d-\d\d$/.test(event.target.value) ? event.target.value : undefined }).catch(hasBeenSaid)
      }
    />
  )
}

function open(select: HTMLSelectElement): void {
  try {
    select.showPicker()
  } catch {
    // expected: the browser may refuse; the choice can be opened by hand
  }
}
