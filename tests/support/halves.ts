/** Reads a page in two halves as the browser does: what it shows in the page, what its document carries on arrival. */
import type { RawReading } from '@/lib/domain/reading'
import { completeReading } from '@/lib/platforms/arrival/complete-reading'
import type { Platform } from '@/lib/platforms/reader/contract'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { takePayload } from '@/lib/platforms/page/take-payload'
import { rawFrom } from './cases'

/** A document at an address; `first`: whether it was loaded for that address. */
export interface Opened {
  readonly document: Document
  readonly url: string
  readonly first?: boolean
}

/** The content script's half of the reading, with the payload. */
export function shownOf(platform: Platform, { document, url, first = true }: Opened): RawReading {
  const view = { ...viewPage(document, new URL(url)), meta: () => '', json: () => [], assigned: () => undefined }
  return { ...rawFrom(platform, view), payload: takePayload(platform, document, first) }
}

export function joinedOf(platform: Platform, opened: Opened): RawReading {
  return completeReading(platform, shownOf(platform, opened))
}
