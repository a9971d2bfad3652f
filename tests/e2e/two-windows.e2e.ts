/** Two panels and the shortlist's page, at work on the same creator at once: nothing is lost, and all three agree. */
import type { Page } from 'playwright-core'
import type { HistoryEvent, Entry } from '@/lib/domain/campaign'
import { rowsOf } from '@/tools/browser/extension-page'
import { expect, handleOf, openPanel, pair, serve, sharedTest, visit } from './stage'

sharedTest('what three windows change at the same moment is all kept, and all show it', async ({ web, touchstone }) => {
  const [{ profile }] = pair('instagram')
  serve(web, [profile])
  const page = await visit(touchstone, profile.url)
  const [one, two] = [await openPanel(touchstone, page, 'a tab'), await openPanel(touchstone, page, 'a tab')]
  for (const panel of [one, two]) await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))

  await Promise.all([one, two].map((panel) => panel.getByTestId('save').click()))
  for (const panel of [one, two]) await expect(panel.getByTestId('saved-state')).toBeVisible()
  expect(await rowsOf<Entry>(one, 'entries')).toHaveLength(1)
  expect((await rowsOf<HistoryEvent>(one, 'deeds')).map(({ kind }) => kind)).toEqual(['saved'])

  const list = await touchstone.extensionPage('shortlist.html')
  await expect(list.getByTestId('shortlist-row')).toHaveCount(1)
  await list.getByTestId('shortlist-row').getByRole('checkbox').check()
  await list.getByTestId('bulk-owner').fill('Ines')
  await Promise.all([
    tag(one, 'spring').then(() => one.getByTestId('notes').fill('Asked for a quote')),
    tag(two, 'skin care').then(() => two.getByTestId('entry-card').getByLabel('Status').selectOption('contacted')),
    list.getByTestId('bulk-owner').press('Enter'),
  ])
  await one.getByTestId('notes').blur()

  await expect
    .poll(async () => (await rowsOf<Entry>(one, 'entries')).map(({ tags, ...entry }) => ({ ...entry, tags: tags.toSorted() })))
    .toMatchObject([{ notes: 'Asked for a quote', status: 'contacted', owner: 'Ines', tags: ['skin care', 'spring'] }])
  for (const panel of [one, two]) {
    const card = panel.getByTestId('entry-card')
    await expect(panel.getByTestId('notes')).toHaveValue('Asked for a quote')
    await expect(card.getByLabel('Status')).toHaveValue('contacted')
    for (const word of ['spring', 'skin care']) await expect(card.getByText(word, { exact: true })).toBeVisible()
    await card.locator('summary').click()
    await expect(card.getByLabel('Owner')).toHaveValue('Ines')
  }
  const row = list.getByTestId('shortlist-row')
  await expect(row.locator('[data-column="status"]')).toHaveText('Contacted')
  await expect(row.locator('[data-column="owner"]')).toHaveText('Ines')
})

sharedTest('notes written in two windows at the same moment are both kept', async ({ web, touchstone }) => {
  const [{ profile }] = pair('instagram')
  serve(web, [profile])
  const page = await visit(touchstone, profile.url)
  const [one, two] = [await openPanel(touchstone, page, 'a tab'), await openPanel(touchstone, page, 'a tab')]
  await one.getByTestId('save').click()
  await Promise.all([one.getByTestId('notes').fill('Asked for a quote.'), two.getByTestId('notes').fill('Wants product.')])
  await Promise.all([one, two].map((panel) => panel.getByTestId('notes').blur()))
  for (const panel of [one, two]) {
    await expect(panel.getByTestId('notes')).toHaveValue(/Asked for a quote\./)
    await expect(panel.getByTestId('notes')).toHaveValue(/Wants product\./)
  }
})

sharedTest('a creator taken off the list in one window is off it in all, and back in all', async ({ web, touchstone }) => {
  const [{ profile }] = pair('instagram')
  serve(web, [profile])
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await panel.getByTestId('save').click()
  await panel.getByTestId('notes').fill('Keep this')
  await panel.getByTestId('notes').blur()
  await expect.poll(async () => rowsOf<Entry>(panel, 'entries')).toMatchObject([{ notes: 'Keep this' }])
  const [before] = await rowsOf<Entry>(panel, 'entries')
  const list = await touchstone.extensionPage('shortlist.html')
  await list.getByTestId('shortlist-row').getByRole('checkbox').check()
  await list.getByTestId('bulk-remove').click()
  await expect(panel.getByTestId('save')).toBeVisible()
  await list.getByTestId('undo').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()
  await expect(panel.getByTestId('notes')).toHaveValue('Keep this')
  await expect(list.getByTestId('shortlist-row')).toHaveCount(1)
  expect(await rowsOf<Entry>(panel, 'entries')).toEqual([before])
})

async function tag(panel: Page, word: string): Promise<void> {
  await panel.getByTestId('tags').fill(word)
  await panel.getByTestId('tags').press('Enter')
}
