import { openShortlistPage } from '@/components/app/go-to'
import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { formatNumber } from '@/lib/i18n/format'
import { languageTag, t } from '@/lib/i18n/translate'
import { EVERYBODY, type ShortlistColumn } from '@/lib/settings/shortlist-views'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { TABLE_COLUMNS } from './cells'
import type { TableResult } from '@/lib/shortlist/table-result'
import { ExportButton } from './export-button'
import { ShortlistCard } from './shortlist-card'
import { useEngine } from './use-engine'

/** Sort orders of the narrow view; the page has all. */
const ORDERS: readonly ShortlistColumn[] = ['savedAt', 'best', 'followers']
/** Height of a card before it is measured; cards requested beyond the screen, and the step of requests. */
const CARD_HEIGHT = 124
const AHEAD = 20
const STEP = 10

/** The shortlist in the panel: the saved creators with current scores and status, removal with undo, and the export. */
export function ShortlistView({ campaign }: { campaign: Campaign }) {
  const [sort, setSort] = useState<ShortlistColumn>('savedAt')
  const [shown, setShown] = useState({ from: 0, to: 40 })
  const query = { ...EVERYBODY, sort }
  const { result, failed } = useEngine({
    campaignId: campaign.id,
    campaignIds: [campaign.id],
    criteria: query,
    folded: [],
    ...shown,
    language: languageTag(),
    showsScores: true,
  })
  if (failed) return <p className="p-4 text-bad">{t('shortlist_broken_text')}</p>
  if (result === null)
    return (
      <p className="p-4 text-soft" role="status">
        {t('shortlist_opening')}
      </p>
    )
  if (result.inScope === 0 && !result.loading) return <Empty />
  return (
    <section className="flex flex-1 flex-col">
      <div className="flex items-center justify-between gap-2 px-4 py-3">
        <h1 className="min-w-0 text-base font-semibold">
          <bdi>{campaign.name}</bdi> <span className="font-normal text-soft">{formatNumber(result.inScope)}</span>
        </h1>
        <ExportButton campaign={campaign} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pb-2 text-small">
        <label className="text-faint">
          {t('shortlist_sort')}{' '}
          <select
            className="min-h-6 rounded border border-line bg-surface px-1 py-1 text-ink"
            value={sort}
            onChange={(event) => setSort(ORDERS.find((order) => order === event.target.value) ?? 'savedAt')}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(TABLE_COLUMNS[order].title)}
              </option>
            ))}
          </select>
        </label>
        <Button look="quiet" onClick={() => void openShortlistPage()}>
          {t('panel_open_shortlist_page')}
        </Button>
      </div>
      <Cards result={result} onWindow={(from, to) => setShown((old) => (old.from === from && old.to === to ? old : { from, to }))} />
    </section>
  )
}

function Cards({ result, onWindow }: { result: TableResult; onWindow: (from: number, to: number) => void }) {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns goes into a memoized component
  const virtual = useWindowVirtualizer({ count: result.size, estimateSize: () => CARD_HEIGHT, overscan: 4, scrollMargin: top })
  const drawn = virtual.getVirtualItems()
  const from = Math.max(0, Math.floor(((drawn[0]?.index ?? 0) - AHEAD) / STEP) * STEP)
  const to = Math.ceil(((drawn.at(-1)?.index ?? 0) + AHEAD) / STEP) * STEP
  useEffect(() => onWindow(from, to), [from, to, onWindow])
  return (
    <ul ref={list} className="relative list-none p-0" style={{ height: virtual.getTotalSize() }}>
      {drawn.map(({ index, start }) => {
        const line = result.lines[index - result.from]
        return line?.kind === 'row' ? (
          <li
            key={line.row.entry.key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={result.size}
            aria-posinset={index + 1}
            className="absolute inset-x-0 border-t border-line px-4 py-2.5"
            style={{ top: start - top }}
            data-testid="shortlist-row"
          >
            <ShortlistCard row={line.row} />
          </li>
        ) : null
      })}
    </ul>
  )
}

function Empty() {
  const show = usePanel((state) => state.show)
  return (
    <section className="m-auto max-w-80 space-y-2 px-6 py-10 text-center" data-testid="shortlist-empty">
      <h1 className="text-base font-semibold">{t('shortlist_empty')}</h1>
      <p className="text-soft">{t('shortlist_empty_panel')}</p>
      <Button onClick={() => show('creator')}>{t('shortlist_back')}</Button>
    </section>
  )
}
