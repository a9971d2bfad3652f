/** What was saved outlives the browser. */
import { rmSync } from 'node:fs'
import { freshProfile, launch } from '@/tools/browser/launch'
import { expect, handleOf, openPanel, pair, serve, test, visit } from './stage'

test('a saved creator is found again after the browser was closed', async ({ web }) => {
  const [{ profile }] = pair('instagram')
  serve(web, [profile])
  const folder = freshProfile()
  try {
    const first = await launch({ web, profile: folder })
    const panel = await openPanel(first, await visit(first, profile.url), 'a tab')
    await panel.getByTestId('save').click()
    await panel.getByTestId('notes').fill('Asked for a quote.')
    await panel.getByTestId('notes').blur()
    // Only what was said to be kept is promised.
    await expect(panel.getByTestId('entry-card').getByText('Saved', { exact: true })).toBeVisible()
    await first.close()

    const second = await launch({ web, profile: folder })
    expect(second.extensionId).toBe(first.extensionId)
    const shortlist = await second.extensionPage('sidepanel.html?tab=-1')
    await shortlist.getByTestId('open-shortlist').click()
    await expect(shortlist.getByTestId('shortlist-row')).toHaveCount(1)
    await expect(shortlist.getByTestId('shortlist-row')).toContainText(handleOf(profile))

    const again = await openPanel(second, await visit(second, profile.url), 'a tab')
    await expect(again.getByTestId('saved-state')).toBeVisible()
    await expect(again.getByTestId('notes')).toHaveValue('Asked for a quote.')
    await second.close()
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
