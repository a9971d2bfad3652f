/** For tests with a window: what happy-dom lacks, and a window that looks as if no test had used it before. */
import { usePanel } from '@/components/app/panel-store'
import { useTable } from '@/components/shortlist/table-store'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// The property of an attribute, which happy-dom lacks.
Object.defineProperty(Element.prototype, 'ariaRowIndex', {
  configurable: true,
  get(this: Element) {
    return this.getAttribute('aria-rowindex')
  },
})

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
