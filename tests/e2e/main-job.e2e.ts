/** Visit, see, save, undo, save, export: on every platform, in a tab and in the real docked panel. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, handleOf, openPanel, pair, PLATFORMS, reportFor, serve, USUAL_SURFACES, test, visit } from './stage'

for (const platform of PLATFORMS) {
  for (const surface of USUAL_SURFACES) {
    test(`${platform}: read, save, undo, save, export, in ${surface}`, async ({ web, touchstone }) => {
      const [{ profile }] = pair(platform)
      serve(web, [profile])
      const page = await visit(touchstone, profile.url)
      const panel = await openPanel(touchstone, page, surface)
      await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
      for (const score of ['engagement', 'fit', 'saturation']) await expect(panel.getByTestId(`score-${score}`)).toBeVisible()

      await panel.getByTestId('save').click()
      await expect(panel.getByTestId('saved-state')).toBeVisible()
      await panel.getByTestId('undo').click()
      await expect(panel.getByTestId('saved-state')).toBeHidden()
      await panel.getByTestId('save').click()
      await expect(panel.getByTestId('saved-state')).toBeVisible()

      await panel.getByTestId('open-shortlist').click()
      await expect(panel.getByTestId('shortlist-row')).toHaveCount(1)
      const [row, ...others] = await exported(panel)
      expect(others).toEqual([])
      expect(row).toMatchObject({ platform, handle: handleOf(profile) })
      // The report and the export must not tell two stories about the same number.
      const { creator } = await reportFor(touchstone, page)
      expect(Number(row?.['followers'])).toBe(creator?.followers?.value)
      const followers = profile.expect?.creator?.['followers']
      expect(Number(row?.['followers_low'])).toBeLessThanOrEqual(Number(followers))
      expect(Number(row?.['followers_high'])).toBeGreaterThanOrEqual(Number(followers))
    })
  }
}

async function exported(panel: Page): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByTestId('export-csv').click()])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.codePointAt(0)).toBe(0xfeff)
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
