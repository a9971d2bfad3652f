import { BriefForm } from '@/components/campaign/brief-form'
import { usePanel } from '@/components/app/panel-store'
import type { Campaign } from '@/lib/domain/campaign'
import { NO_BRIEF, campaignOf } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { NOW } from '@/tests/support/make'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLiveQuery } from 'dexie-react-hooks'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

let id = 'spring'
let made = 0
const stored = async () => (await database.campaigns.get(id)) as Campaign

/** The form as the panel mounts it: always on the campaign as it is stored. */
function Mounted({ onDone }: { onDone?: () => void }) {
  const campaign = useLiveQuery(() => database.campaigns.get(id), [])
  return campaign ? <BriefForm campaign={campaign} {...(onDone && { onDone })} /> : null
}

async function open(change: Partial<Campaign> = {}) {
  await database.campaigns.put({ ...(await campaignOf(id, { now: NOW })), ...change })
  const onDone = vi.fn()
  const view = render(<Mounted onDone={onDone} />)
  const name = await screen.findByLabelText('Name')
  return { ...view, name: name as HTMLInputElement, onDone, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

/** Puts a text behind what stands in a field, as one change. Where letters are typed one by one, that is what is tested. */
async function write(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string): Promise<void> {
  act(() => field.focus())
  await user.paste(text)
}

// Loaded when first opened, which takes longer than a test waits.
beforeAll(() => import('@/components/campaign/campaign-form'))

beforeEach(() => {
  id = `spring-${made++}`
  usePanel.setState({ view: 'brief', undoable: null, notice: null })
})

describe('the campaign form', () => {
  it('keeps everything that is written, without being asked to', async () => {
    const { user, name } = await open()
    await user.clear(name)
    await write(user, name, 'Spring launch')
    await user.selectOptions(screen.getByLabelText('Goal'), 'conversion')
    await user.type(screen.getByLabelText(/Topics and keywords/), 'serum, night cream,')
    await write(user, screen.getByLabelText(/Followers from/), '10k')
    await write(user, screen.getByLabelText(/Your brand/), 'Halden')
    await write(user, screen.getByLabelText('Budget'), '2,500')
    await user.selectOptions(screen.getByLabelText('Currency'), 'EUR')
    await user.click(screen.getByLabelText('TikTok'))
    await waitFor(async () =>
      expect(await stored()).toMatchObject({
        name: 'Spring launch',
        brief: { keywords: ['serum', 'night cream'], brand: { name: 'Halden', handles: [] } },
        plan: { goal: 'conversion', followersFrom: 10_000, budget: { amount: 2500, currency: 'EUR' }, platforms: ['tiktok'] },
      }),
    )
    // What is being written is not rewritten under the cursor.
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Topics and keywords/).value).toBe('serum, night cream,')
    expect(screen.getByTestId('save-state').textContent).toBe('Saved.')
  })

  it('loses nothing when it is left in the middle of a word, nor what it could not understand', async () => {
    const { user, unmount } = await open()
    await write(user, screen.getByLabelText(/Audience/), 'Runners')
    await write(user, screen.getByLabelText(/Followers from/), 'ten')
    unmount()
    await waitFor(async () => expect((await stored()).plan.audience).toBe('Runners'))
    expect((await stored()).plan).not.toHaveProperty('followersFrom')
    render(<Mounted />)
    expect((await screen.findByLabelText<HTMLInputElement>(/Followers from/)).value).toBe('ten')
  })

  it('says what is wrong in plain words, goes there, and keeps the rest', async () => {
    const { user, onDone } = await open({ name: 'Spring' })
    await write(user, screen.getByLabelText(/Followers up to/), 'many')
    await write(user, screen.getByLabelText(/Must not appear/), 'casino')
    await user.click(screen.getByTestId('save-brief'))
    const wrong = screen.getByLabelText(/Followers up to/)
    await waitFor(() => expect(wrong.getAttribute('aria-invalid')).toBe('true'))
    expect(document.getElementById(wrong.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Write a whole number, such as 10000 or 10k.',
    )
    expect(document.activeElement).toBe(wrong)
    expect(onDone).not.toHaveBeenCalled()
    await waitFor(async () => expect((await stored()).brief.exclusions).toEqual(['casino']))
    await user.clear(wrong)
    await user.click(screen.getByTestId('save-brief'))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  })

  it.each([
    [/Followers up to/, '5k', 'This is less than the number to start from.'],
    [/Budget/, 'a lot', 'Write an amount, such as 2500 or 2,500.50.'],
    [/^Domains/, 'no domain', 'Write domains like brand.com.'],
    [/^Also written/, 'Haldn', 'A brand needs a name.'],
  ])('explains %s', async (label, text, message) => {
    const { user } = await open({ name: 'Spring' })
    await write(user, screen.getByLabelText(/Followers from/), '10k')
    await write(user, screen.getByLabelText(label), text)
    await user.click(screen.getByTestId('save-brief'))
    expect(await screen.findByText(message)).toBeTruthy()
  })

  it('finds topics, languages and markets by typing, with the keyboard alone', async () => {
    const { user } = await open()
    await user.click(screen.getByLabelText('Topic areas'))
    await user.keyboard('skin ca')
    const skinCare = await screen.findByText('Skin Care')
    expect(skinCare.closest('[role=option]')).toBeTruthy()
    await user.click(skinCare)
    await user.click(screen.getByLabelText('Languages'))
    await user.keyboard('germ{ArrowDown}{Enter}')
    await user.click(screen.getByLabelText('Markets'))
    await user.keyboard('austri{Enter}')
    await waitFor(async () => expect((await stored()).brief.markets).toEqual(['AT']))
    expect((await stored()).brief).toMatchObject({ topics: ['559'], languages: ['de'] })
    await user.click(screen.getByLabelText('Take out Austria'))
    await waitFor(async () => expect((await stored()).brief.markets).toEqual([]))
  })

  it('takes competitors several at once, each with its own window', async () => {
    const { user } = await open()
    await user.type(screen.getByLabelText('Competitors', { selector: 'input' }), 'Lumora, @quorvex{Enter}')
    const list = within(screen.getByRole('list', { name: 'Competitors' }))
    await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(2))
    await user.click(list.getByText('quorvex'))
    const days = within(list.getAllByRole('listitem')[1] as HTMLElement).getByLabelText(/Exclusivity/)
    await write(user, days, '60')
    await waitFor(async () =>
      expect((await stored()).brief.competitors).toEqual([
        { name: 'Lumora', aliases: [], handles: [], domains: [] },
        { name: 'quorvex', aliases: [], handles: ['quorvex'], domains: [], windowDays: 60 },
      ]),
    )
    await user.click(list.getByRole('button', { name: 'Take out Lumora' }))
    await waitFor(async () => expect((await stored()).brief.competitors.map(({ name }) => name)).toEqual(['quorvex']))
  })

  it('takes back everything since it was opened', async () => {
    const { user } = await open({ name: 'Spring', brief: { ...NO_BRIEF, keywords: ['serum'] } })
    const keywords = screen.getByLabelText<HTMLTextAreaElement>(/Topics and keywords/)
    await write(user, keywords, ', night')
    await waitFor(async () => expect((await stored()).brief.keywords).toEqual(['serum', 'night']))
    await user.click(await screen.findByRole('button', { name: 'Undo my changes' }))
    await waitFor(async () => expect((await stored()).brief.keywords).toEqual(['serum']))
    expect(keywords.value).toBe('serum')
  })

  it('shows what another window changed, and does not undo it', async () => {
    const { user, name } = await open({ name: 'Spring' })
    const before = await stored()
    await database.campaigns.put({ ...before, brief: { ...before.brief, languages: ['de'] }, name: 'Spring 2' })
    await waitFor(() => expect(name.value).toBe('Spring 2'))
    await write(user, screen.getByLabelText(/Audience/), 'Runners')
    await waitFor(async () => expect((await stored()).plan.audience).toBe('Runners'))
    expect((await stored()).brief.languages).toEqual(['de'])
    await database.campaigns.put({ ...(await stored()), name: 'Spring 3' })
    await waitFor(() => expect(name.value).toBe('Spring 3'))
  })

  it('loses nothing of another window while a field here is unfinished, nor when its own changes are taken back', async () => {
    const { user, name } = await open({ name: 'Spring', brief: { ...NO_BRIEF, keywords: ['tea'] } })
    const keywords = screen.getByLabelText<HTMLTextAreaElement>(/Topics and keywords/)
    const followers = screen.getByLabelText<HTMLInputElement>(/Followers from/)
    await write(user, followers, 'about ten thousand')
    const there = await stored()
    await database.campaigns.put({
      ...there,
      brief: { ...there.brief, keywords: ['tea', 'matcha'] },
      plan: { ...there.plan, deliverables: '1 video' },
      updatedAt: Date.now() + 1000,
    })
    await waitFor(() => expect(keywords.value).toBe('tea, matcha'))
    expect(followers.value).toBe('about ten thousand')
    await write(user, keywords, ', coffee')
    await waitFor(async () => expect((await stored()).brief.keywords).toEqual(['tea', 'matcha', 'coffee']))
    await write(user, name, ' sale')
    await waitFor(async () => expect((await stored()).name).toBe('Spring sale'))
    await user.click(await screen.findByRole('button', { name: 'Undo my changes' }))
    await waitFor(async () => expect((await stored()).name).toBe('Spring'))
    expect(await stored()).toMatchObject({ brief: { keywords: ['tea', 'matcha'] }, plan: { deliverables: '1 video' } })
  })

  it('says that nothing was saved when the browser refuses, and saves with the next change', async () => {
    const { user } = await open()
    const refuse = vi.spyOn(database.campaigns, 'put').mockRejectedValue(new Error('QuotaExceededError'))
    await write(user, screen.getByLabelText(/Audience/), 'Runners')
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved')
    refuse.mockRestore()
    await write(user, screen.getByLabelText(/Deliverables/), '1 video')
    await waitFor(async () => expect((await stored()).plan).toMatchObject({ audience: 'Runners', deliverables: '1 video' }))
  })
})
