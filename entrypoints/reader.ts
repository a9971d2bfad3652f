import { readerAt } from '@/lib/platforms/readers'
import { watchPage } from '@/lib/platforms/page/watch-page'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** The content script that reads. The background injects it where there is something to read; a second injection does nothing. */
export default defineUnlistedScript(() => {
  const { follow, sendReading } = globalThis.touchstone ?? {}
  const platform = readerAt(new URL(location.href))
  if (follow && sendReading && platform && !follow.reader) follow.reader = watchPage(platform, follow, sendReading)
})
