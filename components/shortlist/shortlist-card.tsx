import { statusWord } from '@/lib/i18n/status-word'
import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import { EntryStatus } from '@/lib/domain/campaign'
import { precisionOf, shortNumber } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { removeEntry, updateEntry } from '@/lib/store/shortlist'
import { ScoreCell } from './cells'
import type { TableRow } from '@/lib/shortlist/row'

/** One creator of the shortlist in the panel's width. */
export function ShortlistCard({ row: { entry, name, handle, url, followers, scores } }: { row: TableRow }) {
  const { offerUndo, sayFailed } = usePanel()
  const act = (work: () => Promise<unknown>) => {
    work().catch((error: unknown) => sayFailed('change an entry', error, t('creator_not_written')))
  }
  const remove = async () => {
    const removed = await removeEntry(entry.key)
    if (removed) offerUndo({ kind: 'removed', entry: removed, name })
  }
  return (
    <>
      <div className="flex items-baseline justify-between gap-2">
        <a href={url} target="_blank" rel="noopener noreferrer" className="min-w-0 truncate font-semibold hover:underline">
          <bdi>{name}</bdi>
        </a>
        <span className="flex-none text-small text-soft" title={followers ? precisionOf(followers) : undefined}>
          {followers ? shortNumber(followers.value) : '–'}
        </span>
      </div>
      <p className="truncate text-small text-soft">
        <bdi>@{handle}</bdi> · {platformById(entry.platform)?.name ?? entry.platform}
      </p>
      <dl className="mt-1 grid grid-cols-3 gap-2 text-tiny text-faint">
        <Brief label={t('shortlist_col_engagement')} range={scores?.engagement} />
        <Brief label={t('shortlist_col_fit')} range={scores?.fit} />
        <Brief label={t('shortlist_col_room')} range={scores?.room} />
      </dl>
      <div className="mt-1.5 flex items-center gap-2 text-small">
        <label className="text-faint">
          <span className="sr-only">{t('shortlist_status_of', { name })}</span>
          <select
            className="min-h-6 rounded border border-line bg-surface px-1 py-1 text-ink"
            value={entry.status}
            onChange={(event) => act(() => updateEntry(entry.key, { status: EntryStatus.parse(event.target.value) }, Date.now()))}
          >
            {EntryStatus.options.map((status) => (
              <option key={status} value={status}>
                {statusWord(status)}
              </option>
            ))}
          </select>
        </label>
        <Button look="quiet" className="ms-auto" aria-label={t('shortlist_remove', { name })} onClick={() => act(remove)}>
          {t('shortlist_bulk_remove')}
        </Button>
      </div>
    </>
  )
}

/** `undefined`: still being worked out. `null`: too little seen. */
function Brief({ label, range }: { label: string; range: Range | null | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="m-0 text-small text-ink">
        {range ? <ScoreCell range={range} /> : <span className="text-faint">{range === null ? t('shortlist_too_little') : '…'}</span>}
      </dd>
    </div>
  )
}
