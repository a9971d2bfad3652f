import { noteError } from '@/lib/log/note-error'
import { useCallback, useEffect, useRef, useState } from 'react'

/** How long after the last key a draft is kept. */
const PAUSE_MS = 500

export interface Draft {
  readonly text: string
  readonly state: 'clean' | 'unsaved' | 'saved' | 'failed'
  readonly write: (text: string) => void
  /** Keeps what is unsaved now: when the field is left. */
  readonly flush: () => void
}

/**
 * A text being written, kept by itself: half a second after the last key, when the field is left, when the field goes away and when the
 * page is hidden. What is being written is never replaced by what is stored; a failed save stays in the field and is tried again.
 * @param stored the text as stored; followed while nothing is unsaved.
 * @param save must be for the same thing during the field's life: give the component a `key`. `base` is the text that was stored when the
 *   writing began, or what was kept last: another window may have stored something else since.
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
    const hidden = () => document.visibilityState === 'hidden' && flush()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
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
