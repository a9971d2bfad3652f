import { Button } from '@/components/ui/button'
import { KeyHint } from '@/components/ui/key-hint'
import { MINUTE_MS } from '@/lib/domain/time'
import { t } from '@/lib/i18n/translate'
import { removeEntry, restoreEntry } from '@/lib/store/shortlist'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { type Undoable, usePanel } from './panel-store'
import { keyOf } from './shortcuts'

/** @returns an undo of the undo when the creator was edited after the save, so that no notes are lost; else `null`. */
async function takeBack(undoable: Undoable): Promise<Undoable | null> {
  if (undoable.kind === 'saved') {
    const removed = await removeEntry(undoable.entry.key)
    const isWorkedOn = removed !== null && removed.updatedAt > removed.savedAt
    return isWorkedOn ? { kind: 'done', text: t('panel_undone'), undo: () => restoreEntry(removed) } : null
  }
  await (undoable.kind === 'removed' ? restoreEntry(undoable.entry) : undoable.undo())
  return null
}

function wordsOf(undoable: Undoable): string {
  if (undoable.kind === 'saved') return t('panel_saved')
  return undoable.kind === 'removed' ? t('panel_removed', { name: undoable.name }) : undoable.text
}

/** A save can be undone for one minute. After that, Remove in the shortlist does the same. */
const SAVED_MS = MINUTE_MS

/**
 * Offers to undo the latest act until the next act or a dismissal; a save for one minute. Shows failures too.
 */
export function UndoBar() {
  const { undoable, offerUndo, notice, say, sayFailed } = usePanel()
  useEffect(() => {
    if (undoable?.kind !== 'saved') return
    const timer = setTimeout(() => offerUndo(null), SAVED_MS)
    return () => clearTimeout(timer)
  }, [undoable, offerUndo])
  const undo = async () => {
    if (!undoable) return
    try {
      offerUndo(await takeBack(undoable))
      say(t('panel_undone'))
    } catch (error) {
      sayFailed('undo', error, t('panel_not_undone'))
    }
  }
  return (
    <div className="sticky top-0 z-10 print:hidden">
      <p className="sr-only" role="status" aria-live="polite">
        {notice?.text}
      </p>
      {notice?.failed && (
        <p className="border-b border-bad bg-surface px-4 py-2 text-small text-bad" role="alert">
          {notice.text}
        </p>
      )}
      {undoable && (
        <section
          aria-label={t('panel_last_action')}
          className="flex items-center justify-between gap-2 border-b border-line bg-surface ps-4 pe-2 text-small"
          data-testid="undo-bar"
        >
          <span className="min-w-0">
            <bdi>{wordsOf(undoable)}</bdi>
          </span>
          <span className="flex flex-none items-center">
            <Button look="quiet" data-testid="undo" data-shortcut="undo" onClick={() => void undo()}>
              {t('panel_do_undo')}
              <KeyHint>{keyOf('undo')}</KeyHint>
            </Button>
            <Button
              look="quiet"
              aria-label={t('panel_dismiss')}
              className="grid min-w-8 place-items-center"
              onClick={() => offerUndo(null)}
            >
              <X size={14} aria-hidden="true" />
            </Button>
          </span>
        </section>
      )}
    </div>
  )
}
