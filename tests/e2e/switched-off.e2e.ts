/** A platform that is switched off is not read: neither a page that is opened then, nor one that was open. */
import type { Page } from 'playwright-core'
import type { Launched } from '@/tools/browser/launch'
import { expect, handleOf, openPanel, pair, serve, test, visit } from './stage'

test('a page opened after switching off is not read until it is switched on in the panel', async ({ web, touchstone }) => {
  const [{ profile }] = pair('instagram')
  serve(web, [profile])
  await switchPlatform(touchstone, 'instagram')
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await expect(panel.locator('[data-testid="page-state"][data-state="off"]')).toContainText('Instagram')
  await page.waitForTimeout(1500)
  expect(await storedProfiles(panel)).toBe(0)

  const loads = web.requests.filter(({ destination }) => destination === 'document').length
  await panel.getByTestId('switch-on').click()
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
  expect(web.requests.filter(({ destination }) => destination === 'document').length).toBe(loads)
})

test('the reader of an open page goes quiet, and comes back when it is switched on', async ({ web, touchstone }) => {
  const [{ profile }] = pair('instagram')
  serve(web, [profile])
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
  await switchPlatform(touchstone, 'instagram')
  await page.bringToFront()
  await expect(panel.locator('[data-testid="page-state"][data-state="off"]')).toBeVisible()
  const before = await lastRead(panel)
  // News that a reader which is still at work would send.
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('header') ?? document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) if (/\s\S+\s/.test(texts.currentNode.nodeValue ?? '')) texts.currentNode.nodeValue += ' and more'
  })
  await expect.poll(() => lastRead(panel)).not.toEqual(before)
  expect(await lastRead(panel)).toEqual([])
  await panel.getByTestId('switch-on').click()
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
})

async function switchPlatform(touchstone: Launched, id: string): Promise<void> {
  const options = await touchstone.extensionPage('options.html')
  const box = options.getByTestId(`platform-${id}`)
  await box.click()
  await expect(box).not.toBeChecked()
  await options.close()
}

/** What is known of the open tabs. */
function lastRead(panel: Page): Promise<unknown[]> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(all: null): Promise<Record<string, object>> } } } }
    return Object.entries(await chrome.storage.session.get(null)).flatMap(([key, page]) =>
      key.startsWith('tab-page:') ? (page as { readAt?: number }).readAt : [],
    )
  })
}

/** How many creators are stored. */
function storedProfiles(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const [name] = (await indexedDB.databases()).map((each) => each.name)
    const opening = indexedDB.open(name ?? '')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const counting = opening.result.transaction('profiles').objectStore('profiles').count()
    await new Promise((resolve) => counting.addEventListener('success', resolve))
    opening.result.close()
    return counting.result
  })
}
