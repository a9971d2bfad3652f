/** The shortlist's table: what is asked of it, and what is changed in it. */
import { useTable } from '@/components/shortlist/table-store'
import { NO_BRIEF } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { updateEntry } from '@/lib/store/shortlist'
import { NOW, count, post } from '@/tests/support/make'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { CAMPAIGN, entryOf, keyOf, names, open, setStage, shows, user } from '@/tests/support/shortlist-stage'
import { beforeEach, describe, expect, it } from 'vitest'

beforeEach(setStage)

describe('the table', () => {
  it('shows the latest saved first and sorts by any column, with what is not known last either way', async () => {
    await open()
    await shows('Pelin Nebesky', 'Ans Quistad', 'Tovi Brandel', 'Mirela Okonto')
    await user.click(screen.getByTestId('sort-followers'))
    await shows('Ans Quistad', 'Mirela Okonto', 'Tovi Brandel', 'Pelin Nebesky')
    await user.click(screen.getByTestId('sort-followers'))
    await shows('Tovi Brandel', 'Mirela Okonto', 'Ans Quistad', 'Pelin Nebesky')
    await user.click(screen.getByTestId('sort-name'))
    await shows('Ans Quistad', 'Mirela Okonto', 'Pelin Nebesky', 'Tovi Brandel')
    expect(screen.getByTestId('sort-name').closest('[role=columnheader]')?.getAttribute('aria-sort')).toBe('ascending')
  })

  it('marks who is still bound to a competitor, and says for how long', async () => {
    const at = Date.now()
    const asked = { name: 'Halden', aliases: [], handles: ['halden'], domains: [], windowDays: 60 }
    await database.campaigns.update(CAMPAIGN, { brief: { ...NO_BRIEF, competitors: [asked] } })
    await database.posts.bulkAdd(
      Array.from({ length: 8 }, (_, nth) =>
        post(`P${nth}`, {
          profileKey: keyOf('tovibrandel'),
          caption: nth === 0 ? '#ad Morning run with @halden' : `A walk in the woods ${nth}`,
          mentions: nth === 0 ? ['halden'] : [],
          postedAt: new Date(at - (nth + 3) * 86_400_000).toISOString(),
          postedAtPrecision: 'second',
        }),
      ),
    )
    await open()
    const mark = await screen.findByTestId('row-conflict')
    expect(mark.textContent).toContain('Worked for your competitor Halden 3 days ago. 57 days')
    expect(mark.closest('[role=row]')?.textContent).toContain('Tovi Brandel')
    expect(screen.getAllByTestId('row-conflict')).toHaveLength(1)
  })

  it('filters by words in name, handle, tags and notes, by status, platform and size', async () => {
    await updateEntry((await entryOf('tovibrandel'))?.key ?? '', { notes: 'Café in spring', tags: ['vegan'], status: 'contacted' }, NOW)
    await open()
    const search = screen.getByTestId('shortlist-search')
    fireEvent.change(search, { target: { value: 'cafe vegan' } })
    await shows('Tovi Brandel')
    expect(screen.getByTestId('shortlist-count').textContent).toBe('1 of 4 creators')
    fireEvent.change(search, { target: { value: '' } })
    await user.click(screen.getByTestId('open-filters'))
    await user.click(screen.getByTestId('filter-contacted'))
    await shows('Tovi Brandel')
    await user.click(screen.getByTestId('filter-contacted'))
    await user.click(screen.getByTestId('filter-instagram'))
    await shows('Ans Quistad', 'Mirela Okonto')
    fireEvent.change(screen.getByLabelText('Followers from'), { target: { value: '100000' } })
    await shows('Ans Quistad')
    await user.click(screen.getByText('Clear filters'))
    await waitFor(() => expect(names()).toHaveLength(4))
  })

  it('leaves out who has no score when a least one is asked for, and sorts by scores', async () => {
    const posts = Array.from({ length: 12 }, (_, at) =>
      post(`p${at}`, {
        profileKey: keyOf('mirelaokonto'),
        likes: count(1500 + at * 37),
        comments: count(40 + at),
        postedAt: new Date(NOW - (at + 3) * 4 * 86_400_000).toISOString(),
        caption: `Walk number ${at}`,
      }),
    )
    await database.posts.bulkAdd(posts)
    await open()
    await user.click(screen.getByTestId('sort-engagement'))
    await waitFor(() => expect(names()[0]).toBe('Mirela Okonto'))
    await user.click(screen.getByTestId('open-filters'))
    fireEvent.change(screen.getByLabelText('Engagement at least'), { target: { value: '1' } })
    await shows('Mirela Okonto')
  })

  it('groups, and folds a group up', async () => {
    useTable.getState().ask({ group: 'platform' })
    await open()
    const heading = await screen.findByRole('button', { name: /Instagram/ })
    expect(heading.textContent).toContain('2 creators')
    await user.click(heading)
    await waitFor(() => expect(names()).toHaveLength(2))
    expect(names()).not.toContain('Mirela Okonto')
  })

  it('is used with the keyboard alone: moves, selects, changes a status, and has the focus again', async () => {
    await open()
    const grid = screen.getByRole('grid')
    expect(grid.getAttribute('aria-rowcount')).toBe('5')
    grid.focus()
    await user.keyboard('{ArrowDown} ')
    expect([...useTable.getState().selected]).toEqual([(await entryOf('ansquistad'))?.key])
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    const choice = await screen.findByRole('combobox', { name: 'Status' })
    expect(document.activeElement).toBe(choice)
    await user.selectOptions(choice, 'live')
    await waitFor(() => expect(document.activeElement).toBe(grid))
    expect((await entryOf('ansquistad'))?.status).toBe('live')
    const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
    expect(active?.dataset['column']).toBe('status')
  })

  it('keeps a note written in its place, and a fee with its currency', async () => {
    useTable.getState().showColumns(['name', 'fee', 'notes'])
    await open()
    const cell = (name: string, column: string) =>
      screen.getByText(name).closest('[role=row]')?.querySelector(`[data-column=${column}]`) as HTMLElement
    await user.click(cell('Mirela Okonto', 'notes'))
    await user.type(await screen.findByRole('textbox', { name: 'Notes' }), 'Call on Monday{Escape}')
    await waitFor(async () => expect((await entryOf('mirelaokonto'))?.notes).toBe('Call on Monday'))
    await user.click(cell('Mirela Okonto', 'fee'))
    await user.type(await screen.findByRole('textbox', { name: 'Quoted fee' }), '1,200 eur{Enter}')
    await waitFor(async () => expect((await entryOf('mirelaokonto'))?.fee).toEqual({ amount: 1200, currency: 'EUR' }))
  })
})
