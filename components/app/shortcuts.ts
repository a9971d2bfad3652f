import type { MessageKey } from '@/lib/i18n/translate'

/**
 * Every key the panel listens to. A key presses the control that carries its id as `data-shortcut`, so it does just what a click does, and
 * only where that control is: a button is clicked, a field is focused (a choice is opened).
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

/** The key of a shortcut as it stands on a keyboard. */
export const keyOf = (id: ShortcutId): string => SHORTCUTS.find((shortcut) => shortcut.id === id)?.key.toUpperCase() ?? ''

/**
 * The shortcut a key press asks for, or `null`: none is asked for while somebody types, composes or holds another key.
 * Keys are told by what they write, and where that is no Latin letter (Arabic, kana) by where they are.
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
 * @returns false when it is not there, or not to be used now.
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

/** Escape leaves a field, so that the single keys act again; what is written in it stays. */
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
    // expected: only a help, which the browser may refuse; the focused choice can be opened by hand.
  }
}
