/** The shortlist page with four people on it and its workers beside it: what its tests stand on. */
import { usePanel } from '@/components/app/panel-store'
import { ShortlistEngine } from '@/lib/shortlist/engine'
import { ShortlistPage } from '@/components/pages/shortlist-page'
import { useTable } from '@/components/shortlist/table-store'
import { serveImporter } from '@/lib/import/worker/serve'
import { allReaders } from '@/lib/platforms/readers'
import { EVERYBODY, USUAL_COLUMNS } from '@/lib/settings/shortlist-views'
import { campaignOf } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { saveToShortlist } from '@/lib/store/shortlist'
import { channelWorker } from './lines'
import { NOW, count, profile } from './make'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'

export const CAMPAIGN = 'my-shortlist'
const PEOPLE = [
  { handle: 'mirelaokonto', displayName: 'Mirela Okonto', platform: 'instagram', followers: 48_000 },
  { handle: 'tovibrandel', displayName: 'Tovi Brandel', platform: 'tiktok', followers: 900 },
  { handle: 'ansquistad', displayName: 'Ans Quistad', platform: 'instagram', followers: 1_200_000 },
  { handle: 'unseen', displayName: 'Pelin Nebesky', platform: 'x', followers: null },
] as const
export const keyOf = (handle: string) => `any:${handle}`
export const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

/** Before each test: nobody but the four, and a table that nobody has touched. */
export async function setStage(): Promise<void> {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200)
  vi.stubGlobal('Worker', function (url: URL) {
    return channelWorker(
      (port) => void (String(url).includes('import-worker') ? serveImporter(port, allReaders) : new ShortlistEngine(port)),
    )
  })
  usePanel.setState({ view: 'shortlist', undoable: null, notice: null })
  useTable.setState({ query: EVERYBODY, columns: USUAL_COLUMNS, folded: [], selected: new Set(), dialog: null })
  await campaignOf(CAMPAIGN, { now: NOW })
  for (const [at, { handle, displayName, platform, followers }] of PEOPLE.entries()) {
    const { followers: _, ...blank } = profile({ key: keyOf(handle), handle, handleKey: handle, displayName, platform })
    await database.profiles.add(followers === null ? blank : { ...blank, followers: count(followers) })
    await saveToShortlist(keyOf(handle), { campaignId: CAMPAIGN, now: NOW + at })
  }
}

export const names = () => screen.queryAllByTestId('shortlist-row').map((row) => within(row).getByRole('link').textContent)
export async function open(): Promise<void> {
  render(<ShortlistPage />)
  await waitFor(() => expect(names()).toHaveLength(4))
}
export const shows = (...expected: string[]) => waitFor(() => expect(names()).toEqual(expected))
export const entryOf = async (handle: string) => (await database.entries.where({ profileKey: keyOf(handle) }).toArray())[0]
export const keysOfAll = async () => (await database.entries.toArray()).map(({ key }) => key)
export const select = async (...people: string[]) => {
  for (const name of people) await user.click(screen.getByLabelText(`Select ${name}`))
}
export const everything = async () => (await database.entries.toArray()).sort((a, b) => (a.key < b.key ? -1 : 1))
