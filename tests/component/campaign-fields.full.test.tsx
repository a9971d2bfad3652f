/** The fields of the campaign form one by one, and what is wrong in them. */
import { NO_BRIEF } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { setStage, open, stored, write } from '@/tests/support/campaign-stage'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

beforeEach(setStage)

describe('the campaign form', () => {
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
})
