import { LONGEST_TAG } from '@/lib/domain/limits'
import { statusWord } from '@/lib/i18n/status-word'
import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import { type Campaign, EntryStatus } from '@/lib/domain/campaign'
import { plural, t } from '@/lib/i18n/translate'
import { type BulkAct, changeEntries, removeEntries, sendEntries, tagEntries, undoBulk } from '@/lib/store/bulk-entries'
import { joinEntries, partCreators } from '@/lib/store/persons'
import { type FormEvent, useState } from 'react'
import { BOX } from '@/components/ui/box'
import { useTable } from './table-store'

/** Creators compared side by side at most. */
export const MOST_COMPARED = 10

interface Done {
  /** The outcome, in words. */
  readonly text: string
  readonly undo: (() => Promise<unknown>) | null
  readonly endsSelection: boolean
}

function bulkWords({ changes, skipped }: BulkAct): string {
  const count = new Set(changes.map(({ before, after }) => (before ?? after)?.creatorId)).size
  return [plural('shortlist_bulk_done', count), ...(skipped > 0 ? [plural('shortlist_bulk_skipped', skipped)] : [])].join(' ')
}

/** Acts on all selected creators; each act is undone as a whole. */
export function BulkBar({ campaigns }: { campaigns: readonly Campaign[] }) {
  const { selected, select, open } = useTable()
  const { say, sayFailed, offerUndo } = usePanel()
  const [isBusy, setBusy] = useState(false)
  const keys = [...selected]
  const run = async (work: (now: number) => Promise<Done>) => {
    setBusy(true)
    try {
      const { text, undo, endsSelection } = await work(Date.now())
      if (endsSelection) select([])
      if (undo) offerUndo({ kind: 'done', text, undo })
      say(text)
    } catch (error) {
      sayFailed('change many entries', error, t('creator_not_written'))
    } finally {
      setBusy(false)
    }
  }
  const act = (work: (now: number) => Promise<BulkAct>, endsSelection = false) =>
    run(async (now) => {
      const done = await work(now)
      return { text: bulkWords(done), undo: done.changes.length > 0 ? () => undoBulk(done, Date.now()) : null, endsSelection }
    })
  const join = () =>
    run(async (now) => {
      const joins = await joinEntries(keys, now)
      if (joins.length === 0) return { text: t('shortlist_bulk_join_none'), undo: null, endsSelection: false }
      const undo = async () => {
        for (const { id } of joins) await partCreators(id, Date.now())
      }
      return { text: t('shortlist_bulk_joined'), undo, endsSelection: true }
    })
  if (keys.length === 0) return null
  return (
    <section
      aria-label={t('shortlist_bulk')}
      aria-busy={isBusy}
      className="flex flex-wrap items-center gap-2 border-b border-line bg-accent-soft px-4 py-1.5 text-small"
      data-testid="bulk-bar"
    >
      <strong role="status">{plural('shortlist_selected', keys.length)}</strong>
      <select
        className={BOX}
        aria-label={t('shortlist_bulk_status')}
        value=""
        disabled={isBusy}
        data-testid="bulk-status"
        onChange={(event) => void act((now) => changeEntries(keys, { status: EntryStatus.parse(event.target.value) }, now))}
      >
        <option value="">{t('shortlist_bulk_status')}</option>
        {EntryStatus.options.map((status) => (
          <option key={status} value={status}>
            {statusWord(status)}
          </option>
        ))}
      </select>
      <BulkWord
        label={t('shortlist_bulk_tag')}
        testId="bulk-tag"
        onGive={(tag) => act((now) => tagEntries(keys, { tag, add: true }, now))}
        onTake={(tag) => act((now) => tagEntries(keys, { tag, add: false }, now))}
      />
      <BulkWord
        label={t('shortlist_bulk_owner')}
        testId="bulk-owner"
        onGive={(owner) => act((now) => changeEntries(keys, { owner }, now))}
      />
      {campaigns.length > 1 && (
        <SendTo campaigns={campaigns} onSend={(to, copy) => act((now) => sendEntries(keys, { to, copy }, now), !copy)} />
      )}
      <Button disabled={isBusy} data-testid="bulk-remove" onClick={() => void act(() => removeEntries(keys), true)}>
        {t('shortlist_bulk_remove')}
      </Button>
      <Button
        disabled={keys.length < 2 || keys.length > MOST_COMPARED}
        title={keys.length > MOST_COMPARED ? t('shortlist_compare_most', { most: MOST_COMPARED }) : undefined}
        data-testid="bulk-compare"
        onClick={() => open('compare')}
      >
        {t('shortlist_compare')}
      </Button>
      {keys.length > 1 && keys.length <= MOST_COMPARED && (
        <Button disabled={isBusy} data-testid="bulk-join" onClick={() => void join()}>
          {t('shortlist_bulk_join')}
        </Button>
      )}
      <Button look="quiet" onClick={() => select([])}>
        {t('shortlist_select_none')}
      </Button>
    </section>
  )
}

interface WordProps {
  readonly label: string
  readonly testId: string
  readonly onGive: (word: string) => Promise<void>
  readonly onTake?: (word: string) => Promise<void>
}

function BulkWord({ label, testId, onGive, onTake }: WordProps) {
  const [word, setWord] = useState('')
  const give = (event: FormEvent) => {
    event.preventDefault()
    if (word.trim() !== '') void onGive(word.trim()).then(() => setWord(''))
  }
  return (
    <form className="flex items-center gap-1" onSubmit={give}>
      <input
        className={`${BOX} w-28`}
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST_TAG}
        value={word}
        data-testid={testId}
        onChange={(event) => setWord(event.target.value)}
      />
      <Button type="submit" disabled={word.trim() === ''}>
        {t('shortlist_bulk_give')}
      </Button>
      {onTake && (
        <Button disabled={word.trim() === ''} onClick={() => void onTake(word.trim()).then(() => setWord(''))}>
          {t('shortlist_bulk_take')}
        </Button>
      )}
    </form>
  )
}

function SendTo({ campaigns, onSend }: { campaigns: readonly Campaign[]; onSend: (to: string, copy: boolean) => Promise<void> }) {
  const [to, setTo] = useState('')
  const send = (copy: boolean) => void onSend(to, copy).then(() => setTo(''))
  return (
    <span className="flex items-center gap-1">
      <select
        className={`${BOX} max-w-44`}
        aria-label={t('shortlist_bulk_send')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">{t('shortlist_bulk_send')}</option>
        {campaigns.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button disabled={to === ''} onClick={() => send(false)}>
        {t('shortlist_bulk_move')}
      </Button>
      <Button disabled={to === ''} onClick={() => send(true)}>
        {t('shortlist_bulk_copy')}
      </Button>
    </span>
  )
}
