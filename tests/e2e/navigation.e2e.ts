/** Single-page navigation from one creator to another: the head and the embedded data stay those of the first one. */
import type { Page } from 'playwright-core'
import type { Count } from '@/lib/domain/count'
import type { Fixture } from '@/tools/samples/fixtures'
import { idleUrl } from '@/tests/support/idle-pages'
import { launch } from '@/tools/browser/launch'
import { expect, follow, handleOf, openPanel, pair, PLATFORMS, reportFor, serve, sharedTest, test, USUAL_SURFACES, visit } from './stage'

for (const platform of PLATFORMS) {
  for (const surface of USUAL_SURFACES) {
    test(`${platform}: follows from one creator to the next and back, in ${surface}`, async ({ web, touchstone }) => {
      const [{ profile: first }, { profile: second }] = pair(platform)
      serve(web, [first, second], { spa: true })
      const page = await visit(touchstone, first.url)
      const panel = await openPanel(touchstone, page, surface)
      await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(first))
      const seen = await watchCreators(panel)

      await follow(page, second.url)
      await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(second))
      const report = await reportFor(touchstone, page)
      expectOnly(report.creator?.followers, { right: second, wrong: first })
      expect(report.posts.map((post) => post.id)).not.toContain((first.expect?.posts?.first ?? {})['id'])

      await page.goBack()
      await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(first))
      // A name beside the other one's handle would be a mixture of two people, however short it stood there.
      const names = new Set((await seen()).map((both) => both.join(' ')))
      expect(names.size, [...names].join(' | ')).toBe(2)
    })
  }
}

for (const platform of PLATFORMS) {
  sharedTest(`${platform}: reads a creator that a page with nothing to read leads to`, async ({ web, touchstone }) => {
    const [{ profile: first }, { profile: second }] = pair(platform)
    serve(web, [second], { spa: true })
    const idle = idleUrl(second)
    // Head and data are another creator's: what a single-page app leaves behind of a document it was not loaded for.
    serve(web, [{ ...first, url: idle }], { spa: true })
    const page = await visit(touchstone, idle)
    expect((await reportFor(touchstone, page)).state).toBe('unsupported')
    await follow(page, second.url)
    const panel = await openPanel(touchstone, page, 'a tab')
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(second))
    expectOnly((await reportFor(touchstone, page)).creator?.followers, { right: second, wrong: first })
  })
}

test('speaks for a creator again whom the browser brings back from its cache', async ({ web }) => {
  const [{ profile }] = pair('instagram')
  const idle = idleUrl(profile)
  serve(web, [profile])
  web.serve(idle, { html: '<!doctype html><title>Explore</title>' })
  const touchstone = await launch({ web, pageCache: true })
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
  await page.goto(idle)
  await expect(panel.locator('[data-testid="page-state"][data-state="unsupported"]')).toBeVisible()
  const loads = web.requests.length
  void page.goBack().catch(() => {})
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
  expect(web.requests.slice(loads).filter(({ destination }) => destination === 'document')).toEqual([])
  await touchstone.close()
})

/** Notes every pair of handle and name the panel shows from now on; gives a function that tells them. */
async function watchCreators(panel: Page): Promise<() => Promise<[string, string][]>> {
  await panel.evaluate(() => {
    const seen: [string, string][] = []
    Object.assign(globalThis, { seen })
    new MutationObserver(() => {
      const [handle, name] = ['creator-handle', 'creator-name'].map((id) => document.querySelector(`[data-testid="${id}"]`)?.textContent)
      if (handle && name) seen.push([handle, name])
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return () => panel.evaluate(() => (globalThis as unknown as { seen: [string, string][] }).seen)
}

/** The number on the second one's page, rounded as it is shown there, or none: never the first one's. */
function expectOnly(read: Count | null | undefined, { right, wrong }: { right: Fixture; wrong: Fixture }): void {
  const [want, other] = [right, wrong].map((fixture) => Number(fixture.expect?.creator?.['followers']))
  if (!read) return
  expect(want).toBeGreaterThanOrEqual(read.low)
  expect(want).toBeLessThanOrEqual(read.high)
  expect(other !== undefined && read.low <= other && other <= read.high, 'two samples with one number would prove nothing').toBe(false)
}
