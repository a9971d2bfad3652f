/** A page read as in the browser: what it shows where it stands, what its document carries where the reading arrives. */
import type { RawReading } from '@/lib/domain/reading'
import { completeReading } from '@/lib/platforms/arrival/complete-reading'
import type { Platform } from '@/lib/platforms/reader/contract'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { takePayload } from '@/lib/platforms/page/take-payload'
import { rawFrom } from './cases'

/** Which document, at which address; `first` is whether it was loaded for that address. */
export interface Opened {
  readonly document: Document
  readonly url: string
  readonly first?: boolean
}

/** What the content script sends of a page. */
export function shownOf(platform: Platform, { document, url, first = true }: Opened): RawReading {
  const view = { ...viewPage(document, new URL(url)), meta: () => '', json: () => [], assigned: () => undefined }
  return { ...rawFrom(platform, view), payload: takePayload(platform, document, first) }
}

export function joinedOf(platform: Platform, opened: Opened): RawReading {
  return completeReading(platform, shownOf(platform, opened))
}
