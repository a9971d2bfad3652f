/**
 * What the content scripts cost a page, by trace: on each platform's pages with nothing to read, on a heavy sample, and while a page
 * changes without rest. Each round also runs without the extension, in turn, so that the machine's mood weighs on both alike.
 * `npm run bench:page [-- --rounds 15]`. Prints medians; wall-clock numbers are no gate.
 */
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { ensureBuilt } from '@/tools/browser/build'
import { loadSamples } from '@/tools/samples/fixtures'
import { idleUrl } from '@/tests/support/idle-pages'
import type { Launched } from '@/tools/browser/launch'
import { launch } from '@/tools/browser/launch'
import { startLocalWeb } from '@/tools/browser/local-web'
import { CATEGORIES, median, type ScriptTime, scriptTime } from './trace'

interface Scene {
  readonly name: string
  readonly url: string
  readonly html: string
  /** How long it is watched after the page has loaded. */
  readonly watchMs: number
}

const STORM_MS = 5000
/** 200 nodes a second into the page's end, as a live chat would. */
const STORM = `<script>addEventListener('load', () => {
  const box = document.body.appendChild(document.createElement('div')); let left = ${STORM_MS / 50};
  const timer = setInterval(() => {
    for (let i = 0; i < 10; i++) box.appendChild(document.createElement('p')).textContent = 'line ' + left;
    if (--left === 0) clearInterval(timer);
  }, 50);
})</script>`

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '11' } } })
ensureBuilt()
const web = await startLocalWeb()
const scenes = makeScenes()
for (const { url, html } of scenes) web.serve(url, { html })
const [touchstone, bare] = [await launch({ web }), await launch({ web, bare: true })]
console.log(`medians of ${values.rounds} rounds, milliseconds of script\n`)
console.log(`${'page'.padEnd(24)}${'extension'.padStart(12)}${'all, with'.padStart(12)}${'all, without'.padStart(14)}`)
for (const scene of scenes) {
  const runs: { with: ScriptTime[]; without: ScriptTime[] } = { with: [], without: [] }
  for (let round = 0; round < Number(values.rounds); round++) {
    runs.with.push(await measure(touchstone, scene))
    runs.without.push(await measure(bare, scene))
  }
  const cells = [
    median(runs.with.map((run) => run.extension)),
    median(runs.with.map((run) => run.all)),
    median(runs.without.map((run) => run.all)),
  ]
  const [own, ...all] = cells.map((cell) => cell.toFixed(2))
  console.log(`${scene.name.padEnd(24)}${(own ?? '').padStart(12)}${(all[0] ?? '').padStart(12)}${(all[1] ?? '').padStart(14)}`)
}
await touchstone.close()
await bare.close()
await web.close()

async function measure(browser: Launched, scene: Scene): Promise<ScriptTime> {
  const page = await browser.context.newPage()
  const tracer = browser.context.browser() as Browser
  await tracer.startTracing(page, { categories: CATEGORIES })
  await page.goto(scene.url)
  await page.waitForTimeout(scene.watchMs)
  const trace = await tracer.stopTracing()
  await page.close()
  return scriptTime(trace, browser.extensionId)
}

function makeScenes(): Scene[] {
  const samples = loadSamples().map((sample) => sample.profile)
  const heavy = [...samples].sort((a, b) => b.html.length - a.html.length)[0]
  if (!heavy) throw new Error('There are no sample creators under tests/fixtures.')
  const idle = `<!doctype html><html lang="en"><title>Settings</title><main>${'<section><h2>Title</h2><p>Some words <a href="/x">and a link</a></p></section>'.repeat(1500)}</main></html>`
  const sample = heavy.html.toString()
  const ballast = `<script type="application/json">${JSON.stringify(Array.from({ length: 20_000 }, (_, id) => ({ id, words: 'nothing that is looked for' })))}</script>`
  const firsts = new Map(samples.toReversed().map((profile) => [profile.platform, profile]))
  return [
    ...[...firsts.values()].map((profile) => ({ name: `idle (${profile.platform})`, url: idleUrl(profile), html: idle, watchMs: 1500 })),
    { name: `sample (${heavy.platform})`, url: heavy.url, html: sample.replace('</body>', `${ballast}</body>`), watchMs: 2000 },
    {
      name: 'storm, 1000 nodes',
      url: `${heavy.url}${heavy.url.includes('?') ? '&' : '?'}storm=1`,
      html: sample.replace('</body>', `${STORM}</body>`),
      watchMs: STORM_MS + 1000,
    },
  ]
}
