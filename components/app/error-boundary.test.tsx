import { noteError } from '@/lib/log/note-error'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ErrorBoundary } from './error-boundary'

let isBroken = true
function View() {
  if (isBroken) throw new TypeError('Cannot read properties of mirelaokonto (reading "Summer at Lake Fenn")')
  return <p>The view</p>
}

let printed: MockInstance<typeof console.error>
beforeEach(() => {
  isBroken = true
  printed = vi.spyOn(console, 'error').mockReturnValue(undefined)
})

const show = () => {
  render(
    <ErrorBoundary>
      <View />
    </ErrorBoundary>,
  )
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 })
}
const copyReport = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(await screen.findByTestId('copy-report'))
  await screen.findByText('Copied', { selector: 'button' })
  return navigator.clipboard.readText()
}

describe('a view that cannot be drawn', () => {
  it('says that the report tells of it, and the report does, without what the page wrote', async () => {
    const user = show()
    expect((await screen.findByTestId('view-failed')).textContent).toContain('copy the report')
    const text = await copyReport(user)
    const { touchstone, errors, ...rest } = JSON.parse(text) as Record<string, unknown>
    expect(rest).toEqual({})
    expect(touchstone).toBe('0.1.0')
    expect(errors).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        where: 'draw a view',
        count: 1,
        version: '0.1.0',
        name: 'TypeError',
        message: 'Cannot read properties of … (reading …',
        frames: [],
      },
    ])
    expect(text).not.toMatch(/mirela|Fenn/)
  })

  it('is printed by React, and not a second time', async () => {
    const user = show()
    await copyReport(user)
    expect(printed.mock.calls.flat().filter((one) => String(one).startsWith('Touchstone'))).toEqual([])
  })

  it('is drawn again when it can be', async () => {
    const user = show()
    isBroken = false
    await user.click(screen.getByText('Try again'))
    expect(screen.getByText('The view')).toBeTruthy()
  })
})

it('a report that cannot be had is noted itself', async () => {
  const user = show()
  const refusal = new Error('refused')
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(refusal)
  noteError('something', new Error('else'))
  await user.click(await screen.findByTestId('copy-report'))
  expect(await screen.findByText('Not copied: the browser did not allow it.')).toBeTruthy()
})
