/** Ways through the panel: keys, palette, campaigns, and the way along the shortlist. */
import '@/components/creator/creator-view'
import { Panel } from '@/components/pages/panel'
import '@/components/panel/palette'
import { usePanel } from '@/components/app/panel-store'
import { SHORTCUTS } from '@/components/app/shortcuts'
import '@/components/panel/shortcut-help'
import { CampaignPlan } from '@/lib/domain/campaign'
import { readSetting, writeSetting } from '@/lib/settings/settings'
import { NO_BRIEF, addCampaign } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { saveReading } from '@/lib/store/readings'
import { saveToShortlist } from '@/lib/store/shortlist'
import { forgetTabPage, setTabPage } from '@/lib/store/tab-pages'
import { NOW, profileFacts, reading } from '@/tests/support/make'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const urlOf = (handle: string) => `https://www.instagram.com/${handle}/`

async function read(handle: string, displayName: string): Promise<string> {
  const ref = { platform: 'instagram', kind: 'profile', handle } as const
  const { profileKey } = await saveReading(reading({ url: urlOf(handle), ref, profile: profileFacts({ handle, displayName }) }), () =>
    urlOf(handle),
  )
  return profileKey ?? ''
}

/** Opens the panel on a creator's profile; what is opened in the tab is noted. */
async function openOn(handle: string, profileKey: string) {
  const url = urlOf(handle)
  const tab = await fakeBrowser.tabs.create({ url })
  const tabId = tab.id ?? 0
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ ...tab, url }))
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(tab)
  const ref = { platform: 'instagram', kind: 'profile' as const, handle }
  const seen = {
    health: 'ok' as const,
    tried: [],
    postKey: null,
    postKeys: [],
    visibleComments: 0,
    readAt: NOW,
    sequence: 0,
    isWhole: true,
  }
  await setTabPage({ tabId, url, platform: 'instagram', ref, state: 'ready', profileKey, ...seen })
  render(<Panel options={new URLSearchParams({ tab: String(tabId) })} />)
  await screen.findByTestId('creator-name')
  return { tabId, update, opened: () => update.mock.calls.map((call) => (call.at(-1) as { url: string }).url) }
}

async function threeSaved() {
  const keys: string[] = []
  for (const [at, [handle, name]] of (
    [
      ['varneldo', 'Varneldo Quist'],
      ['mirelaokonto', 'Mirela Okonto'],
      ['tesmarra', 'Tesmárra Böhl'],
    ] as const
  ).entries()) {
    const key = await read(handle, name)
    keys.push(key)
    await saveToShortlist(key, { campaignId: 'my-shortlist', campaignName: 'My shortlist', now: NOW - at * 1000 })
  }
  return keys as [string, string, string]
}

beforeEach(() => {
  usePanel.setState({ view: 'creator', dialog: null, undoable: null, notice: null })
})

describe('keys', () => {
  it('saves with S and takes it back with Z, as the buttons do', async () => {
    await openOn('mirelaokonto', await read('mirelaokonto', 'Mirela Okonto'))
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('save').disabled).toBe(false))
    await userEvent.keyboard('s')
    await screen.findByTestId('saved-state')
    expect(await database.entries.count()).toBe(1)
    await screen.findByTestId('undo')
    await userEvent.keyboard('z')
    await screen.findByTestId('save')
    expect(await database.entries.count()).toBe(0)
  })

  it('walks along the shortlist in its order', async () => {
    const keys = await threeSaved()
    const { opened } = await openOn('mirelaokonto', keys[1])
    await waitFor(() => expect(screen.getByTestId('walk-position').textContent).toBe('2 of 3'))
    await userEvent.keyboard('n')
    await userEvent.keyboard('p')
    await waitFor(() => expect(opened()).toEqual([urlOf('tesmarra'), urlOf('varneldo')]))
  })

  it('takes two steps for two presses, also while the page in between has not spoken', async () => {
    const keys = await threeSaved()
    const { opened, tabId } = await openOn('varneldo', keys[0])
    await waitFor(() => expect(screen.getByTestId('walk-position').textContent).toBe('1 of 3'))
    await userEvent.keyboard('n')
    await forgetTabPage(tabId)
    await waitFor(() => expect(screen.queryByTestId('creator-name')).toBeNull())
    await userEvent.keyboard('n')
    await waitFor(() => expect(opened()).toEqual([urlOf('mirelaokonto'), urlOf('tesmarra')]))
  })

  it('does nothing behind a window that is open', async () => {
    const keys = await threeSaved()
    const { update } = await openOn('varneldo', keys[0])
    await screen.findByTestId('walk-position')
    await userEvent.keyboard('?')
    await screen.findByTestId('shortcut-help')
    ;(document.activeElement as HTMLElement | null)?.blur()
    await userEvent.keyboard('n')
    expect(update).not.toHaveBeenCalled()
  })

  it('has nothing after the last', async () => {
    const keys = await threeSaved()
    const { update } = await openOn('tesmarra', keys[2])
    await waitFor(() => expect(screen.getByTestId('walk-position').textContent).toBe('3 of 3'))
    await userEvent.keyboard('n')
    expect(update).not.toHaveBeenCalled()
  })

  it('leads to the note and to the status, and says when there is nothing to do', async () => {
    const keys = await threeSaved()
    await openOn('mirelaokonto', keys[1])
    const notes = await screen.findByTestId('notes')
    await userEvent.keyboard('m')
    expect(document.activeElement).toBe(notes)
    notes.blur()
    await userEvent.keyboard('t')
    expect(document.activeElement?.tagName).toBe('SELECT')
    ;(document.activeElement as HTMLElement).blur()
    await userEvent.keyboard('z')
    expect(usePanel.getState().notice?.text).toContain('Undo')
  })

  it('leaves typing alone, keys held with others, and everything when switched off', async () => {
    const keys = await threeSaved()
    const { update } = await openOn('mirelaokonto', keys[1])
    await userEvent.type(await screen.findByTestId('notes'), 'npsz')
    await userEvent.keyboard('{Tab}{Alt>}n{/Alt}{Control>}n{/Control}')
    await writeSetting('singleKeys', false)
    await waitFor(() => expect(document.documentElement.dataset['singleKeys']).toBe('off'))
    ;(document.activeElement as HTMLElement | null)?.blur()
    await userEvent.keyboard('n')
    expect(update).not.toHaveBeenCalled()
    await userEvent.keyboard('{Control>}k{/Control}')
    expect(await screen.findByTestId('palette')).toBeTruthy()
  })

  it('lists every key, and the switch for them', async () => {
    await openOn('mirelaokonto', await read('mirelaokonto', 'Mirela Okonto'))
    await userEvent.keyboard('?')
    const help = await screen.findByTestId('shortcut-help')
    for (const { key } of SHORTCUTS) expect(within(help).getByText(key.toUpperCase())).toBeTruthy()
    await userEvent.click(within(help).getByRole('checkbox'))
    await waitFor(async () => expect(await readSetting('singleKeys')).toBe(false))
  })

  it('gives each key to one shortcut', () => {
    expect(new Set(SHORTCUTS.map(({ key }) => key)).size).toBe(SHORTCUTS.length)
  })
})

