/** "Saved" means saved: the browser is killed the moment it says so, again and again, and nothing is lost. */
import { rmSync } from 'node:fs'
import type { Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import { rowsOf } from '@/tools/browser/extension-page'
import { freshProfile, type Launched, launch } from '@/tools/browser/launch'
import type { LocalWeb } from '@/tools/browser/local-web'
import { STRICT } from '@/tools/browser/local-web'
import { ALL, expect, handleOf, openPanel, pair, test, visit } from './stage'

/** Each takes a start of the browser; `TOUCHSTONE_ROUNDS=50` for the whole proof. */
const ROUNDS = Number(process.env['TOUCHSTONE_ROUNDS'] ?? (ALL ? 3 : 2))

test(`everything said to be saved is there after ${ROUNDS} kills`, async ({ web }) => {
  const profile = freshProfile()
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const browser = await launch({ web, profile })
      expect(await saved(browser)).toEqual(handles(round))
      await saveAndKill(browser, web, round)
    }
    const browser = await launch({ web, profile })
    expect(await saved(browser)).toEqual(handles(ROUNDS))
    await browser.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

const handleIn = (round: number): string => `creator${String(round).padStart(2, '0')}`
const handles = (rounds: number): string[] => Array.from({ length: rounds }, (_, round) => handleIn(round))

/** Each round has a creator of its own: a sample's page with another handle and another id. */
async function saveAndKill(browser: Launched, web: LocalWeb, round: number): Promise<void> {
  const [{ profile }] = pair('x')
  const nativeId = String(profile.expect?.creator?.['nativeId'])
  const [url, html] = [profile.url, profile.html.toString()].map((text) =>
    text.replaceAll(handleOf(profile), handleIn(round)).replaceAll(nativeId, String(Number(nativeId) + round)),
  ) as [string, string]
  web.serve(url, { html, headers: STRICT })
  const panel = await openPanel(browser, await visit(browser, url), 'a tab')
  await expect(panel.getByTestId('creator-handle')).toContainText(handleIn(round))
  await panel.getByTestId('save').click()
  await panel.getByTestId('saved-state').waitFor()
  await browser.kill()
}

/** Handles of the creators on the shortlist, each with the profile behind it, in the order they were saved in. */
async function saved(browser: Launched): Promise<string[]> {
  const page = await browser.extensionPage('sidepanel.html?tab=-1')
  await expect(page.getByTestId('page-state')).toBeVisible()
  const [entries, profiles] = await Promise.all([rowsOf<Entry>(page, 'entries'), rowsOf<Profile>(page, 'profiles')])
  const handleBy = new Map(profiles.map(({ key, handle }) => [key, handle]))
  await page.close()
  return entries.toSorted((a, b) => a.savedAt - b.savedAt).map(({ profileKey }) => handleBy.get(profileKey) ?? `${profileKey} is gone`)
}
