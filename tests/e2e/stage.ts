/** What every end-to-end test stands on: a web of given pages, a browser with the built extension, and its panel. */
import { test as base, expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { openDockedPanel } from '@/tools/browser/docked-panel'
import { forgetEverything, tabIdOf } from '@/tools/browser/extension-page'
import type { Fixture, Sample } from '@/tools/samples/fixtures'
import { loadFixtures, loadSamples } from '@/tools/samples/fixtures'
import type { Launched } from '@/tools/browser/launch'
import { launch } from '@/tools/browser/launch'
import type { LocalWeb, ServedPage } from '@/tools/browser/local-web'
import { startLocalWeb, STRICT } from '@/tools/browser/local-web'
import { reportOf } from '@/tools/vet/vet-desk'
import type { VetReport } from '@/tools/vet/vet-report'

/** Where the panel is: a tab of its own (as most tools test it), or the real one, docked beside the page. */
export const SURFACES = ['a tab', 'the docked panel'] as const
export type Surface = (typeof SURFACES)[number]

/** `TOUCHSTONE_ALL=1`, as in CI: every fixture, state and surface. Without it, one of each kind: docs/testing.md. */
export const ALL = process.env['TOUCHSTONE_ALL'] === '1'
/** Where a test goes its way that is the same on both surfaces. */
export const USUAL_SURFACES: readonly Surface[] = ALL ? SURFACES : ['the docked panel']

export const FIXTURES: readonly Fixture[] = loadFixtures()
export const SAMPLES: readonly Sample[] = loadSamples()
export const PLATFORMS = [...new Set(FIXTURES.map((fixture) => fixture.platform))]

interface Stage {
  readonly web: LocalWeb
  readonly touchstone: Launched
}

export const test = base.extend<Stage>({
  // Playwright insists on a destructured first parameter.
  // oxlint-disable-next-line no-empty-pattern
  web: async ({}, use) => {
    const web = await startLocalWeb()
    await use(web)
    await web.close()
  },
  touchstone: async ({ web }, use) => {
    const touchstone = await launch({ web })
    await use(touchstone)
    await touchstone.close()
  },
})

interface Shared {
  readonly shared: Stage
}

/**
 * As `test`, in one browser for all such tests of a worker, emptied after each: a start takes as long as many a test. For what looks at
 * pages, and at the panel in a tab. What docks the panel, stops the background or breaks the database has a browser of its own.
 */
export const sharedTest = base.extend<Stage, Shared>({
  shared: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const web = await startLocalWeb()
      const touchstone = await launch({ web })
      await use({ web, touchstone })
      await touchstone.close()
      await web.close()
    },
    { scope: 'worker' },
  ],
  web: async ({ shared }, use) => use(shared.web),
  touchstone: async ({ shared: { web, touchstone } }, use) => {
    await use(touchstone)
    // The last page would take the browser with it.
    const left = await touchstone.extensionPage('icon.svg')
    for (const page of touchstone.context.pages()) if (page !== left) await page.close()
    await forgetEverything(left)
    web.clear()
    web.requests.length = 0
  },
})

export { expect }

/** Serves fixtures at their addresses, under a policy as strict as the strictest platform's. */
export function serve(web: LocalWeb, fixtures: readonly Fixture[], how: Partial<ServedPage> = {}): void {
  for (const { url, html } of fixtures) web.serve(url, { html, headers: STRICT, ...how })
}

/** Opens an address in a new tab, in front. */
export async function visit(touchstone: Launched, url: string): Promise<Page> {
  const page = await touchstone.context.newPage()
  await page.goto(url)
  return page
}

/** Opens the panel for the tab `page` is in, which stays in front. */
export async function openPanel(touchstone: Launched, page: Page, surface: Surface): Promise<Page> {
  if (surface === 'the docked panel') return (await openDockedPanel(touchstone, page)).page
  const panel = await touchstone.extensionPage('sidepanel.html')
  await panel.goto(touchstone.address(`sidepanel.html?tab=${await tabIdOf(panel, page.url())}`))
  await page.bringToFront()
  return panel
}

/** What the report view says of the tab `page` is in. */
export async function reportFor(touchstone: Launched, page: Page): Promise<VetReport> {
  const desk = await touchstone.extensionPage('sidepanel.html?tab=-1')
  await page.bringToFront()
  const report = await reportOf(touchstone, { desk, page })
  await desk.close()
  return report
}

/** The samples of one platform, by order; at least two, or the tests that need a pair fail here. */
export function pair(platform: string): readonly [Sample, Sample] {
  const [first, second] = SAMPLES.filter((sample) => sample.platform === platform)
  if (!first || !second) throw new Error(`${platform} has fewer than two sample creators`)
  return [first, second]
}

/** The handle a careful person sees on a fixture. */
export function handleOf(fixture: Fixture): string {
  const handle = fixture.expect?.creator?.['handle']
  if (typeof handle !== 'string') throw new Error(`${fixture.platform}/${fixture.name} expects no handle`)
  return handle
}

/** Follows a link as a person does: on a page served as a single-page app the document stays. */
export async function follow(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => {
    const link = document.createElement('a')
    link.href = address
    document.body.append(link)
    link.click()
  }, url)
}
