import { updateEntry } from '@/lib/store/shortlist'
import { Panel } from '@/components/pages/panel'
import { ShortlistEngine } from '@/lib/shortlist/engine'
import { usePanel } from '@/components/app/panel-store'
import { database } from '@/lib/store/database'
import { saveReading } from '@/lib/store/readings'
import { type TabPage, setTabPage } from '@/lib/store/tab-pages'
import { channelWorker } from '@/tests/support/lines'
import { NOW, count, postFacts, profileFacts, reading, rounded } from '@/tests/support/make'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const URL_OF_MIRELA = 'https://www.instagram.com/mirelaokonto/'
let tabId: number

async function show(change: Partial<TabPage> = {}, url = URL_OF_MIRELA) {
  const tab = await fakeBrowser.tabs.create({ url })
  tabId = tab.id ?? 0
  // The fake browser keeps no addresses apart from what it was given.
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ ...tab, url }))
  if (change.state) {
    await setTabPage({
      tabId,
      url,
      platform: 'instagram',
      ref: { platform: 'instagram', kind: 'profile', handle: 'mirelaokonto' },
      health: 'ok',
      tried: [],
      profileKey: null,
      postKey: null,
      postKeys: [],
      visibleComments: 0,
      readAt: NOW,
      sequence: 0,
      isWhole: true,
      state: 'ready',
      ...change,
    })
  }
  render(<Panel options={new URLSearchParams({ tab: String(tabId) })} />)
}

async function store() {
  const posts = Array.from({ length: 8 }, (_, at) =>
    postFacts(`P${at}`, {
      caption: at === 2 ? '#ad Evening serum with @halden, code MIRELA15' : 'A slow morning routine for dry skin',
      likes: count(900 + at * 70),
      comments: count(20 + at),
      postedAt: new Date(NOW - (at + 4) * 86_400_000).toISOString(),
      postedAtPrecision: 'second',
    }),
  )
  return saveReading(
    reading({ profile: profileFacts({ followers: rounded(48_200, 50), emails: ['mirela@okonto.example'] }), posts }),
    () => URL_OF_MIRELA,
  )
}

beforeEach(() => {
  usePanel.setState({ view: 'creator', undoable: null, notice: null })
})

describe('panel', () => {
  it.each([
    ['signed-out', 'The platform asks to sign in'],
    ['not-found', 'Nobody here'],
    ['challenge', 'The platform wants to check something first'],
    ['unreadable', 'Nothing readable here'],
    ['unsupported', 'No creator on this page'],
  ] as const)('says what a %s page is, and shows nobody', async (state, title) => {
    await show({ state })
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy()
    expect(screen.queryByTestId('creator-name')).toBeNull()
  })

  it('shows who it is, with the precision of each number, three scores and no invented ones', async () => {
    const { profileKey } = await store()
    await show({ state: 'ready', profileKey })
    expect((await screen.findByTestId('creator-name')).textContent).toContain('Mirela Okonto')
    expect(screen.getByText('48.2K').parentElement?.textContent).toContain('± 50')
    for (const id of ['engagement', 'fit', 'saturation']) expect(await screen.findByTestId(`score-${id}`)).toBeTruthy()
    // Without a brief there is no niche fit to speak of.
    expect(screen.getByTestId('score-fit').dataset['state']).toBe('not-enough-evidence')
    expect(screen.getAllByText(/disclosed in words/).length).toBeGreaterThan(0)
  })

  it('saves in one click, undoes it, and knows who is already saved', async () => {
    const { profileKey } = await store()
    await show({ state: 'ready', profileKey })
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('save').disabled).toBe(false))
    await user.click(screen.getByTestId('save'))
    expect(await screen.findByTestId('saved-state')).toBeTruthy()
    expect(await database.entries.count()).toBe(1)
    await user.click(screen.getByTestId('undo'))
    expect(await screen.findByTestId('save')).toBeTruthy()
    expect(await database.entries.count()).toBe(0)
    expect(screen.queryByTestId('undo')).toBeNull()
  })

  it('brings back what was written on a creator whose save was taken back', async () => {
    const { profileKey } = await store()
    await show({ state: 'ready', profileKey })
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('save').disabled).toBe(false))
    await user.click(screen.getByTestId('save'))
    await screen.findByTestId('saved-state')
    const [entry] = await database.entries.toArray()
    await updateEntry(entry?.key ?? '', { notes: 'Met at the fair' }, (entry?.savedAt ?? 0) + 1)
    await user.click(screen.getByTestId('undo'))
    await waitFor(async () => expect(await database.entries.count()).toBe(0))
    await user.click(await screen.findByTestId('undo'))
    await waitFor(async () => expect((await database.entries.toArray())[0]?.notes).toBe('Met at the fair'))
  })

  it('lists the shortlist with a status to change, and removes with undo', async () => {
    vi.stubGlobal('Worker', function () {
      return channelWorker((port) => void new ShortlistEngine(port))
    })
    const { profileKey } = await store()
    await show({ state: 'ready', profileKey })
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('save').disabled).toBe(false))
    await user.click(screen.getByTestId('save'))
    await user.click(await screen.findByTestId('open-shortlist'))
    const row = await screen.findByTestId('shortlist-row')
    await user.selectOptions(within(row).getByRole('combobox'), 'contacted')
    await waitFor(async () => expect((await database.entries.toArray())[0]?.status).toBe('contacted'))
    await user.click(within(row).getByRole('button', { name: /Remove/ }))
    expect(await screen.findByTestId('shortlist-empty')).toBeTruthy()
    await user.click(screen.getByTestId('undo'))
    expect(await screen.findByTestId('shortlist-row')).toBeTruthy()
    expect((await database.entries.toArray())[0]?.status).toBe('contacted')
  })

  it('tells a failed save from a good one, and loses nothing', async () => {
    const { profileKey } = await store()
    await show({ state: 'ready', profileKey })
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('save').disabled).toBe(false))
    vi.spyOn(database.entries, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    await userEvent.click(screen.getByTestId('save'))
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved')
    expect(screen.queryByTestId('saved-state')).toBeNull()
  })

  it('says when what was read could not be stored', async () => {
    await show({ state: 'ready', storageError: 'QuotaExceededError' })
    expect(await screen.findByText('Touchstone cannot store what it reads')).toBeTruthy()
  })

  it('names the fields it can no longer read instead of guessing them', async () => {
    const { profileKey } = await store()
    await show({
      state: 'ready',
      profileKey,
      health: 'degraded',
      tried: [{ field: 'profile.following', via: 'dom:following', result: 'absent' }],
    })
    expect(await screen.findByText(/Not readable here: following/)).toBeTruthy()
  })

  it('turns a brief into niche fit', async () => {
    const { profileKey } = await store()
    await show({ state: 'ready', profileKey })
    // Loaded when first opened, which takes longer than a test waits.
    await import('@/components/campaign/campaign-form')
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    await screen.findByTestId('creator-name')
    await user.click(screen.getByTestId('open-brief'))
    await user.type(await screen.findByLabelText(/Topics and keywords/), 'skin care, dry skin')
    await user.click(screen.getByTestId('save-brief'))
    await waitFor(() => expect(screen.getByTestId('score-fit').dataset['state']).toBe('scored'))
  })
})
