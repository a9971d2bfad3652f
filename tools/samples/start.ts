/**
 * `npm start`: the extension in a browser, on sample creators, with the network shut. Without a display it does the same
 * job headless and says what came of it. `--live` opens a browser for real use on the real network.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '@/tools/browser/build'
import { openDockedPanel } from '@/tools/browser/docked-panel'
import { findBrowser, hasDisplay } from '@/tools/browser/find-browser'
import type { Sample } from './fixtures'
import { loadSamples } from './fixtures'
import { launch, PROJECT } from '@/tools/browser/launch'
import { openLive } from './live'
import type { LocalWeb } from '@/tools/browser/local-web'
import { startLocalWeb } from '@/tools/browser/local-web'
import { runSamples } from './run-samples'
import { SAMPLES_URL, samplesPage } from './samples-page'

const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } })

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

async function run(): Promise<void> {
  const browser = findBrowser()
  ensureBuilt()
  if (values.live) return openLive(browser)
  const samples = loadSamples()
  if (samples.length === 0) throw new Error('There are no sample creators under tests/fixtures.')
  const web = await startLocalWeb()
  // Only these: other fixtures show the same people's pages in other states.
  for (const { url, html } of samples.flatMap((sample) => [sample.profile, ...sample.posts])) web.serve(url, { html })
  web.serve(SAMPLES_URL, { html: samplesPage(samples) })
  try {
    await (hasDisplay() ? show(web, samples) : runHeadless(web, samples))
  } finally {
    await web.close()
  }
}

async function show(web: LocalWeb, samples: readonly Sample[]): Promise<void> {
  const opened = await launch({ web, window: true, viewport: null })
  const [list] = opened.context.pages()
  await list?.goto(SAMPLES_URL)
  const page = await opened.context.newPage()
  await page.goto(samples[0]?.profile.url ?? SAMPLES_URL)
  const panel = await openDockedPanel(opened, page)
  await panel.release()
  console.log('The browser is open on a sample creator, the panel beside it. The first tab lists the others. Close the browser to end.')
  await new Promise<void>((resolve) => opened.context.once('close', () => resolve()))
  await opened.close()
}

async function runHeadless(web: LocalWeb, samples: readonly Sample[]): Promise<void> {
  console.log('There is no display: the same job without a window.\n')
  const folder = join(PROJECT, '.output/start')
  mkdirSync(folder, { recursive: true })
  const opened = await launch({ web })
  try {
    await runSamples(opened, { samples, folder })
  } finally {
    await opened.close()
  }
}
