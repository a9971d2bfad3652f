/** A marketer's morning: five creators in a row, a flag set aside, another campaign, and everything still there. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, handleOf, openPanel, SAMPLES, serve, sharedTest, visit } from './stage'

const FIVE = SAMPLES.filter(({ platform }) => platform === 'instagram')
/** What the third sample is flagged for. */
const SIGNAL = 'even-likes'

sharedTest(
  'vets five in a row and keeps each; one flag set aside moves the score, stays aside, and is in the export',
  async ({ web, touchstone }) => {
    serve(
      web,
      FIVE.map(({ profile }) => profile),
    )
    const page = await visit(touchstone, FIVE[0]?.profile.url ?? '')
    const panel = await openPanel(touchstone, page, 'a tab')
    for (const { profile } of FIVE) {
      await page.goto(profile.url)
      await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
      await panel.getByTestId('save').click()
      await expect(panel.getByTestId('saved-state')).toBeVisible()
    }
    await expect(panel.getByTestId('open-shortlist')).toContainText('5')

    const flagged = FIVE[2]
    if (!flagged) throw new Error('there are fewer than three samples')
    await page.goto(flagged.profile.url)
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(flagged.profile))
    const before = await engagement(panel)
    await setAside(panel, SIGNAL, 'Giveaway that week')
    await expect.poll(() => engagement(panel)).not.toBe(before)
    const after = await engagement(panel)

    await page.reload()
    await panel.reload()
    await expect(panel.getByTestId('set-aside')).toContainText('Giveaway that week')
    await expect(panel.getByTestId(`reason-${SIGNAL}`)).toBeHidden()
    expect(await engagement(panel)).toBe(after)

    const rows = await exported(panel)
    expect(rows.map((row) => row['handle']).sort()).toEqual(FIVE.map(({ profile }) => handleOf(profile)).sort())
    for (const row of rows) {
      const flags = row['handle'] === handleOf(flagged.profile) ? expect.stringContaining('Giveaway that week') : ''
      expect(row['dismissed_flags']).toEqual(flags)
    }

    await panel.getByRole('button', { name: 'Creator', exact: true }).click()
    await panel.getByTestId('set-aside').getByRole('button').click()
    await expect(panel.getByTestId('set-aside')).toBeHidden()
    await expect.poll(() => engagement(panel)).toBe(before)
  },
)

sharedTest(
  'another campaign has a shortlist of its own, knows where the creator was met, and its save can be taken back',
  async ({ web, touchstone }) => {
    const profile = FIVE[0]?.profile
    if (!profile) throw new Error('there are no samples')
    serve(web, [profile])
    const panel = await openPanel(touchstone, await visit(touchstone, profile.url), 'a tab')
    await panel.getByTestId('save').click()
    await expect(panel.getByTestId('saved-state')).toContainText('My shortlist')
    await panel.getByTestId('campaign-switcher').selectOption({ label: 'New campaign…' })
    await panel.locator('[data-testid^="template-"]').first().click()
    await expect(panel.getByTestId('save-brief')).toBeVisible()
    await panel.getByRole('button', { name: 'Creator', exact: true }).click()

    await expect(panel.getByTestId('saved-state')).toBeHidden()
    await expect(panel.getByTestId('met-before')).toContainText('My shortlist')
    await panel.getByTestId('save').click()
    await expect(panel.getByTestId('saved-state')).not.toContainText('My shortlist')
    await panel.getByTestId('undo').click()
    await expect(panel.getByTestId('saved-state')).toBeHidden()

    await panel.getByTestId('campaign-switcher').selectOption({ label: 'My shortlist' })
    await expect(panel.getByTestId('saved-state')).toContainText('My shortlist')
    await expect(panel.getByTestId('met-before')).toBeHidden()
  },
)

/** The score as it stands there, "57" with its range. */
const engagement = async (panel: Page): Promise<string> =>
  (await panel.getByTestId('score-engagement').locator('p').first().textContent()) ?? ''

async function setAside(panel: Page, signal: string, reason: string): Promise<void> {
  const flag = panel.getByTestId(`reason-${signal}`)
  await flag.locator('summary').first().click()
  await flag.getByRole('button', { name: 'Set aside' }).click()
  await flag.getByRole('textbox').fill(reason)
  await flag.getByRole('button', { name: 'Set aside', exact: true }).click()
  await expect(panel.getByTestId('set-aside')).toContainText(reason)
}

async function exported(panel: Page): Promise<Record<string, string>[]> {
  await panel.getByTestId('open-shortlist').click()
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByTestId('export-csv').click()])
  const text = readFileSync(await download.path(), 'utf8')
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data
}
