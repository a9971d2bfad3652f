/** The shortlist page: what is done with many at once, what stands around the table, and several windows at once. */
import { usePanel } from '@/components/app/panel-store'
import { useTable } from '@/components/shortlist/table-store'
import { readSetting, writeSetting } from '@/lib/settings/settings'
import { EVERYBODY, USUAL_COLUMNS } from '@/lib/settings/shortlist-views'
import { addCampaign, campaignOf } from '@/lib/store/campaigns'
import { Database, database } from '@/lib/store/database'
import { saveToShortlist, updateEntry } from '@/lib/store/shortlist'
import { NOW } from '@/tests/support/make'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import {
  CAMPAIGN,
  entryOf,
  everything,
  keyOf,
  keysOfAll,
  names,
  open,
  select,
  setStage,
  shows,
  user,
} from '@/tests/support/shortlist-stage'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'

beforeEach(setStage)

describe('writing in a line', () => {
  it('goes on while the table is sorted by what is written', async () => {
    useTable.getState().showColumns(['name', 'notes'])
    useTable.getState().ask({ sort: 'notes', descending: true })
    await updateEntry((await entryOf('tovibrandel'))?.key ?? '', { notes: 'middle' }, NOW)
    await open()
    expect(names()[0]).toBe('Tovi Brandel')
    const cell = screen.getByText('Mirela Okonto').closest('[role=row]')?.querySelector('[data-column=notes]') as HTMLElement
    await user.click(cell)
    const field = await screen.findByRole('textbox', { name: 'Notes' })
    await user.type(field, 'zebra')
    await waitFor(async () => expect((await entryOf('mirelaokonto'))?.notes).toBe('zebra'))
    // The worker tells of both changes in one picture: where the one is drawn, the other has come.
    await updateEntry((await entryOf('ansquistad'))?.key ?? '', { notes: 'Asked today' }, NOW)
    await screen.findByText('Asked today')
    expect(document.activeElement).toBe(field)
    expect(names()[0]).toBe('Tovi Brandel')
    await user.type(field, ' crossing{Escape}')
    await waitFor(() => expect(names()[0]).toBe('Mirela Okonto'))
    expect((await entryOf('mirelaokonto'))?.notes).toBe('zebra crossing')
  })
})

describe('many at once', () => {
  it.each([
    ['status', async () => user.selectOptions(screen.getByTestId('bulk-status'), 'rejected'), { status: 'rejected' }],
    ['tag', async () => user.type(screen.getByTestId('bulk-tag'), 'spring{Enter}'), { tags: ['spring'] }],
    ['owner', async () => user.type(screen.getByTestId('bulk-owner'), 'Ines{Enter}'), { owner: 'Ines' }],
  ])('sets a %s for everybody selected, and undoes all of it', async (_, press, expected) => {
    await open()
    const before = await everything()
    await select('Mirela Okonto', 'Tovi Brandel')
    await press()
    await waitFor(async () => expect(await entryOf('tovibrandel')).toMatchObject(expected))
    expect(await entryOf('mirelaokonto')).toMatchObject(expected)
    expect(await entryOf('ansquistad')).not.toMatchObject(expected)
    await user.click(await screen.findByTestId('undo'))
    await waitFor(async () => expect(await everything()).toEqual(before))
  })

  it('removes everybody selected, and undoes it', async () => {
    await open()
    const before = await everything()
    await user.click(screen.getByTestId('select-all'))
    await user.click(await screen.findByTestId('bulk-remove'))
    expect(await screen.findByTestId('shortlist-empty')).toBeTruthy()
    expect(await keysOfAll()).toEqual([])
    await user.click(await screen.findByTestId('undo'))
    await waitFor(() => expect(names()).toHaveLength(4))
    expect(await everything()).toEqual(before)
  })

  it('moves and copies to another campaign; who is there already stays where they are', async () => {
    const { brief, plan } = await campaignOf(CAMPAIGN, { now: NOW })
    const other = await addCampaign({ name: 'Spring launch', brief, plan }, NOW)
    await saveToShortlist(keyOf('tovibrandel'), { campaignId: other.id, now: NOW })
    await open()
    const before = await everything()
    await select('Mirela Okonto', 'Tovi Brandel')
    await user.selectOptions(await screen.findByLabelText('Other campaign'), other.id)
    await user.click(screen.getByRole('button', { name: 'Move' }))
    await shows('Pelin Nebesky', 'Ans Quistad', 'Tovi Brandel')
    expect((await database.entries.where({ campaignId: other.id }).toArray()).map(({ profileKey }) => profileKey).sort()).toEqual(
      [keyOf('mirelaokonto'), keyOf('tovibrandel')].sort(),
    )
    await user.click(await screen.findByTestId('undo'))
    await waitFor(async () => expect(await everything()).toEqual(before))
  })

  it('joins those who are one person into one line, and parts them again', async () => {
    await updateEntry((await entryOf('tovibrandel'))?.key ?? '', { notes: 'also on TikTok' }, NOW)
    await open()
    const before = await everything()
    await select('Mirela Okonto', 'Tovi Brandel')
    await user.click(screen.getByTestId('bulk-join'))
    await waitFor(() => expect(names()).toHaveLength(3))
    expect(names()).toContain('Mirela Okonto')
    expect((await entryOf('mirelaokonto'))?.notes).toContain('also on TikTok')
    await user.click(screen.getByTestId('undo'))
    await waitFor(async () => expect(await everything()).toEqual(before))
  })

  it('undoes its own change only: what another window changed since stays', async () => {
    await open()
    await select('Mirela Okonto')
    await user.selectOptions(screen.getByTestId('bulk-status'), 'rejected')
    await waitFor(async () => expect((await entryOf('mirelaokonto'))?.status).toBe('rejected'))
    await updateEntry((await entryOf('mirelaokonto'))?.key ?? '', { notes: 'Written meanwhile' }, NOW + 5)
    await user.click(await screen.findByTestId('undo'))
    await waitFor(async () => expect((await entryOf('mirelaokonto'))?.status).toBe('shortlisted'))
    expect((await entryOf('mirelaokonto'))?.notes).toBe('Written meanwhile')
  })
})

