import { findOnPage, type ShowTarget } from './find-place'
import { type FrameTexts, frameOnPage } from './frame-place'

/** What is to be shown on a page, and what stands on the frame around it. */
export interface Showing {
  readonly target: ShowTarget
  readonly texts: FrameTexts
}

declare global {
  /** Ends what is being shown, in the world of the content scripts. */
  var touchstoneShown: AbortController | undefined
  var touchstoneShow: typeof showHere | undefined
}

/** Frames an evidence on this page, in the place of an earlier one. Nothing is framed when it is not here. */
export function showHere({ target, texts }: Showing): 'shown' | 'not-here' {
  globalThis.touchstoneShown?.abort()
  const found = findOnPage(document, new URL(location.href), target)
  if (!found) return 'not-here'
  globalThis.touchstoneShown = new AbortController()
  frameOnPage(found, texts, globalThis.touchstoneShown)
  return 'shown'
}
