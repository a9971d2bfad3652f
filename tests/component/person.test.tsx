import { JoinSuggestions } from '@/components/creator/person/join-suggestions'
import { usePanel } from '@/components/app/panel-store'
import type { Profile } from '@/lib/domain/profile'
import { database } from '@/lib/store/database'
import { profile } from '@/tests/support/make'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const undo = () => {
  const { undoable } = usePanel.getState()
  return undoable?.kind === 'done' ? undoable.undo() : Promise.reject(new Error('nothing to undo'))
}
const insta = (change: Partial<Profile> = {}) => profile(change)
const tube = (change: Partial<Profile> = {}) =>
  profile({
    key: 'youtube:UCokonto',
    platform: 'youtube',
    handle: 'okontofilms',
    handleKey: 'okontofilms',
    url: 'https://www.youtube.com/@okontofilms',
    displayName: 'Okonto Films',
    ...change,
  })

async function show(...profiles: Profile[]) {
  await database.profiles.bulkPut(profiles)
  render(<JoinSuggestions profileKey={insta().key} />)
}

beforeEach(() => {
  usePanel.setState({ undoable: null, notice: null })
})

describe('a person’s other profiles', () => {
  it('asks about a linked profile with the reason, joins when told to, and parts again', async () => {
    await show(insta({ links: ['https://youtube.com/@OkontoFilms'] }), tube())
    const suggestion = await screen.findByTestId('join-suggestion')
    expect(suggestion.textContent).toContain('Also on YouTube as @okontofilms?')
    expect(suggestion.textContent).toContain('Very likely the same person: this profile links there (youtube.com/@OkontoFilms)')
    expect(await database.creators.count()).toBe(0)
    await user.click(screen.getByLabelText('Join with @okontofilms'))
    expect((await screen.findByTestId('joined')).textContent).toContain('One person with @okontofilms on YouTube')
    expect(screen.queryByTestId('join-suggestion')).toBeNull()
    expect((await database.creators.toArray()).map(({ profileKeys }) => profileKeys)).toEqual([[insta().key, tube().key]])
    await user.click(screen.getByLabelText(/^Part from/))
    expect(await screen.findByTestId('join-suggestion')).toBeTruthy()
    expect(await database.creators.count()).toBe(2)
    await undo()
    expect(await screen.findByTestId('joined')).toBeTruthy()
  })

  it('remembers a no until it is taken back', async () => {
    await show(insta(), tube({ handle: 'mirelaokonto', handleKey: 'mirelaokonto', url: 'https://www.youtube.com/@mirelaokonto' }))
    await user.click(await screen.findByLabelText('@mirelaokonto is not the same person'))
    await waitFor(() => expect(screen.queryByTestId('join-suggestion')).toBeNull())
    await user.click(screen.getByText('Said not to be the same (1)'))
    await user.click(screen.getByLabelText('Suggest @mirelaokonto again'))
    expect(await screen.findByTestId('join-suggestion')).toBeTruthy()
  })

  it('links to accounts that were never opened, and to nothing else', async () => {
    await show(
      insta({ links: ['http://tiktok.com/@mirela.moves', 'https://okonto.example/', 'https://www.youtube.com/watch?v=abcdefghijk'] }),
    )
    const link = await screen.findByRole('link', { name: '@mirela.moves on TikTok' })
    expect(link.getAttribute('href')).toBe('http://tiktok.com/@mirela.moves')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it('draws nothing when there is nothing to say any more', async () => {
    await show(insta({ links: ['https://youtube.com/@OkontoFilms'] }), tube())
    await screen.findByTestId('join-suggestion')
    await database.profiles.put(insta())
    await waitFor(() => expect(document.body.textContent).toBe(''))
  })

  it('says when nothing could be written', async () => {
    await show(insta({ links: ['https://youtube.com/@OkontoFilms'] }), tube())
    const button = await screen.findByLabelText('Join with @okontofilms')
    vi.spyOn(database.joins, 'add').mockRejectedValue(new Error('QuotaExceededError'))
    await user.click(button)
    await waitFor(() => expect(usePanel.getState().notice).toMatchObject({ failed: true }))
    expect(await database.creators.count()).toBe(0)
  })
})