describe('handing over', () => {
  it('takes what the table shows where it is narrowed', async () => {
    await open()
    fireEvent.change(screen.getByTestId('shortlist-search'), { target: { value: 'tovi' } })
    await shows('Tovi Brandel')
    await user.click(screen.getByTestId('open-outreach'))
    expect((await screen.findByTestId('outreach-letter')).textContent).toContain('Tovi Brandel')
    expect(screen.getByTestId('outreach-next').hasAttribute('disabled')).toBe(true)
    expect(screen.getByTestId('bulk-bar').textContent).toContain('1 selected')
  })
})

describe('compare', () => {
  it('puts who is selected side by side, and goes back to the table with the same selection', async () => {
    await open()
    await select('Mirela Okonto', 'Ans Quistad')
    await user.click(await screen.findByTestId('bulk-compare'))
    const compare = await screen.findByTestId('compare')
    expect(within(compare).getByRole('heading').textContent).toBe('2 creators side by side')
    const followers = within(compare).getByRole('rowheader', { name: 'Followers' }).closest('tr') as HTMLElement
    expect(
      within(followers)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['48K', '1.2M'])
    await user.click(within(compare).getByTestId('compare-close'))
    await waitFor(() => expect(names()).toHaveLength(4))
    expect(useTable.getState().selected.size).toBe(2)
  })
})

describe('views', () => {
  it('keeps filters, order and columns under a name, and shows them again', async () => {
    await open()
    await user.click(screen.getByTestId('sort-name'))
    fireEvent.change(screen.getByTestId('shortlist-search'), { target: { value: 'an' } })
    await shows('Ans Quistad', 'Tovi Brandel')
    await user.click(screen.getByTestId('view-save'))
    await user.type(screen.getByTestId('view-name'), 'With an')
    await user.click(screen.getByTestId('view-keep'))
    await waitFor(async () => expect(await readSetting('shortlistViews')).toHaveLength(1))
    await user.selectOptions(screen.getByTestId('view-choice'), 'Everybody')
    await waitFor(() => expect(names()).toHaveLength(4))
    await user.selectOptions(screen.getByTestId('view-choice'), 'With an')
    await shows('Ans Quistad', 'Tovi Brandel')
  })

  it('refuses one more than can be kept, and says so', async () => {
    const kept = Array.from({ length: 50 }, (_, at) => ({
      id: `v${at}`,
      name: `View ${at}`,
      query: EVERYBODY,
      columns: [...USUAL_COLUMNS],
    }))
    await writeSetting('shortlistViews', kept)
    await open()
    await user.click(screen.getByTestId('view-save'))
    await user.type(screen.getByTestId('view-name'), 'One more{Enter}')
    await waitFor(() => expect(usePanel.getState().notice?.text).toContain('There are 50 already'))
    expect(screen.getByTestId<HTMLSelectElement>('view-choice').value).toBe('')
    expect(await readSetting('shortlistViews')).toEqual(kept)
  })
})

