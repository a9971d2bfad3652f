/** For tests with a window: what jsdom lacks, and a window that looks as if no test had used it before. */
import { usePanel } from '@/components/app/panel-store'
import { useTable } from '@/components/shortlist/table-store'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { useQuickStyles } from './quick-styles'

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

const window = document.defaultView as Window & { isQuick?: true }
if (!window.isQuick) useQuickStyles(window)
window.isQuick = true

// How long a test waits for what it has caused, the only place that says so. Generous: what a busy machine makes late is not wrong.
configure({ asyncUtilTimeout: 20_000 })

beforeEach(() => {
  usePanel.setState(usePanel.getInitialState(), true)
  useTable.setState(useTable.getInitialState(), true)
})

afterEach(() => {
  vi.useRealTimers()
  cleanup()
  document.body.replaceChildren()
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  document.title = ''
  history.replaceState(null, '', '/')
})
