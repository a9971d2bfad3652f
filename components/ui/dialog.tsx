import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A modal window in the browser's own dialog, open as long as it is drawn. Focus starts at its first field, stays inside, and returns
 * afterwards. Escape and a click outside close it.
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
    const closeOnCancel = (event: Event) => {
      event.preventDefault()
      close.current()
    }
    // The content covers the whole dialog, so a click on the dialog itself is on its backdrop.
    const closeOnBackdrop = (event: Event) => {
      if (event.target === dialog) close.current()
    }
    dialog.addEventListener('cancel', closeOnCancel)
    dialog.addEventListener('click', closeOnBackdrop)
    dialog.showModal()
    dialog.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
    return () => {
      dialog.removeEventListener('cancel', closeOnCancel)
      dialog.removeEventListener('click', closeOnBackdrop)
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