describe('several windows', () => {
  it('follows what another connection writes, and neither loses the other’s fields', async () => {
    await open()
    const other = new Database()
    const key = (await entryOf('mirelaokonto'))?.key ?? ''
    await Promise.all([updateEntry(key, { owner: 'Bram' }, NOW + 1, other), updateEntry(key, { tags: ['vegan'] }, NOW + 2)])
    const row = () => screen.getByText('Mirela Okonto').closest('[role=row]') as HTMLElement
    await waitFor(() => expect(row().textContent).toContain('Bram'))
    expect(row().textContent).toContain('vegan')
    expect(await other.entries.get(key)).toMatchObject({ owner: 'Bram', tags: ['vegan'] })
    await other.profiles.update(keyOf('mirelaokonto'), { displayName: 'Mirela O.' })
    await waitFor(() => expect(names()).toContain('Mirela O.'))
    await other.entries.delete(key)
    await waitFor(() => expect(names()).toHaveLength(3))
    other.close()
  })
})

describe('review', () => {
  it('takes a pasted list, says what has become of each, and opens one at each press in the same tab', async () => {
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({ id: 7 } as never)
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 7 } as never)
    await open()
    await user.click(screen.getByTestId('go-review'))
    fireEvent.change(await screen.findByTestId('review-text'), { target: { value: '@mirelaokonto\nhttps://www.instagram.com/nobodyyet/' } })
    await user.selectOptions(screen.getByTestId('review-usual'), 'instagram')
    await user.click(screen.getByTestId('review-start'))
    expect((await screen.findByTestId('review-progress')).textContent).toBe('0 saved, 0 read, 0 skipped, 2 to come')
    await waitFor(() => expect(screen.getByTestId('review-progress').textContent).toBe('1 saved, 0 read, 0 skipped, 1 to come'))
    await user.click(screen.getByTestId('review-next'))
    expect(create).toHaveBeenCalledWith({ url: 'https://www.instagram.com/mirelaokonto/' })
    await user.click(screen.getByTestId('review-next'))
    await waitFor(() => expect(update).toHaveBeenCalledWith(7, { url: 'https://www.instagram.com/nobodyyet/', active: true }))
    await waitFor(() => expect(screen.getByTestId('review-progress').textContent).toBe('1 saved, 0 read, 1 skipped, 0 to come'))
    expect(await readSetting('reviewQueue')).toMatchObject({ at: 1, reached: 1 })
  })

  it('offers those on the list of whom nothing was ever read', async () => {
    await database.profiles.where('key').anyOf(keyOf('tovibrandel'), keyOf('ansquistad')).modify({ lastRead: 0 })
    await open()
    await user.click(screen.getByRole('button', { name: 'Review a list' }))
    const offer = await screen.findByTestId('review-unopened')
    expect(offer.textContent).toContain('(2)')
    await user.click(offer)
    await waitFor(async () =>
      expect((await readSetting('reviewQueue'))?.items.map(({ handle }) => handle)).toEqual(['ansquistad', 'tovibrandel']),
    )
  })
})

describe('the backup reminder', () => {
  it('speaks when much would be lost and the last backup is old', async () => {
    const entry = (await database.entries.toArray())[0]
    if (!entry) throw new Error('nobody was saved')
    await database.entries.bulkAdd(Array.from({ length: 6 }, (_, at) => ({ ...entry, key: `old/${at}`, campaignId: 'old' })))
    await open()
    expect((await screen.findByTestId('backup-reminder')).textContent).toContain('no backup')
    await writeSetting('lastBackupAt', Date.now() - 86_400_000)
    await waitFor(() => expect(screen.queryByTestId('backup-reminder')).toBeNull())
  })
})
