import { CreatorView } from '@/components/creator/creator-view'
// Loaded ahead, so that no test waits for its transformation.
import '@/components/creator/details'
import { usePanel } from '@/components/app/panel-store'
import { Campaign } from '@/lib/domain/campaign'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts } from '@/lib/domain/score'
import { database } from '@/lib/store/database'
import { factsOf } from '@/lib/store/facts'
import { saveToShortlist } from '@/lib/store/shortlist'
import type { TabPage } from '@/lib/store/tab-pages'
import { NOW, TRAITS, count, post, profile, rounded } from '@/tests/support/make'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

const DAY = 86_400_000
const KEY = 'instagram:@mirelaokonto'
const OTHER = 'instagram:@tovibrandel'
const ads = new Set([2, 5, 8])

const campaign = (id: string, name: string) =>
  Campaign.parse({
    id,
    name,
    brief: {
      competitors: [{ name: 'Halden', handles: ['halden'], windowDays: 60 }],
    },
    createdAt: NOW,
    updatedAt: NOW,
  })
const SPRING = campaign('spring', 'Spring skincare')

/** A dozen posts, three of them ads for a competitor, the newest without a like count. */
const posts = (of: Partial<Post> = {}): Post[] =>
  Array.from({ length: 12 }, (_, at) =>
    post(`P${at}`, {
      caption: ads.has(at) ? `#ad Evening serum with @halden, code MIRELA15 ${at}` : `A slow morning for dry skin ${at}`,
      mentions: ads.has(at) ? ['halden'] : [],
      ...(at > 0 && { likes: count(900 + ((at * 7919) % 500)) }),
      comments: count(20 + ((at * 31) % 17)),
      postedAt: new Date(NOW - (at + 4) * 3 * DAY).toISOString(),
      postedAtPrecision: 'second',
      ...of,
    }),
  )

async function store() {
  await database.campaigns.bulkPut([SPRING, campaign('autumn', 'Autumn trail')])
  await database.profiles.bulkPut([
    profile({ followers: rounded(1_200_000, 50_000), emails: ['mirela@okonto.example'], bio: 'Write to mirela@okonto.example' }),
    profile({ key: OTHER, handle: 'tovibrandel', handleKey: 'tovibrandel', displayName: 'Tovi Brandel' }),
  ])
  await database.posts.bulkPut(posts())
  await database.snapshots.bulkPut(
    [
      { ago: 21, followers: rounded(1_100_000, 50_000) },
      { ago: 0, followers: rounded(1_200_000, 50_000) },
    ].map(({ ago, followers }) => ({
      profileKey: KEY,
      day: new Date(NOW - ago * DAY).toISOString().slice(0, 10),
      at: NOW - ago * DAY,
      followers,
    })),
  )
}

const page = { tabId: 1, state: 'ready', health: 'ok', tried: [], profileKey: KEY } as unknown as TabPage

async function show(key = KEY, change: Partial<CreatorFacts> = {}) {
  const facts = await factsOf(key)
  if (!facts) throw new Error(`${key} is not stored`)
  const view = render(
    <CreatorView
      key={key}
      facts={{ ...facts, ...change }}
      page={{ ...page, profileKey: key }}
      platformName="Instagram"
      traits={TRAITS}
      campaign={SPRING}
      now={NOW}
    />,
  )
  await screen.findByTestId('creator-name')
  await screen.findByTestId('coverage')
  return view
}

const scoreShown = (id: string) => Number(/(\d+)out of 100/.exec(screen.getByTestId(`score-${id}`).textContent ?? '')?.[1])

beforeEach(async () => {
  usePanel.setState({ view: 'creator', undoable: null, notice: null })
  await store()
})

