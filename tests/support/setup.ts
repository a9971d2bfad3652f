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
  // jsdom draws no dialogs; opening and closing one is all the panel asks of them.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
  // cmdk follows the size of its list and scrolls to the chosen row.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Element.prototype.scrollIntoView ??= () => {}
  const { cleanup, configure } = await import('@testing-library/react')
  // Views are loaded when they are first shown, and the machine may be busy.
  configure({ asyncUtilTimeout: 4000 })
  afterEach(cleanup)
}
