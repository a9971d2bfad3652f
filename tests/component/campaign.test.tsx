/** What is written in the campaign form is kept. */
import { NO_BRIEF } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { setStage, Mounted, open, stored, write } from '@/tests/support/campaign-stage'
import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(setStage)

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
