import { onReadNow, sendReading } from '@/lib/messages/page-messages'
import { matches, platformOf } from '@/lib/platforms/registry'
import { watchPage } from '@/lib/platforms/watch-page'
import { defineContentScript } from 'wxt/utils/define-content-script'

export default defineContentScript({
  matches,
  // A script injected at document_idle delays the page's `load`; one at document_start that only waits does not.
  runAt: 'document_start',
  main(context) {
    const platform = platformOf(new URL(location.href))
    if (!platform) return
    const watch = watchPage(platform, window, sendReading)
    const deafen = onReadNow(watch.readAgain)
    context.onInvalidated(() => {
      watch.stop()
      deafen()
    })
  },
})
