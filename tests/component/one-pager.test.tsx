import { OnePagerPage } from '@/components/pages/one-pager-page'
import { Campaign } from '@/lib/domain/campaign'
import { database } from '@/lib/store/database'
import { dismiss } from '@/lib/store/dismissals'
import { saveToShortlist, updateEntry } from '@/lib/store/shortlist'
import { NOW, count, post, profile, rounded } from '@/tests/support/make'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

const DAY = 86_400_000
const KEY = 'instagram:@mirelaokonto'

beforeEach(async () => {
  await database.campaigns.add(Campaign.parse({ id: 'spring', name: 'Spring skincare', brief: {}, createdAt: NOW, updatedAt: NOW }))
  await database.profiles.add(profile({ followers: rounded(48_200, 50), emails: ['mirela@okonto.example'] }))
  await database.posts.bulkAdd(
    Array.from({ length: 9 }, (_, at) =>
      post(`P${at}`, {
        caption: at === 2 ? '#ad Evening serum with @halden, code MIRELA15' : `A slow morning ${at}`,
        likes: count(900 + at * 70),
        comments: count(20 + at),
        postedAt: new Date(NOW - (at + 4) * DAY).toISOString(),
        postedAtPrecision: 'second',
      }),
    ),
  )
  const { entry } = await saveToShortlist(KEY, { campaignId: 'spring', now: NOW })
  await updateEntry(entry.key, { notes: 'Asks for too much' }, NOW)
})

describe('the page to print', () => {
  it('tells who, when it was read, ranges, evidence with addresses, partnerships and what it cannot know', async () => {
    render(<OnePagerPage profileKey={KEY} campaignId="spring" />)
    expect((await screen.findByTestId('creator-name')).textContent).toContain('Mirela Okonto')
    const sheet = screen.getByRole('main').textContent
    for (const words of [
      'For Spring skincare',
      'Read on Nov 20, 2026',
      '± 50',
      'instagram.com/p/P2/',
      'disclosed in words',
      'What this cannot know',
    ])
      expect(sheet).toContain(words)
    expect(screen.getByTestId('score-saturation').textContent).toMatch(/\d+ – \d+/)
    expect(screen.getByRole('main').querySelectorAll('button, input, select, textarea, summary')).toHaveLength(0)
  })

  it('keeps contact and personal notes off the sheet unless ticked', async () => {
    render(<OnePagerPage profileKey={KEY} campaignId="spring" />)
    await screen.findByTestId('creator-name')
    expect(document.body.textContent).not.toContain('mirela@okonto.example')
    expect(document.body.textContent).not.toContain('Asks for too much')
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await user.click(screen.getByLabelText('With contact'))
    expect((await screen.findByTestId('printed-contact')).textContent).toContain('mirela@okonto.example')
    expect(screen.queryByTestId('printed-notes')).toBeNull()
    await user.click(screen.getByLabelText('With my notes'))
    expect((await screen.findByTestId('printed-notes')).textContent).toContain('Asks for too much')
  })

  it('prints what was set aside as set aside, with the reason', async () => {
    await dismiss({ profileKey: KEY, signalId: 'saturation.share', now: NOW }, 'Checked with the creator')
    render(<OnePagerPage profileKey={KEY} campaignId="spring" />)
    await screen.findByTestId('creator-name')
    await waitFor(() => expect(document.querySelector('del')?.textContent).toMatch(/^1 of 9 posts/))
    expect(document.querySelector('del')?.parentElement?.textContent).toContain('Checked with the creator')
  })

  it('says when nothing is stored', async () => {
    render(<OnePagerPage profileKey="instagram:@nobody" campaignId={null} />)
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing is stored')
  })
})
