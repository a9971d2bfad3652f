import { database } from '@/lib/store/database'
import { saveToShortlist } from '@/lib/store/shortlist'
import { holdTimers } from '@/tests/support/hold-timers'
import { campaign } from '@/tests/support/lines'
import { NOW, profile } from '@/tests/support/make'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { EntryCard } from './entry-card'

const SPRING = campaign()
const { key: KEY } = profile()
/** The pause of `use-draft.ts`. */
const PAUSE_MS = 500

const entry = async () => (await database.entries.toArray()).find(({ profileKey }) => profileKey === KEY)
const save = async () => (await saveToShortlist(KEY, { campaignId: SPRING.id, now: NOW })).entry
const show = () => render(<EntryCard profileKey={KEY} campaign={SPRING} />)
const notes = () => screen.findByTestId<HTMLTextAreaElement>('notes')
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

beforeEach(async () => {
  await database.campaigns.put(SPRING)
  await database.profiles.put(profile())
})

describe('notes', () => {
  it('need the creator to be saved first', async () => {
    show()
    expect(await screen.findByTestId('save-first')).toBeTruthy()
    expect(screen.queryByTestId('notes')).toBeNull()
  })

  it('are kept by themselves after a pause, and not lost when the card goes away before it', async () => {
    await save()
    const pause = holdTimers(PAUSE_MS)
    const view = show()
    write(await notes(), 'Kind replies')
    pause.pass()
    await waitFor(async () => expect((await entry())?.notes).toBe('Kind replies'))
    expect(await screen.findByText('Saved')).toBeTruthy()

    write(await notes(), 'Kind replies, asks for a bri')
    view.unmount()
    await waitFor(async () => expect((await entry())?.notes).toBe('Kind replies, asks for a bri'))
  })

  it('are not overwritten by what comes in while one writes', async () => {
    const { key } = await save()
    holdTimers(PAUSE_MS)
    show()
    const field = await notes()
    write(field, 'Half a thou')
    await database.entries.update(key, { priority: 'high', notes: 'from another window' })
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Priority').value).toBe('high'))
    expect(field.value).toBe('Half a thou')
  })
})

describe('a decision', () => {
  it('comes with tags and a reason for a rejection', async () => {
    await save()
    show()
    const tags = await screen.findByTestId('tags')
    write(tags, 'warm')
    fireEvent.keyDown(tags, { key: 'Enter' })
    await waitFor(async () => expect((await entry())?.tags).toEqual(['warm']))
    expect(screen.queryByTestId('status-reason')).toBeNull()
    write(screen.getByLabelText('Status'), 'rejected')
    const reason = await screen.findByTestId('status-reason')
    write(reason, 'Too dear')
    fireEvent.blur(reason)
    await waitFor(async () => expect(await entry()).toMatchObject({ status: 'rejected', statusReason: 'Too dear' }))
  })
})
