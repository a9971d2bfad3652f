import { showHere } from '@/lib/show/show-on-page'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Frames on a page what an evidence rests on. The panel injects it when it is asked to, and then calls it: see lib/messages/show-on-page.ts. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneShow = showHere
})
