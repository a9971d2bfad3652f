/** The extension reads what is there: it never writes in a page, and asks nothing of the network. */
import type { Page } from 'playwright-core'
import type { Fixture } from '@/tools/samples/fixtures'
import { idleUrl } from '@/tests/support/idle-pages'
import { type Launched, launch } from '@/tools/browser/launch'
import type { LocalWeb } from '@/tools/browser/local-web'
import { expect, follow, pair, PLATFORMS, reportFor, serve, sharedTest } from './stage'

sharedTest('leaves the pages of all platforms and the network as they were', async ({ web, touchstone }) => {
  const profiles = PLATFORMS.map((platform) => pair(platform)[0].profile)
  serve(web, profiles)
  for (const profile of profiles) {
    const page = await touchstone.context.newPage()
    await noteChanges(page)
    await page.goto(profile.url)
    const report = await reportFor(touchstone, page)
    expect(report.state, profile.platform).toBe('ready')
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes), profile.platform).toEqual([])
  }
  const withIt = asked(web)

  const without = await asksWithout(web, profiles)
  expect([...withIt].filter((url) => !without.has(url))).toEqual([])
})

for (const platform of PLATFORMS) {
  sharedTest(`${platform}: brings the reader only to what can be read, and once`, async ({ web, touchstone }) => {
    const [{ profile }] = pair(platform)
    const idle = idleUrl(profile)
    serve(web, [profile, { ...profile, url: idle }], { spa: true })
    const page = await touchstone.context.newPage()
    const scripts = await noteScripts(touchstone, page)
    await page.goto(idle)
    expect((await reportFor(touchstone, page)).state).toBe('unsupported')
    expect(scripts).toEqual(['page.js'])

    await page.evaluate((url) => history.pushState(null, '', url), `${idle}?more`)
    await page.waitForTimeout(1000)
    expect(scripts).toEqual(['page.js'])

    for (const url of [profile.url, idle, profile.url]) {
      await follow(page, url)
      await expect.poll(async () => (await reportFor(touchstone, page)).state).toBe(url === idle ? 'unsupported' : 'ready')
    }
    expect(scripts).toEqual(['page.js', 'reader.js'])
  })
}

/** The extension's files that run in a page, in order, and what they throw. */
async function noteScripts({ context, extensionId }: Launched, page: Page): Promise<string[]> {
  const origin = `chrome-extension://${extensionId}/`
  const scripts: string[] = []
  const session = await context.newCDPSession(page)
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(origin)) scripts.push(url.slice(origin.length))
  })
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, exception } }) => {
    if (url?.startsWith(origin)) scripts.push(`threw ${exception?.description}`)
  })
  await session.send('Debugger.enable')
  await session.send('Runtime.enable')
  return scripts
}

/** Every change of the document after it has loaded is noted; fixtures change nothing themselves. */
async function noteChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const changes: string[] = []
    Object.assign(globalThis, { changes })
    addEventListener('load', () => {
      const observer = new MutationObserver((records) =>
        changes.push(...records.map((record) => `${record.type} ${record.target.nodeName}`)),
      )
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
  })
}

/** What the same visits ask for in a browser without the extension. */
async function asksWithout(web: LocalWeb, profiles: readonly Fixture[]): Promise<Set<string>> {
  web.requests.length = 0
  const bare = await launch({ web, bare: true })
  for (const { url } of profiles) {
    const page = await bare.context.newPage()
    await page.goto(url)
    // Pictures are asked for after the page has loaded.
    await page.waitForLoadState('networkidle')
  }
  await bare.close()
  return asked(web)
}

/** Addresses asked for, without what Chromium asks on its own account. */
function asked(web: LocalWeb): Set<string> {
  return new Set(web.requests.map(({ url }) => url).filter((url) => !/^https:\/\/(?:[\w-]+\.)*google(?:apis)?\.com\//.test(url)))
}
