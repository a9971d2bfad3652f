import { Button } from '@/components/ui/button'
import { removeEntry, restoreEntry } from '@/lib/store/shortlist'
import { usePanel } from './panel-store'

/** The last thing that can be taken back, until the next one or until it is dismissed; and what went wrong, if something did. */
export function UndoBar() {
  const { undoable, offerUndo, notice, say } = usePanel()
  const undo = async () => {
    if (!undoable) return
    try {
      if (undoable.kind === 'saved') await removeEntry(undoable.entry.key)
      else await restoreEntry(undoable.entry)
      offerUndo(null)
      say(undoable.kind === 'saved' ? 'Taken off the shortlist' : 'Put back')
    } catch {
      say('That could not be undone: the browser refused to write. Nothing was changed.', true)
    }
  }
  return (
    <>
      <p className="sr-only" role="status" aria-live="polite">
        {notice?.text}
      </p>
      {notice?.failed && (
        <p className="sticky top-0 z-10 border-b border-bad bg-surface px-4 py-2 text-small text-bad" role="alert">
          {notice.text}
        </p>
      )}
      {undoable && (
        <section
          aria-label="Last action"
          className="sticky top-0 z-10 flex items-center justify-between gap-2 border-b border-line bg-surface px-4 py-1.5 text-small"
          data-testid="undo-bar"
        >
          <span>
            {undoable.kind === 'saved' ? (
              'Saved to the shortlist.'
            ) : (
              <>
                <bdi>{undoable.name}</bdi> removed.
              </>
            )}
          </span>
          <span className="flex gap-1">
            <Button look="quiet" data-testid="undo" onClick={() => void undo()}>
              Undo
            </Button>
            <Button look="quiet" aria-label="Dismiss" onClick={() => offerUndo(null)}>
              ✕
            </Button>
          </span>
        </section>
      )}
    </>
  )
}