describe('setting a reason aside', () => {
  it('takes its points away, keeps the reason after a remount, and can be undone', async () => {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await show()
    const before = scoreShown('saturation')
    const reason = await screen.findByTestId('reason-saturation.competitor')
    await user.click(within(reason).getByText(/Halden/, { selector: 'summary span' }))
    await user.click(within(reason).getByRole('button', { name: 'Set aside…' }))
    await user.click(within(reason).getByLabelText('Checked with the creator'))
    await user.click(within(reason).getByRole('button', { name: 'Set aside' }))

    const group = await screen.findByTestId('set-aside')
    expect(group.textContent).toContain('Checked with the creator')
    expect(screen.queryByTestId('reason-saturation.competitor')).toBeNull()
    expect(scoreShown('saturation')).toBeGreaterThan(before)
    expect(screen.getByTestId('verdict').textContent).not.toContain('Halden')
    expect(screen.queryByTestId('met-before')).toBeNull()
    const after = scoreShown('saturation')

    cleanup()
    await show()
    expect(scoreShown('saturation')).toBe(after)
    expect(await database.deeds.toArray()).toMatchObject([{ kind: 'dismissed', what: 'saturation.competitor', why: 'checked' }])
    await user.click(within(await screen.findByTestId('set-aside')).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(scoreShown('saturation')).toBe(before))
    expect((await database.deeds.toArray()).map(({ kind }) => kind).sort()).toEqual(['dismissed', 'reinstated'])
  })

  it('is not done without a reason', async () => {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await show()
    const reason = await screen.findByTestId('reason-saturation.competitor')
    await user.click(within(reason).getByRole('button', { name: 'Set aside…' }))
    await user.click(within(reason).getByRole('button', { name: 'Set aside' }))
    expect(await database.dismissals.count()).toBe(0)
    await user.click(within(reason).getByLabelText('Other:'))
    await user.click(within(reason).getByRole('button', { name: 'Set aside' }))
    expect(await database.dismissals.count()).toBe(0)
    expect(document.activeElement).toBe(within(reason).getByLabelText('Reason in your own words'))
  })
})

describe('already met', () => {
  it('names the other campaigns with status and reason, and a competitor inside its window; not the campaign at hand', async () => {
    const { entry: old } = await saveToShortlist(KEY, { campaignId: 'autumn', now: NOW - 90 * DAY })
    await database.entries.update(old.key, { status: 'rejected', statusReason: 'Late twice' })
    await saveToShortlist(KEY, { campaignId: SPRING.id, now: NOW })
    await show()
    const met = await screen.findByTestId('met-before')
    await waitFor(() => expect(met.textContent).toContain('Autumn trail: Rejected'))
    expect(met.textContent).toContain('Late twice')
    expect(met.textContent).toContain('Halden')
    expect(met.textContent).not.toContain('Spring skincare')
  })

  it('says nothing of somebody new', async () => {
    await show(OTHER)
    expect(screen.queryByTestId('met-before')).toBeNull()
  })
})

describe('what is known and what is not', () => {
  it('gives growth between visits as the range the rounding leaves', async () => {
    await show()
    // From 1.05–1.15 to 1.15–1.25 million: unchanged at least, 19.05 % more at most.
    expect(screen.getByTestId('growth').textContent).toContain('between 0% and +20% in 21 days')
  })

  it('says since when the creator is known while there was one visit only', async () => {
    await show(OTHER)
    expect(screen.queryByTestId('growth')).toBeNull()
    expect(screen.getByText(/Growth shows once you have visited on another day/)).toBeTruthy()
  })

  it('never shows what was not seen as a zero', async () => {
    await show()
    const bars = within(screen.getByRole('group', { name: 'Recent posts' })).getAllByRole('link')
    expect(bars.at(-1)?.getAttribute('aria-label')).toContain('likes not visible')
    // A bar has a place to point at and something drawn in it; what was not seen has the place only.
    expect(bars.map((bar) => bar.querySelectorAll('rect').length > 1)).toEqual([...Array.from({ length: 11 }, () => true), false])
    expect(screen.queryByText('following')).toBeNull()
    cleanup()
    await show(OTHER)
    expect(document.body.textContent).toContain('0 posts seen')
    expect(screen.queryByTestId('comment-mix')).toBeNull()
    expect(screen.queryByRole('group', { name: 'Recent posts' })).toBeNull()
    expect(screen.getByTestId('score-engagement').textContent).toContain('not enough evidence')
  })

  it('adds the comments up in words, with the note that few are few', async () => {
    const sample = {
      seen: 12,
      emojiOnly: 3,
      generic: 2,
      repeated: 0,
      mentionOnly: 0,
      spam: 0,
      question: 1,
      onTopic: 4,
      creatorReplies: 2,
      authors: [],
    }
    const [first, ...rest] = posts()
    await show(KEY, { posts: first ? [{ ...first, commentSample: sample }, ...rest] : [] })
    const mix = within(screen.getByTestId('comment-mix')).getAllByRole('listitem')
    expect(mix.map(({ textContent }) => textContent)).toEqual(['1 question', '4 on topic', '2 in own words', '2 generic', '3 emoji only'])
    expect(screen.getByText(/2 replies by the creator/).textContent).toContain('chance')
  })

  it('says what was seen, and asks for a step that would narrow a range', async () => {
    await show()
    const coverage = screen.getByTestId('coverage')
    expect(coverage.textContent).toContain('12 posts seen')
    expect(coverage.textContent).toContain('11 with likes')
    await waitFor(() => expect(coverage.textContent).toMatch(/to narrow .+\./))
  })
})
