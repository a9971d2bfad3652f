/**
 * How soon the panel shows a creator it knows: from the opening of the page to the painted name and figures, and to the painted scores,
 * with 10,000 creators stored; beside an empty page of the extension, opened in turn in the same browser.
 * `npm run bench:panel [-- --opens 15 --creators 10000]`. Prints medians; wall-clock numbers are no gate.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { ensureBuilt } from '@/tools/browser/build'
import { rowsOf, tabIdOf } from '@/tools/browser/extension-page'
import { fillStore } from './fill-store'
import { loadSamples } from '@/tools/samples/fixtures'
import { BUILT, launch, PROJECT, until } from '@/tools/browser/launch'
import { startLocalWeb, STRICT } from '@/tools/browser/local-web'
import { median } from './trace'

/** Milliseconds from the opening of a page to the frame in which each of these was first painted. */
interface Opening {
  readonly figures: number
  readonly scores: number
}

const PROMISED_MS = 150
const { values } = parseArgs({ options: { opens: { type: 'string', default: '15' }, creators: { type: 'string', default: '10000' } } })
ensureBuilt()
const extension = withEmptyPage()
const web = await startLocalWeb()
const sample = loadSamples()[0]
if (!sample) throw new Error('There are no sample creators under tests/fixtures.')
web.serve(sample.profile.url, { html: sample.profile.html, headers: STRICT })
const browser = await launch({ web, extension })
const panel = await browser.extensionPage('sidepanel.html?tab=-1')
await fill(panel)
await panel.addInitScript(watch)
const tab = await tabIdOf(panel, sample.profile.url)
// What lies behind another tab is drawn once a second.
await panel.bringToFront()
const runs: { panel: Opening[]; empty: Opening[] } = { panel: [], empty: [] }
for (let open = 0; open < Number(values.opens); open++) {
  runs.panel.push(await opened(panel, `sidepanel.html?tab=${tab}`))
  runs.empty.push(await opened(panel, 'empty.html'))
}
print()
await browser.close()
await web.close()
rmSync(extension, { recursive: true, force: true })

/** The built extension with one page more, in which there is nothing but what the panel's measurement looks for. */
function withEmptyPage(): string {
  const folder = join(PROJECT, '.cache/bench-panel')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(BUILT, folder, { recursive: true })
  const body = '<h1 data-testid="creator-name">Name</h1><dl><dd>1</dd></dl><p data-testid="score-engagement">1</p>'
  writeFileSync(join(folder, 'empty.html'), `<!doctype html><html lang="en"><title>Empty</title><article>${body}</article></html>`)
  return folder
}

async function fill(extensionPage: Page): Promise<void> {
  if (!sample) return
  const site = await browser.context.newPage()
  await site.goto(sample.profile.url)
  const [profile] = await until('the sample is read', async () => {
    const rows = await rowsOf<{ key: string }>(extensionPage, 'profiles').catch(() => [])
    return rows.length > 0 ? rows : null
  })
  const creators = Number(values.creators)
  await fillStore(extensionPage, { like: profile?.key ?? '', creators, postsEach: 12, visitsEach: 3, campaignId: 'my-shortlist' })
}

async function opened(page: Page, file: string): Promise<Opening> {
  await page.goto('about:blank')
  await page.goto(browser.address(file))
  const seen = await page.waitForFunction(() => {
    const { figures, scores } = globalThis as unknown as Partial<Opening>
    return figures !== undefined && scores !== undefined ? { figures, scores } : null
  })
  const opening = await seen.jsonValue()
  if (!opening) throw new Error(`${file} was not seen`)
  return opening
}

/** Runs in the page before anything else: notes when what is looked for has been painted. */
function watch(): void {
  const looked: Readonly<Record<string, string>> = { figures: '[data-testid="creator-name"]', scores: '[data-testid="score-engagement"]' }
  new MutationObserver((_, observer) => {
    for (const [name, selector] of Object.entries(looked)) {
      if (!document.querySelector(selector) || !document.querySelector('article dd')) continue
      delete (looked as Record<string, string>)[name]
      // The first task after a frame starts when the frame has been drawn.
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { [name]: performance.now() })))
    }
    if (Object.keys(looked).length === 0) observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

function print(): void {
  console.log(`${values.opens} openings, ${values.creators} creators stored, load ${loadavg()[0]?.toFixed(1)}; milliseconds\n`)
  console.log(`${''.padEnd(28)}${'median'.padStart(9)}${'fastest'.padStart(9)}${'slowest'.padStart(9)}`)
  row('empty page', runs.empty, 'figures')
  row('panel: name and figures', runs.panel, 'figures')
  row('panel: scores', runs.panel, 'scores')
  console.log(`\npromised: name and figures within ${PROMISED_MS} ms on a machine at rest`)
}

function row(name: string, openings: readonly Opening[], what: keyof Opening): void {
  const times = openings.map((opening) => opening[what])
  const cells = [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0).padStart(9))
  console.log(name.padEnd(28) + cells.join(''))
}
