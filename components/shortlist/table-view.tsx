import { lazyView } from '@/components/ui/lazy-view'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { languageTag, t } from '@/lib/i18n/translate'
import { isWorkedOut } from '@/lib/settings/shortlist-views'
import { database } from '@/lib/store/database'
import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import { Budget } from './budget'
import { BulkBar } from './bulk-bar'
import type { EngineClient } from '@/lib/shortlist/engine-client'
import type { TableResult } from '@/lib/shortlist/table-result'
import { filtersIn } from './filter-panel'
import { Grid } from './grid'
import { type TableDialog, useTable } from './table-store'
import { Toolbar } from './toolbar'
import { useEngine } from './use-engine'

const { View: Compare } = lazyView(async () => (await import('./compare')).Compare)

const NO_CAMPAIGNS: readonly Campaign[] = []

/**
 * The table of a campaign's creators with its toolbar and its actions.
 * @param props.dialogs the dialogs over the table, by `dialog` of the table's store: export, outreach, tracking, import.
 */
export function TableView({ campaign, dialogs }: { campaign: Campaign; dialogs: ReactNode }) {
  const { query, columns, folded, selected, dialog, open } = useTable()
  const [shown, setShown] = useState({ from: 0, to: 80 })
  const language = languageTag()
  const showsScores = columns.some(isWorkedOut)
  const campaigns = useLiveQuery(() => database.campaigns.toArray(), [], NO_CAMPAIGNS)
  const campaignIds = campaigns.toSorted((a, b) => a.name.localeCompare(b.name, language, { numeric: true })).map(({ id }) => id)
  const { result, failed, engine } = useEngine({
    campaignId: campaign.id,
    campaignIds,
    criteria: query,
    folded,
    ...shown,
    language,
    showsScores,
  })
  const names = useMemo(() => new Map(campaigns.map(({ id, name }) => [id, name])), [campaigns])
  const onWindow = useCallback(
    (from: number, to: number) => setShown((before) => (before.from === from && before.to === to ? before : { from, to })),
    [],
  )
  if (failed) return <Told title={t('shortlist_broken')} text={t('shortlist_broken_text')} />
  return (
    <>
      <SelectionOf key={campaign.id} />
      {dialog === 'compare' ? (
        <Compare keys={[...selected]} engine={engine} result={result} onClose={() => open(null)} />
      ) : (
        <>
          <Toolbar result={result}>
            <HandOff hasCreators={(result?.inScope ?? 0) > 0} engine={engine} />
          </Toolbar>
          <BulkBar campaigns={campaigns.filter((one) => !one.archived)} />
          {result && <TableBody result={result}>{<Grid {...{ result, engine, onWindow }} campaigns={names} />}</TableBody>}
          {result && <Budget campaign={campaign} result={result} engine={engine} />}
          {dialogs}
        </>
      )}
    </>
  )
}

function TableBody({ result, children }: { result: TableResult; children: ReactNode }) {
  const query = useTable((state) => state.query)
  if (result.inScope === 0 && !result.loading)
    return <Told title={t('shortlist_empty')} text={t('shortlist_empty_text')} testId="shortlist-empty" />
  if (result.matching === 0 && !result.loading && !result.scoring && (query.text !== '' || filtersIn(query) > 0))
    return <Told title={t('shortlist_none_match')} text={t('shortlist_none_match_text')} />
  return children
}

/**
 * The buttons for export, outreach, tracking and import. When nobody is selected and the table is filtered or spans campaigns, first selects
 * the creators shown: what is handed over is what one sees.
 */
function HandOff({ hasCreators, engine }: { hasCreators: boolean; engine: RefObject<EngineClient | null> }) {
  const { open: openDialog, query, selected, select } = useTable()
  const open = async (dialog: TableDialog) => {
    const isNarrowed = query.text.trim() !== '' || filtersIn(query) > 0
    if (dialog !== 'import' && isNarrowed && selected.size === 0) select((await engine.current?.keys()) ?? [])
    openDialog(dialog)
  }
  return (
    <div className="ms-auto flex flex-wrap gap-2">
      <Button onClick={() => void open('import')} data-testid="open-import">
        {t('shortlist_import')}
      </Button>
      <Button disabled={!hasCreators} onClick={() => void open('export')} data-testid="open-export">
        {t('shortlist_export')}
      </Button>
      <Button disabled={!hasCreators} onClick={() => void open('tracking')} data-testid="open-tracking">
        {t('shortlist_tracking')}
      </Button>
      <Button disabled={!hasCreators} onClick={() => void open('outreach')} data-testid="open-outreach">
        {t('shortlist_outreach')}
      </Button>
    </div>
  )
}

/** Clears the selection when the campaign changes: the selected creators are no longer on screen. */
function SelectionOf() {
  const select = useTable((state) => state.select)
  useEffect(() => () => select([]), [select])
  return null
}

function Told({ title, text, testId }: { title: string; text: string; testId?: string }) {
  return (
    <section className="m-auto max-w-96 space-y-2 px-6 py-10 text-center" data-testid={testId} role="status">
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="text-soft">{text}</p>
    </section>
  )
}
