import type { Entry } from '@/lib/domain/campaign'
import { create } from 'zustand'

export type PanelView = 'creator' | 'shortlist' | 'brief' | 'report'

/** What can still be taken back. */
export type Undoable =
  { readonly kind: 'saved'; readonly entry: Entry } | { readonly kind: 'removed'; readonly entry: Entry; readonly name: string }

interface PanelState {
  readonly view: PanelView
  readonly undoable: Undoable | null
  /** What is said aloud to screen readers, and shown when it is a failure. */
  readonly notice: { readonly text: string; readonly failed: boolean } | null
  show(view: PanelView): void
  offerUndo(undoable: Undoable | null): void
  say(text: string, failed?: boolean): void
}

/** View state only: whatever is remembered lives in the database. */
export const usePanel = create<PanelState>((set) => ({
  view: 'creator',
  undoable: null,
  notice: null,
  show: (view) => set({ view }),
  offerUndo: (undoable) => set({ undoable }),
  say: (text, failed = false) => set({ notice: { text, failed } }),
}))
