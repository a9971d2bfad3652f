import type { MessageKey } from '@/lib/i18n/translate'

/**
 * Every key the panel listens to. A key presses the control with its id in `data-shortcut`: it clicks a button, focuses a field, opens a
 * choice. So a key does what a click does, and only where that control is on screen.
 */
export const SHORTCUTS = [
  { id: 'save', key: 's', name: 'panel_do_save' },
  { id: 'status', key: 't', name: 'panel_do_status' },
  { id: 'note', key: 'm', name: 'panel_do_note' },
  { id: 'next', key: 'n', name: 'panel_do_next' },
  { id: 'previous', key: 'p', name: 'panel_do_previous' },
  { id: 'undo', key: 'z', name: 'panel_do_undo' },
  { id: 'palette', key: '/', name: 'panel_do_palette' },
  { id: 'help', key: '?', name: 'panel_do_help' },
] as const satisfies readonly { id: string; key: string; name: MessageKey }[]

export type ShortcutId = (typeof SHORTCUTS)[number]['id']

/** The key of a shortcut, as printed on a keyboard. */
export const keyOf = (id: ShortcutId): string => SHORTCUTS.find((shortcut) => shortcut.id === id)?.key.toUpperCase() ?? ''

/**
 * The shortcut of a key press; `null` while somebody types, composes or holds a modifier.
 * Compares the letter a key writes, or its position where it writes no Latin letter (Arabic, kana).
 */
export function shortcutOf(event: KeyboardEvent): ShortcutId | null {
  if (event.defaultPrevented || event.isComposing || event.repeat || isTyping(event.target)) return null
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return null
  const latin = /^[\x20-\x7e]$/.test(event.key) ? event.key.toLowerCase() : /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
  return SHORTCUTS.find((shortcut) => shortcut.key === latin)?.id ?? null
}

/** Whether a press is Ctrl+K or Cmd+K: it opens the palette from anywhere. */
export const isPaletteKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK'

/**
 * Presses the control of this id.
 * @returns false when the control is absent or disabled.
 */
export function press(id: ShortcutId): boolean {
  const control = document.querySelector<HTMLElement>(`[data-shortcut="${id}"]:not(:disabled)`)
  if (!control) return false
  if (control instanceof HTMLButtonElement || control instanceof HTMLAnchorElement) {
    control.click()
    return true
  }
  control.focus()
  if (control instanceof HTMLSelectElement) openChoice(control)
  return true
}

/** Escape leaves a field, so that single keys act again. The text in it stays. */
export function leaveField(event: KeyboardEvent): void {
  const { target, key, isComposing, defaultPrevented } = event
  if (key !== 'Escape' || isComposing || defaultPrevented || !isTyping(target) || document.querySelector('dialog[open]')) return
  if (target instanceof HTMLElement) target.blur()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null
}

function openChoice(select: HTMLSelectElement): void {
  try {
    select.showPicker()
  } catch {
    // expected: the browser may refuse; the choice has the focus and can be opened by hand.
  }
}
