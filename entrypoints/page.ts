import { onReadNow, sendArrival, sendReading } from '@/lib/messages/page-messages'
import { type Follow, followPage } from '@/lib/platforms/page/follow-page'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

declare global {
  /** What page.ts and reader.ts share in the world of the content scripts, which no page sees. */
  var touchstone: { readonly follow: Follow; readonly sendReading: typeof sendReading } | undefined
}

/**
 * The content script of every page of a platform. It only says where the tab is; the background brings reader.ts when there is
 * something to read. The manifest names it (see wxt.config.ts) instead of WXT's own wrapper, which announces every start to the page
 * in a message with the extension's id. It runs at document_start and waits: injected at document_idle it would delay `load`.
 */
export default defineUnlistedScript(() => {
  const follow = followPage(window, sendArrival)
  globalThis.touchstone = { follow, sendReading }
  onReadNow(follow.again)
})
