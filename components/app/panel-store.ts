import type { Entry } from '@/lib/domain/campaign'
import { noteError } from '@/lib/log/note-error'
import { create } from 'zustand'

export type PanelView = 'creator' | 'shortlist' | 'brief' | 'campaigns' | 'new-campaign' | 'report'

/** The layer over the view. */
export type PanelDialog = 'palette' | 'help' | 'export'

/** An act that can be undone. `done` covers everything but saving and removing: it brings its own words and its own undo. */
export type Undoable =
  | { readonly kind: 'saved'; readonly entry: Entry }
  | { readonly kind: 'removed'; readonly entry: Entry; readonly name: string }
  | { readonly kind: 'done'; readonly text: string; readonly undo: () => Promise<unknown> }

interface PanelState {
  readonly view: PanelView
  readonly dialog: PanelDialog | null
  readonly undoable: Undoable | null
  /** Announced to screen readers; shown as well when it is a failure. */
  readonly notice: { readonly text: string; readonly failed: boolean } | null
  show(view: PanelView): void
  open(dialog: PanelDialog | null): void
  offerUndo(undoable: Undoable | null): void
  say(text: string, failed?: boolean): void
  /** Says that something failed, and notes the error. @param where as in {@link noteError}. */
  sayFailed(where: string, error: unknown, text: string): void
}

/** View state only. Everything that outlives the panel is in the database. */
export const usePanel = create<PanelState>((set) => ({
  view: 'creator',
  dialog: null,
  undoable: null,
  notice: null,
  show: (view) => set({ view }),
  open: (dialog) => set({ dialog }),
  offerUndo: (undoable) => set({ undoable }),
  say: (text, failed = false) => set({ notice: { text, failed } }),
  sayFailed: (where, error, text) => {
    noteError(where, error)
    set({ notice: { text, failed: true } })
  },
}))
