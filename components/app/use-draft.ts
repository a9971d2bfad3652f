import { noteError } from '@/lib/log/note-error'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Pause after the last key before a draft is saved. */
const PAUSE_MS = 500

export interface Draft {
  readonly text: string
  readonly state: 'clean' | 'unsaved' | 'saved' | 'failed'
  readonly write: (text: string) => void
  /** Saves at once: call it when the field is left. */
  readonly flush: () => void
}

/**
 * A text that saves itself: half a second after the last key, and when the field is left, the field goes away or the page is hidden.
 * Stored text never replaces text being written. After a failed save the text stays in the field and is tried again.
 * @param stored the text as stored; followed while nothing is unsaved.
 * @param save must write to the same record during the field's life: give the component a `key`. `base` is the text stored when the
 *   writing began, or the text saved last; another window may have stored something else since.
 */
export function useDraft(stored: string, save: (text: string, base: string) => Promise<void>): Draft {
  const [text, setText] = useState(stored)
  const [state, setState] = useState<Draft['state']>('clean')
  const unsaved = useRef<string | null>(null)
  const base = useRef(stored)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef(save)
  useEffect(() => {
    saving.current = save
  })

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const kept = unsaved.current
    if (kept === null) return
    unsaved.current = null
    const from = base.current
    base.current = kept
    saving.current(kept, from).then(
      () => setState((before) => (unsaved.current === null ? 'saved' : before)),
      (error: unknown) => {
        noteError('keep a draft', error)
        unsaved.current ??= kept
        base.current = from
        setState('failed')
      },
    )
  }, [])

  useEffect(() => {
    if (unsaved.current !== null) return
    setText(stored)
    base.current = stored
  }, [stored])

  useEffect(() => {
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush()
    document.addEventListener('visibilitychange', flushWhenHidden)
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden)
      flush()
    }
  }, [flush])

  const write = (next: string) => {
    setText(next)
    setState('unsaved')
    unsaved.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, PAUSE_MS)
  }
  return { text, state, write, flush }
}
