import 'fake-indexeddb/auto'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import english from '@/public/_locales/en/messages.json'

beforeEach(() => {
  fakeBrowser.reset()
  // The texts a browser would have loaded from the package.
  fakeBrowser.i18n.getMessage = (key: string) => (english as Record<string, { message: string } | undefined>)[key]?.message ?? ''
})

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