describe('palette', () => {
  it('finds a saved creator by name without accents, note or tag, and opens the profile with its campaign', async () => {
    const [first, second] = await threeSaved()
    const autumn = await addCampaign({ name: 'Autumn serum', brief: NO_BRIEF, plan: CampaignPlan.parse({}) }, NOW)
    const { entry } = await saveToShortlist(first, { campaignId: autumn.id, now: NOW })
    await database.entries.update(entry.key, { notes: 'asks for a glass bottle', tags: ['gifted'] })
    const { opened } = await openOn('mirelaokonto', second)
    await userEvent.keyboard('/')
    const palette = await screen.findByTestId('palette')
    const input = within(palette).getByRole('combobox')
    const rows = () => [...palette.querySelectorAll('[role="option"]')].map((row) => row.textContent)
    for (const [question, name] of [
      ['tesmarra bohl', 'Tesmárra Böhl@tesmarra · My shortlist'],
      ['gifted', 'Varneldo Quist@varneldo · Autumn serum'],
      ['autumn glass', 'Varneldo Quist@varneldo · Autumn serum'],
    ] as const) {
      await userEvent.clear(input)
      await userEvent.click(input)
      await userEvent.paste(question)
      await waitFor(() => expect(rows()).toEqual([name]))
    }
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(opened()).toEqual([urlOf('varneldo')]))
    expect(await readSetting('activeCampaign')).toBe(autumn.id)
    expect(screen.queryByTestId('palette')).toBeNull()
  })

  it('does what it lists, and lists only what can be done here', async () => {
    await openOn('mirelaokonto', await read('mirelaokonto', 'Mirela Okonto'))
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('save').disabled).toBe(false))
    await userEvent.click(screen.getByTestId('open-palette'))
    const palette = await screen.findByTestId('palette')
    expect(within(palette).queryByText('Undo')).toBeNull()
    await userEvent.type(within(palette).getByRole('combobox'), 'save to{Enter}')
    await screen.findByTestId('saved-state')
  })
})

describe('undo', () => {
  it('takes back whatever was offered, and keeps the offer when that fails', async () => {
    await openOn('mirelaokonto', await read('mirelaokonto', 'Mirela Okonto'))
    const undo = vi.fn(async () => {}).mockRejectedValueOnce(new Error('full'))
    usePanel.getState().offerUndo({ kind: 'done', text: 'Autumn serum deleted', undo })
    await userEvent.click(await screen.findByTestId('undo'))
    expect((await screen.findByRole('alert')).textContent).toContain('could not be undone')
    await userEvent.click(screen.getByTestId('undo'))
    await waitFor(() => expect(screen.queryByTestId('undo-bar')).toBeNull())
    expect(undo).toHaveBeenCalledTimes(2)
  })
})

describe('campaigns', () => {
  it('switches the campaign that Save saves to; archived ones are not offered', async () => {
    const autumn = await addCampaign({ name: 'Autumn serum', brief: NO_BRIEF, plan: CampaignPlan.parse({}) }, NOW)
    const old = await addCampaign({ name: 'Old one', brief: NO_BRIEF, plan: CampaignPlan.parse({}) }, NOW)
    await database.campaigns.update(old.id, { archived: true })
    await openOn('mirelaokonto', await read('mirelaokonto', 'Mirela Okonto'))
    const switcher = screen.getByTestId('campaign-switcher')
    await within(switcher).findByText('Autumn serum')
    expect(within(switcher).queryByText('Old one')).toBeNull()
    await userEvent.selectOptions(switcher, autumn.id)
    await waitFor(async () => expect(await readSetting('activeCampaign')).toBe(autumn.id))
    await waitFor(() => expect(screen.getByTestId('save').textContent).toContain('Autumn serum'))
  })
})
