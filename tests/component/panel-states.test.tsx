/** What the panel says when there is no creator to show, or not all of one. */
import '@/components/creator/creator-view'
import { Panel } from '@/components/pages/panel'
import { usePanel } from '@/components/app/panel-store'
import '@/components/app/reader-report'
import { database } from '@/lib/store/database'
import { saveReading } from '@/lib/store/readings'
import { type TabPage, setTabPage } from '@/lib/store/tab-pages'
import { NOW, count, profileFacts, reading } from '@/tests/support/make'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const URL_OF_MIRELA = 'https://www.instagram.com/mirelaokonto/'
const DAY = 86_400_000

/** `url: null` is a tab whose address the browser keeps to itself. */
async function show({ url = URL_OF_MIRELA, ...change }: Partial<Omit<TabPage, 'url'>> & { url?: string | null } = {}) {
  const tab = await fakeBrowser.tabs.create({ url: url ?? '' })
  const tabId = tab.id ?? 0
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ ...tab, url: url ?? undefined }) as never)
  const ref = { platform: 'instagram', kind: 'profile' as const, handle: 'mirelaokonto' }
  const none = { profileKey: null, postKey: null, postKeys: [], visibleComments: 0, sequence: 0, isWhole: true }
  if (change.state)
    await setTabPage({
      tabId,
      url: url ?? '',
      platform: 'instagram',
      ref,
      health: 'ok',
      tried: [],
      readAt: NOW,
      state: 'ready',
      ...none,
      ...change,
    })
  render(<Panel options={new URLSearchParams({ tab: String(tabId) })} />)
  return tabId
}

/** Access as the browser tells it; asking for it gives it. */
function access(given: boolean) {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    version: '0.1.0',
    content_scripts: [{ matches: ['https://www.instagram.com/*', 'https://www.tiktok.com/*'] }],
  } as never)
  const permissions = {
    contains: vi.fn(async ({ origins }: { origins: string[] }) => given || !origins[0]?.includes('instagram')),
    request: vi.fn(async () => true),
    onAdded: { addListener: () => {}, removeListener: () => {} },
    onRemoved: { addListener: () => {}, removeListener: () => {} },
  }
  Object.assign(fakeBrowser, { permissions })
  return permissions
}

const stateNow = async () => {
  await waitFor(() => expect(screen.queryByTestId('page-state')?.dataset['state']).not.toBe('loading'))
  return (await screen.findByTestId('page-state')).dataset['state']
}

const readDaysAgo = (days: number) =>
  saveReading(
    reading({ readAt: NOW - days * DAY, profile: profileFacts({ followers: count(48_213, { readAt: NOW - days * DAY }) }) }),
    () => URL_OF_MIRELA,
  )

beforeEach(() => {
  usePanel.setState({ view: 'creator', dialog: null, undoable: null, notice: null })
  vi.spyOn(Date, 'now').mockReturnValue(NOW)
})

describe('without a creator', () => {
  it('draws the outline at once while the page is read', async () => {
    await show()
    expect(screen.getByTestId('page-state').dataset['state']).toBe('loading')
  })

  it('asks for access where a platform is kept from it, names that one only, and loads the tab again', async () => {
    const { request } = access(false)
    const reload = vi.spyOn(fakeBrowser.tabs, 'reload').mockResolvedValue()
    const tabId = await show({ url: null })
    const allow = await screen.findByTestId('allow-access')
    expect(screen.getByTestId('page-state').textContent).toContain('Instagram')
    expect(screen.getByTestId('page-state').textContent).not.toContain('TikTok')
    await userEvent.click(allow)
    await waitFor(() => expect(reload).toHaveBeenCalledWith(tabId))
    expect(request).toHaveBeenCalledWith({ origins: ['https://www.instagram.com/*', 'https://instagram.com/*'] })
  })

  it('says where to go on any other page', async () => {
    access(true)
    await show({ url: null })
    expect(await stateNow()).toBe('unsupported')
    expect(screen.getByTestId('page-state').textContent).toMatch(/Instagram.*YouTube/)
  })

  it('tells a private account from an unreadable page', async () => {
    await show({ state: 'private' })
    expect(await screen.findByRole('heading', { name: 'This account is private' })).toBeTruthy()
  })

  it.each([
    ['QuotaExceededError', /Free some space/],
    ['UnknownError', /\(UnknownError\)/],
  ])('says what helps when storing failed with %s', async (storageError, text) => {
    await show({ state: 'ready', storageError })
    expect((await screen.findByRole('alert')).textContent).toMatch(text)
  })

  it('leaves data of a newer version alone', async () => {
    vi.spyOn(database, 'open').mockRejectedValue(Object.assign(new Error('newer'), { name: 'VersionError' }))
    await show({ state: 'ready' })
    await screen.findByText(/newer Touchstone/)
    expect(screen.queryByTestId('campaign-switcher')).toBeNull()
  })

  it('says so when the database does not open', async () => {
    vi.spyOn(database, 'open').mockRejectedValue(new DOMException('no', 'InvalidStateError'))
    await show({ state: 'ready' })
    await screen.findByText(/\(InvalidStateError\)/)
  })
})

describe('with a creator from an earlier visit', () => {
  it('shows what is stored behind a wall, and says when it was read', async () => {
    await readDaysAgo(21)
    await show({ state: 'signed-out' })
    expect((await screen.findByTestId('creator-name')).textContent).toContain('Mirela Okonto')
    expect((await screen.findByTestId('stored-notice')).textContent).toBe(
      'The platform asks to sign in. Shown is what was read 3 weeks ago.',
    )
  })

  it('shows nobody where the platform says that nobody is there', async () => {
    await readDaysAgo(1)
    await show({ state: 'not-found' })
    expect(await stateNow()).toBe('not-found')
  })

  it.each([
    [13, null],
    [15, 'Read 2 weeks ago. Open the profile to refresh the numbers. Open the profile'],
  ])('after %s days: %s', async (days, notice) => {
    const { profileKey } = await readDaysAgo(days)
    await show({ state: 'ready', profileKey })
    await screen.findByTestId('creator-name')
    await waitFor(() => expect(screen.queryByTestId('stored-notice')?.textContent ?? null).toBe(notice))
  })
})

describe('Copy report', () => {
  it('holds what was tried, and nothing of the page', async () => {
    access(true)
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await show({
      state: 'unreadable',
      health: 'broken',
      url: `${URL_OF_MIRELA}?igsh=secret`,
      tried: [{ field: 'profile.followers', via: 'dom:followers', result: 'absent' }],
    })
    await user.click(await screen.findByTestId('copy-report'))
    await screen.findByText('Copied', { selector: 'button' })
    const copied = await navigator.clipboard.readText()
    expect(JSON.parse(copied)).toMatchObject({
      platform: 'instagram',
      page: 'profile',
      state: 'unreadable',
      tried: [{ field: 'profile.followers', via: 'dom:followers', result: 'absent' }],
    })
    expect(copied).toMatch(/"readerVersion": "\d/)
    expect(copied).not.toMatch(/mirela|secret|https?:/i)
  })
})
