import { findOnPage, type ShowTarget } from './find-place'
import { type FrameTexts, frameOnPage } from './frame-place'

/** The evidence to show on a page, and the texts of the frame around it. */
export interface Showing {
  readonly target: ShowTarget
  readonly texts: FrameTexts
}

declare global {
  /** Removes the current frame; lives in the content scripts' world. */
  var touchstoneShown: AbortController | undefined
  var touchstoneShow: typeof showHere | undefined
}

/** Frames an evidence on this page, if it is found, and removes an earlier frame. */
export function showHere({ target, texts }: Showing): 'shown' | 'not-here' {
  globalThis.touchstoneShown?.abort()
  const found = findOnPage(document, new URL(location.href), target)
  if (!found) return 'not-here'
  globalThis.touchstoneShown = new AbortController()
  frameOnPage(found, texts, globalThis.touchstoneShown)
  return 'shown'
}
