import type { ShortcutId } from '@/components/app/shortcuts'
import { t } from '@/lib/i18n/translate'
import { useId } from 'react'
import { type Draft, useDraft } from '@/components/app/use-draft'

interface Props {
  readonly label: string
  readonly stored: string
  /** As in {@link useDraft}. */
  readonly save: (text: string, base: string) => Promise<void>
  readonly most: number
  readonly lines?: 'one' | 'many'
  readonly placeholder?: string
  readonly testId?: string
  /** Id of the shortcut that focuses the field. */
  readonly shortcut?: ShortcutId
}

const FIELD = 'mt-0.5 block w-full rounded-lg border border-line bg-surface px-2.5 py-1.5'

/** A labelled text field that saves itself, and says so. */
export function DraftField({ label, stored, save, most, lines = 'one', placeholder, testId, shortcut }: Props) {
  const draft = useDraft(stored, save)
  const id = useId()
  const shared = {
    id,
    value: draft.text,
    maxLength: most,
    placeholder,
    'data-testid': testId,
    'data-shortcut': shortcut,
    'aria-describedby': `${id}state`,
    onBlur: draft.flush,
  }
  return (
    <div className="mt-2">
      <p className="flex items-baseline justify-between gap-2 text-small">
        <label htmlFor={id} className="text-soft">
          {label}
        </label>
        <span id={`${id}state`} role="status" className={draft.state === 'failed' ? 'text-bad' : 'text-faint'}>
          {stateWords(draft.state)}
        </span>
      </p>
      {lines === 'many' ? (
        <textarea
          {...shared}
          rows={2}
          className={`${FIELD} field-sizing-content max-h-96 resize-y`}
          onChange={(event) => draft.write(event.target.value)}
        />
      ) : (
        <input {...shared} className={FIELD} onChange={(event) => draft.write(event.target.value)} />
      )}
    </div>
  )
}

function stateWords(state: Draft['state']): string {
  if (state === 'saved') return t('creator_draft_saved')
  return state === 'failed' ? t('creator_draft_failed') : ''
}
