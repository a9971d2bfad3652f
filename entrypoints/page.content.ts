import { matches } from '@/lib/platforms/registry'
import { defineContentScript } from 'wxt/utils/define-content-script'

export default defineContentScript({
  matches,
  runAt: 'document_start',
  main() {},
})
