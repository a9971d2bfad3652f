import { usePanel } from '@/components/panel/panel-store'
import { useNow } from '@/components/panel/use-creator'
import { Button } from '@/components/ui/button'
import { shortNumber } from '@/lib/i18n/format'
import { type Campaign, EntryStatus } from '@/lib/domain/campaign'
import type { Score } from '@/lib/domain/score'
import { platformById } from '@/lib/platforms/directory'
import { type Vetted, vet } from '@/lib/scoring/vet'
import { factsOf } from '@/lib/store/facts'
import { type ShortlistRow, removeEntry, shortlistOf, updateEntry } from '@/lib/store/shortlist'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { ExportButton } from './export-button'

interface VettedRow extends ShortlistRow {
  readonly vetted: Vetted | null
}

const largestFirst = (of: (row: VettedRow) => number | null | undefined) => (a: VettedRow, b: VettedRow) =>
  (of(b) ?? -1) - (of(a) ?? -1) || b.entry.savedAt - a.entry.savedAt

/** "Best supported" orders by the published sort key (docs/scoring.md), which is never shown as a number. */
const ORDERS = {
  saved: { label: 'last saved', compare: largestFirst((row) => row.entry.savedAt) },
  best: { label: 'best supported', compare: largestFirst((row) => row.vetted?.sortKey) },
  followers: { label: 'followers', compare: largestFirst((row) => row.profile.followers?.value) },
} as const
type Order = keyof typeof ORDERS

/** The campaign's shortlist: who was saved, with scores as of now, status, remove with undo, and the export. */
export function ShortlistView({ campaign }: { campaign: Campaign }) {
  const now = useNow()
  const [order, setOrder] = useState<Order>('saved')
  const rows = useLiveQuery(async (): Promise<VettedRow[]> => {
    const list = await shortlistOf(campaign.id)
    return Promise.all(
      list.map(async (row) => {
        const facts = await factsOf(row.profile.key)
        return { ...row, vetted: facts ? vet(facts, campaign.brief, now) : null }
      }),
    )
  }, [campaign, now])
  if (rows === undefined)
    return (
      <p className="p-4 text-soft" role="status">
        Opening the shortlist…
      </p>
    )
  if (rows.length === 0) return <Empty />
  return (
    <section className="flex flex-1 flex-col">
      <div className="flex items-center justify-between px-4 py-3">
        <h1 className="text-base font-semibold">
          <bdi>{campaign.name}</bdi> <span className="font-normal text-soft">{rows.length}</span>
        </h1>
        <ExportButton campaign={campaign} />
      </div>
      <label className="px-4 pb-2 text-small text-faint">
        Sort by{' '}
        <select
          className="rounded border border-line bg-surface px-1 py-1 text-ink"
          value={order}
          onChange={(event) => setOrder(event.target.value as Order)}
        >
          {Object.entries(ORDERS).map(([id, { label }]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <ul className="list-none p-0">
        {rows.toSorted(ORDERS[order].compare).map((row) => (
          <Row key={row.entry.key} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row: { entry, profile, vetted } }: { row: VettedRow }) {
  const { offerUndo, say } = usePanel()
  const name = profile.displayName ?? profile.handle
  const act = (work: () => Promise<unknown>) => {
    work().catch(() => say('Not changed: the browser refused to write.', true))
  }
  return (
    <li className="border-t border-line px-4 py-2.5" data-testid="shortlist-row">
      <div className="flex items-baseline justify-between gap-2">
        <a href={profile.url} target="_blank" rel="noopener noreferrer" className="min-w-0 truncate font-semibold hover:underline">
          <bdi>{name}</bdi>
        </a>
        <span className="flex-none text-small text-soft">{profile.followers ? shortNumber(profile.followers.value) : '–'}</span>
      </div>
      <p className="truncate text-small text-soft">
        <bdi>@{profile.handle}</bdi> · {platformById(profile.platform)?.name ?? profile.platform}
      </p>
      {vetted && (
        <dl className="mt-1 grid grid-cols-3 gap-2 text-tiny text-faint">
          <Brief label="engagement" score={vetted.scores.engagement} />
          <Brief label="fit" score={vetted.scores.fit} />
          <Brief label="room" score={vetted.scores.saturation} />
        </dl>
      )}
      <div className="mt-1.5 flex items-center gap-2 text-small">
        <label className="text-faint">
          <span className="sr-only">Status of {name}</span>
          <select
            className="rounded border border-line bg-surface px-1 py-1 text-ink"
            value={entry.status}
            onChange={(event) => act(() => updateEntry(entry.key, { status: EntryStatus.parse(event.target.value) }, Date.now()))}
          >
            {EntryStatus.options.map((status) => (
              <option key={status} value={status}>
                {status === 'no-response' ? 'No response' : status[0]?.toUpperCase() + status.slice(1)}
              </option>
            ))}
          </select>
        </label>
        <Button
          look="quiet"
          className="ml-auto"
          aria-label={`Remove ${name}`}
          onClick={() =>
            act(async () => {
              const removed = await removeEntry(entry.key)
              if (removed) offerUndo({ kind: 'removed', entry: removed, name })
            })
          }
        >
          Remove
        </Button>
      </div>
    </li>
  )
}

function Brief({ label, score }: { label: string; score: Score }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="m-0 text-small text-ink">
        {score.state === 'scored' ? (
          <>
            {Math.round(score.value)}{' '}
            <span className="text-tiny text-faint">
              {Math.round(score.low)}–{Math.round(score.high)}
            </span>
          </>
        ) : (
          <span className="text-faint">too little seen</span>
        )}
      </dd>
    </div>
  )
}

function Empty() {
  const show = usePanel((state) => state.show)
  return (
    <section className="m-auto max-w-80 space-y-2 px-6 py-10 text-center" data-testid="shortlist-empty">
      <h1 className="text-base font-semibold">Nobody here yet</h1>
      <p className="text-soft">Open a creator's profile and press Save. What you save stays in this browser.</p>
      <Button onClick={() => show('creator')}>Back to the page</Button>
    </section>
  )
}
