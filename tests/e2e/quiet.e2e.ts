/** The extension reads what is there: it never writes in a page, asks nothing of the network, and rests while nothing changes. */
import { expect, pair, PLATFORMS, reportFor, serve, test } from './stage'

for (const platform of PLATFORMS) {
  test(`${platform}: leaves the page as it was`, async ({ web, touchstone }) => {
    const [{ profile }] = pair(platform)
    serve(web, [profile])
    const page = await touchstone.context.newPage()
    await page.addInitScript(() => {
      const changes: string[] = []
      Object.assign(globalThis, { changes })
      addEventListener('load', () => {
        new MutationObserver((records) => changes.push(...records.map((record) => `${record.type} ${record.target.nodeName}`))).observe(document, {
          subtree: true, childList: true, attributes: true, characterData: true,
        })
      })
    })
    await page.goto(profile.url)
    const report = await reportFor(touchstone, page)
    expect(report.state).not.toBe('unreadable')
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([])
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => /extension/.test(entry.name)).length)).toBe(0)
  })
}
