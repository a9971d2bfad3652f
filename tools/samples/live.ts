/** The extension in a browser for real use: real network, a profile that stays, and no automation attached. */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FoundBrowser } from '@/tools/browser/find-browser'
import { hasDisplay, isRoot } from '@/tools/browser/find-browser'
import { BUILT, PROJECT } from '@/tools/browser/launch'

/**
 * Opens the browser and comes back when it is closed.
 * @throws Error where there is no display, or when the browser does not start.
 */
export async function openLive(browser: FoundBrowser): Promise<void> {
  if (!hasDisplay())
    throw new Error(
      'Real use needs a display, and none is here (neither DISPLAY nor WAYLAND_DISPLAY is set). `npm start` works without one.',
    )
  const profile = join(PROJECT, '.cache/live')
  mkdirSync(profile, { recursive: true })
  if (browser.branded) {
    console.log(
      `Google Chrome takes an extension only by hand, once: open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and this folder:\n${BUILT}`,
    )
  }
  console.log(`The browser's profile is ${profile}; it is kept. Click the Touchstone icon (behind the puzzle piece) to open the panel.`)
  const flags = [
    `--user-data-dir=${profile}`,
    `--load-extension=${BUILT}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(isRoot() ? ['--no-sandbox'] : []),
  ]
  const child = spawn(browser.path, flags, { stdio: 'ignore' })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
}
