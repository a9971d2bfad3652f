/** The campaign form on a campaign of its own: what its tests stand on. */
import { BriefForm } from '@/components/campaign/brief-form'
import { usePanel } from '@/components/app/panel-store'
import type { Campaign } from '@/lib/domain/campaign'
import { campaignOf } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { NOW } from './make'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLiveQuery } from 'dexie-react-hooks'
import { vi } from 'vitest'

let id = 'spring'
let made = 0
/** The campaign as it is kept. */
export const stored = async () => (await database.campaigns.get(id)) as Campaign

/** The form as the panel mounts it: always on the campaign as it is stored. */
export function Mounted({ onDone }: { onDone?: () => void }) {
  const campaign = useLiveQuery(() => database.campaigns.get(id), [])
  return campaign ? <BriefForm campaign={campaign} {...(onDone && { onDone })} /> : null
}

export async function open(change: Partial<Campaign> = {}) {
  await database.campaigns.put({ ...(await campaignOf(id, { now: NOW })), ...change })
  const onDone = vi.fn()
  const view = render(<Mounted onDone={onDone} />)
  const name = await screen.findByLabelText('Name')
  return { ...view, name: name as HTMLInputElement, onDone, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

/** Puts a text behind what stands in a field, as one change. Where letters are typed one by one, that is what is tested. */
export async function write(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string): Promise<void> {
  act(() => field.focus())
  await user.paste(text)
}

/** Before each test: another campaign, and the code that is loaded when the form is first opened. */
export async function setStage(): Promise<void> {
  await import('@/components/campaign/campaign-form')
  id = `spring-${made++}`
  usePanel.setState({ view: 'brief', undoable: null, notice: null })
}
