import { notedErrors } from '@/lib/log/error-log'
import { keepWaiting } from '@/lib/log/note-error'
import { database } from '@/lib/store/database'
import { saveReading } from '@/lib/store/readings'
import { forgetTabPage, setTabPage, tabPageOf } from '@/lib/store/tab-pages'
import { NOW, profileFacts, reading } from '@/tests/support/make'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { sayMet } from './met-badge'
import { saveFromTab } from './save-command'
import { followTabs } from './tabs'

const MIRELA = 'https://www.instagram.com/mirelaokonto/'
const OTHER = 'https://www.instagram.com/tovibrandel/'
const setBadgeText = vi.fn<(of: { tabId: number; text: string }) => Promise<void>>(async () => {})
const setTitle = vi.fn<(of: { tabId: number; title: string }) => Promise<void>>(async () => {})
const badge = () => setBadgeText.mock.lastCall?.[0].text

/** A tab that shows Mirela, read and stored. */
async function openMirela(): Promise<{ id: number; url: string }> {
  const tab = await fakeBrowser.tabs.create({ url: MIRELA })
  const { profileKey } = await saveReading(reading({ profile: profileFacts() }), () => MIRELA)
  await setTabPage({
    tabId: tab.id ?? 0,
    url: MIRELA,
    platform: 'instagram',
    ref: { platform: 'instagram', kind: 'profile', handle: 'mirelaokonto' },
    state: 'ready',
    health: 'ok',
    tried: [],
    profileKey,
    postKey: null,
    postKeys: [],
    visibleComments: 0,
    readAt: NOW,
    sequence: 0,
    isWhole: true,
  })
  return { id: tab.id ?? 0, url: MIRELA }
}

beforeEach(() => {
  setBadgeText.mockClear()
  setTitle.mockClear()
  Object.assign(fakeBrowser, { action: { setBadgeText, setTitle } })
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void) => queueMicrotask(run)) as never)
})

describe('saving without the panel', () => {
  it('saves the creator whose page the tab shows, and goes back to saying where the creator is', async () => {
    expect(await saveFromTab(await openMirela())).toBe(true)
    expect(await database.entries.count()).toBe(1)
    expect(setBadgeText.mock.calls.map(([{ text }]) => text)).toEqual(['✓', '✓'])
    expect(setTitle.mock.lastCall?.[0].title).toContain('Shortlisted')
  })

  it.each([OTHER, undefined])('does not save the last creator when the tab is at %s already', async (url) => {
    const { id } = await openMirela()
    expect(await saveFromTab({ id, url })).toBe(false)
    expect(await database.entries.count()).toBe(0)
    expect(setBadgeText.mock.calls[0]?.[0].text).toBe('?')
  })

  it('says that it failed, and notes why', async () => {
    const tab = await openMirela()
    const error = new DOMException('no space', 'QuotaExceededError')
    vi.spyOn(database.entries, 'put').mockRejectedValue(error)
    vi.spyOn(database.entries, 'add').mockRejectedValue(error)
    const printed = vi.spyOn(console, 'error').mockReturnValue(undefined)
    await saveFromTab(tab)
    expect(setBadgeText.mock.calls[0]?.[0].text).toBe('!')
    await keepWaiting()
    expect(printed).toHaveBeenCalledWith('Touchstone: save from tab', expect.anything())
    expect(await notedErrors()).toMatchObject([{ where: 'save from tab', name: 'QuotaExceededError' }])
  })

  it('saves on where only the part of the page has changed', async () => {
    const { id } = await openMirela()
    expect(await saveFromTab({ id, url: `${MIRELA}#posts` })).toBe(true)
  })
})

describe('what is known of a tab', () => {
  it('is forgotten when the tab goes to another address, and the icon says nothing any more', async () => {
    const { id } = await openMirela()
    await saveFromTab({ id, url: MIRELA })
    followTabs()
    const updated = (change: object) => fakeBrowser.tabs.onUpdated.trigger(id, change, {} as never)
    await updated({ url: `${MIRELA}#posts` })
    expect(badge()).toBe('✓')
    await updated({ status: 'loading', url: OTHER })
    await vi.waitFor(() => expect(badge()).toBe(''))
    expect(await tabPageOf(id)).toBeNull()
  })
})

describe('the icon', () => {
  const met = async (id: number) => {
    await sayMet(id)
    return [badge(), setTitle.mock.lastCall?.[0].title]
  }

  it('says nothing of somebody new or of no creator', async () => {
    const { id } = await openMirela()
    expect(await met(id)).toEqual(['', 'Touchstone'])
    await forgetTabPage(id)
    expect(await met(id)).toEqual(['', 'Touchstone'])
  })

  it('counts shortlists, and says of a creator who was turned down on one', async () => {
    const { id, url } = await openMirela()
    await saveFromTab({ id, url })
    expect((await met(id))[0]).toBe('✓')
    const [entry] = await database.entries.toArray()
    const [campaign] = await database.campaigns.toArray()
    if (!entry || !campaign) throw new Error('nothing was saved')
    await database.campaigns.add({ ...campaign, id: 'second', name: 'Autumn' })
    await database.entries.add({ ...entry, key: `second/${entry.creatorId}`, campaignId: 'second', updatedAt: NOW + 1 })
    expect((await met(id))[0]).toBe('2')
    await database.entries.update(`second/${entry.creatorId}`, { status: 'no-response' })
    expect((await met(id))[1]).toContain('Already on Autumn: No response')
    await database.entries.update(`second/${entry.creatorId}`, { status: 'rejected' })
    expect((await met(id))[0]).toBe('×')
  })

  it('says nothing at an address its page has not spoken for', async () => {
    const { id, url } = await openMirela()
    await saveFromTab({ id, url })
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: OTHER } as never)
    expect((await met(id))[0]).toBe('')
  })
})
