/**
 * The shortlist page with 50,000 creators in the built extension, each figure beside a baseline of the same run:
 * opening (against an empty shortlist), a filter key to the paint (against a key in a bare field of the same page), scrolling (tasks over
 * 50 ms, against the same page left alone), and writing a CSV (against bare papaparse on the same rows).
 * `npm run bench:shortlist [-- --creators 50000 --rounds 7]`. Fails when a promise is broken; on a loaded machine compare with the baselines.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { ensureBuilt } from '@/tools/browser/build'
import type { Launched } from '@/tools/browser/launch'
import { launch } from '@/tools/browser/launch'
import { startLocalWeb } from '@/tools/browser/local-web'
import { fill } from '@/tests/bench/shortlist/fill'
import { median } from './trace'

const { values } = parseArgs({
  options: { creators: { type: 'string', default: '50000' }, rounds: { type: 'string', default: '7' }, extension: { type: 'string' } },
})
const [creators, rounds] = [Number(values.creators), Number(values.rounds)]
if (!values.extension) ensureBuilt()
const web = await startLocalWeb()
const touchstone = await launch({ web, ...(values.extension && { extension: values.extension }) })
const broken: string[] = []
try {
  await run(touchstone)
} finally {
  await touchstone.close()
  await web.close()
}
for (const line of broken) console.error(`NOT KEPT  ${line}`)
process.exitCode = broken.length > 0 ? 1 : 0

async function run(browser: Launched): Promise<void> {
  // What compiles this file names functions by a helper that a page does not have.
  await browser.context.addInitScript('globalThis.__name ??= (named) => named')
  const page = await browser.extensionPage('shortlist.html')
  await page.getByTestId('shortlist-empty').waitFor()
  const empty = await openings(page, 'shortlist-empty')
  process.stderr.write(`Writing ${creators} creators …\n`)
  await fill(page, { creators, posts: Math.min(creators, 300) })
  const full = await openings(page, 'shortlist-row')
  console.log(`${creators} creators, medians of ${rounds} rounds, milliseconds\n`)
  row('first rows after opening', median(full), median(empty), 'opening it empty')
  keep('opening ≤ 1.5 × empty', median(full) <= 1.5 * median(empty))
  await page.getByText(`${creators.toLocaleString('en')} creators`, { exact: true }).waitFor({ timeout: 120_000 })
  await page.waitForFunction(() => document.querySelector('[role=grid]')?.getAttribute('aria-busy') === 'false', null, { timeout: 180_000 })

  const [keys, bare] = [await filterKeys(page), await bareKeys(page)]
  row('filter key to paint, 95th percentile', percentile(keys, 0.95), percentile(bare, 0.95), 'a key in a bare field')
  row('filter key to paint, median', median(keys), median(bare), 'a key in a bare field')
  keep('a filter key is painted within 50 ms (95th percentile)', percentile(keys, 0.95) <= 50)

  const [scrolled, alone] = [await longestTasks(page, true), await longestTasks(page, false)]
  row('longest task while scrolling', Math.max(0, ...scrolled), Math.max(0, ...alone), 'left alone')
  keep('no task over 50 ms while scrolling', Math.max(0, ...scrolled) <= Math.max(50, ...alone))
  await csv(page)
}

function row(name: string, value: number, baseline: number, of: string): void {
  console.log(`${name.padEnd(42)}${value.toFixed(1).padStart(10)}${baseline.toFixed(1).padStart(10)}  ${of}`)
}

function keep(promise: string, kept: boolean): void {
  if (!kept) broken.push(promise)
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
}

/** Milliseconds from the navigation's start until an element of this id is painted, round after round. */
async function openings(page: Page, testId: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank')
    await page.goto(touchstone.address('shortlist.html'), { waitUntil: 'commit' })
    times.push(
      await page.evaluate(
        (id) =>
          new Promise<number>((resolve) => {
            const look = () =>
              document.querySelector(`[data-testid=${id}]`)
                ? requestAnimationFrame(() => resolve(performance.now()))
                : requestAnimationFrame(look)
            look()
          }),
        testId,
      ),
    )
  }
  return times
}

/** Types and erases words into the search; each key's time until the table shows its answer. */
function filterKeys(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[data-testid=shortlist-search]')
    const shown = document.querySelector('[data-testid=shortlist-count]')
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const times: number[] = []
    const words = ['tovi brandel', 'lindq 41', 'skincare ju', 'okonto12']
    for (const text of words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)).concat(''))) {
      const before = shown?.textContent
      const start = performance.now()
      write?.call(field, text)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise<void>((resolve) => {
        const painted = () => {
          const isNew = document.querySelector('[data-testid=shortlist-count]')?.textContent !== before
          // Two words may have as many creators: then the answer is there as soon as it can be.
          if (isNew || performance.now() - start > 250) resolve()
          else requestAnimationFrame(painted)
        }
        requestAnimationFrame(painted)
      })
      const took = performance.now() - start
      if (took < 250) times.push(took)
      await new Promise((done) => setTimeout(done, 60))
    }
    return times
  })
}

/** The same keys in a field that does nothing. */
function bareKeys(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const field = document.body.appendChild(document.createElement('input'))
    const times: number[] = []
    for (let at = 0; at < 40; at++) {
      const start = performance.now()
      field.value = String(at)
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      times.push(performance.now() - start)
      await new Promise((done) => setTimeout(done, 60))
    }
    field.remove()
    return times
  })
}

/** Durations of tasks over 50 ms within four seconds. */
function longestTasks(page: Page, scrolls: boolean): Promise<number[]> {
  return page.evaluate(async (isScrolling) => {
    const grid = document.querySelector('[role=grid]')
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    const end = performance.now() + 4000
    while (performance.now() < end) {
      if (isScrolling && grid) grid.scrollTop += grid.scrollTop > 1_500_000 ? -1_500_000 : 700
      await new Promise((done) => requestAnimationFrame(done))
    }
    observer.disconnect()
    return tasks
  }, scrolls)
}

/** Exports all rows by the dialog, and writes the same rows with bare papaparse in the same page. */
async function csv(page: Page): Promise<void> {
  await page.getByTestId('open-export').click()
  const write = page.getByTestId('export-write')
  process.stderr.write('Working out every creator for the export …\n')
  await write.waitFor({ timeout: 1_200_000 })
  const began = Date.now()
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 300_000 }), write.click()])
  const took = Date.now() - began
  const text = readFileSync(await file.path(), 'utf8')
  const papaparse = readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'), 'utf8')
  await page.evaluate(`${papaparse}; undefined`)
  const bare = await page.evaluate((csvText) => {
    const { Papa } = globalThis as unknown as { Papa: { parse(text: string): { data: string[][] }; unparse(rows: string[][]): string } }
    const { data } = Papa.parse(csvText)
    return [0, 1, 2].map(() => {
      const start = performance.now()
      Papa.unparse(data)
      return performance.now() - start
    })
  }, text)
  row(`CSV of ${text.split('\n').length - 1} lines`, took, median(bare), 'bare papaparse')
  keep('CSV at 0.7 × the speed of papaparse', median(bare) / took >= 0.7)
}
