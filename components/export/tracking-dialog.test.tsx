import { database } from '@/lib/store/database'
import { saveToShortlist } from '@/lib/store/shortlist'
import { campaign, entry } from '@/tests/support/lines'
import { NOW, profile } from '@/tests/support/make'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { TrackingDialog } from './tracking-dialog'

const user = userEvent.setup({ delay: null })
const onDone = vi.fn<(text: string, undo: () => Promise<void>) => void>()
let key = ''
beforeEach(async () => {
  await database.profiles.add(profile({ handle: 'anna', handleKey: 'anna' }))
  key = (await saveToShortlist(profile().key, { campaignId: 'spring', now: NOW })).entry.key
  onDone.mockReset()
})
const codeOf = async () => (await database.entries.get(key))?.code
async function open() {
  render(<TrackingDialog campaign={campaign()} onClose={() => undefined} onDone={onDone} />)
  return screen.findByTestId('tracking-preview')
}

it('gives nobody a code that somebody of another campaign has', async () => {
  await database.entries.add(entry({ key: 'autumn/other', campaignId: 'autumn', code: 'ANNA10' }))
  expect((await open()).textContent).toContain('ANNA103')
  await user.click(screen.getByTestId('tracking-apply'))
  await waitFor(async () => expect(await codeOf()).toBe('ANNA103'))
})

it('leaves a code that another window agreed on while the dialog was open, and says so', async () => {
  await open()
  await database.entries.update(key, { code: 'AGREED20' })
  await user.click(screen.getByTestId('tracking-apply'))
  await waitFor(() => expect(onDone).toHaveBeenCalled())
  expect(await codeOf()).toBe('AGREED20')
  expect(onDone.mock.calls[0]?.[0]).toBe('Links and codes saved for 0 creators. 1 link or code stays as it is.')
})
