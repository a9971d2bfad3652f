import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A modal window in the browser's own dialog: focus starts at its first field and stays in it, Escape and a click beside it close it, and
 * focus goes back to where it was. It is open as long as it is drawn.
 */
export function Dialog({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  }, [onClose])
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const before = document.activeElement
    const cancelled = (event: Event) => {
      event.preventDefault()
      close.current()
    }
    // The window's content covers all of it: what hits the dialog itself is its backdrop.
    const clicked = (event: Event) => {
      if (event.target === dialog) close.current()
    }
    dialog.addEventListener('cancel', cancelled)
    dialog.addEventListener('click', clicked)
    dialog.showModal()
    dialog.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
    return () => {
      dialog.removeEventListener('cancel', cancelled)
      dialog.removeEventListener('click', clicked)
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      aria-label={label}
      className="mx-auto mt-12 w-[min(32rem,calc(100vw-1.5rem))] rounded-xl border border-line bg-surface p-0 text-ink shadow-lg backdrop:bg-black/30"
    >
      <div>{children}</div>
    </dialog>
  )
}
