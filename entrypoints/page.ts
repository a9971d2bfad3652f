import { onReadNow, sendArrival, sendReading } from '@/lib/messages/page-messages'
import { type Follow, followPage } from '@/lib/platforms/page/follow-page'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

declare global {
  /** Shared by page.ts and reader.ts in the content scripts' world, out of the page's sight. */
  var touchstone: { readonly follow: Follow; readonly sendReading: typeof sendReading } | undefined
}

/**
 * The content script of every page of a platform. It only reports the tab's address; the background injects reader.ts when there is
 * something to read. The manifest names it directly (see wxt.config.ts): WXT's wrapper would post a message with the extension's id
 * to the page at every start. It runs at document_start and waits: at document_idle it would delay `load`.
 */
export default defineUnlistedScript(() => {
  const follow = followPage(window, sendArrival)
  globalThis.touchstone = { follow, sendReading }
  onReadNow(follow.again)
})
