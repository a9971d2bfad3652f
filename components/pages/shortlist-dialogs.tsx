import { lazyView } from '@/components/ui/lazy-view'
import { usePanel } from '@/components/app/panel-store'
import { useTable } from '@/components/shortlist/table-store'
import type { Campaign } from '@/lib/domain/campaign'

const { View: ExportDialog } = lazyView(async () => (await import('@/components/export/export-dialog')).ExportDialog)
const { View: OutreachDialog } = lazyView(async () => (await import('@/components/export/outreach')).OutreachDialog)
const { View: TrackingDialog } = lazyView(async () => (await import('@/components/export/tracking-dialog')).TrackingDialog)
const { View: ImportDialog } = lazyView(async () => (await import('@/components/import/import-dialog')).ImportDialog)

/** The dialogs over the table: export, outreach, tracking and import. */
export function ShortlistDialogs({ campaign }: { campaign: Campaign }) {
  const { dialog, open, selected } = useTable()
  const { say, offerUndo } = usePanel()
  const chosen = selected.size > 0 ? { entryKeys: selected } : {}
  const onClose = () => open(null)
  const onUndoable = (text: string, undo: () => Promise<void>) => {
    say(text)
    offerUndo({ kind: 'done', text, undo })
  }
  return (
    <>
      {dialog === 'export' && <ExportDialog campaign={campaign} {...chosen} onClose={onClose} onDone={(text) => say(text)} />}
      {dialog === 'outreach' && <OutreachDialog campaign={campaign} {...chosen} onClose={onClose} />}
      {dialog === 'tracking' && <TrackingDialog campaign={campaign} {...chosen} onClose={onClose} onDone={onUndoable} />}
      {dialog === 'import' && <ImportDialog campaign={campaign} onClose={onClose} onImported={onUndoable} />}
    </>
  )
}
