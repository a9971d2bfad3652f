import { onReadNow, sendReading } from '@/lib/messages/page-messages'
import { platformOf } from '@/lib/platforms/directory'
import { loadReader } from '@/lib/platforms/readers'
import { watchPage } from '@/lib/platforms/watch-page'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/**
 * The content script. The manifest names it (see wxt.config.ts) instead of WXT's own wrapper, which announces every start to the
 * page in a message with the extension's id. It runs at document_start and waits: injected at document_idle it would delay `load`.
 */
export default defineUnlistedScript(() => {
  const platform = platformOf(new URL(location.href))
  if (!platform) return
  const start = async () => {
    const reader = await loadReader(platform.id)
    if (!reader) return
    const watch = watchPage(reader, window, sendReading)
    onReadNow(watch.readAgain)
  }
  if (document.readyState === 'complete') void start()
  else window.addEventListener('load', () => void start(), { once: true })
})
