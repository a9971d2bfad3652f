import { showHere } from '@/lib/show/show-on-page'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Frames an evidence on a page. The panel injects this script on request, then calls it: see components/app/show-on-page.ts. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneShow = showHere
})
