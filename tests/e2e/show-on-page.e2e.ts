/** An evidence is framed where it stands on the page, and nothing stays behind. */
import type { Page } from 'playwright-core'
import { expect, follow, openPanel, pair, PLATFORMS, serve, sharedTest, visit } from './stage'

for (const platform of PLATFORMS) {
  sharedTest(`${platform}: frames the post an evidence rests on, until Escape`, async ({ web, touchstone }) => {
    const [{ profile }] = pair(platform)
    serve(web, [profile])
    const page = await visit(touchstone, profile.url)
    await noteChanges(page)
    const panel = await openPanel(touchstone, page, 'a tab')
    await evidence(panel)
    const before = await readings(panel)
    await showOne(panel)
    const id = await postBehind(panel)
    const seen = { children: 0, attributes: ['style'], shadowRoot: null, isOnPost: true, isSeen: true }
    await expect.poll(() => frameOn(page, id)).toMatchObject(seen)

    await page.waitForTimeout(1000)
    expect(await readings(panel)).toEqual(before)
    await page.keyboard.press('Escape')
    expect(await frames(page)).toBe(0)
    expect(await changes(page)).toEqual(['+DIV in HTML', '-DIV in HTML'])
  })
}

sharedTest('the frame follows the page, gives way to the next one and goes with the address', async ({ web, touchstone }) => {
  const [{ profile }, { profile: other }] = pair('instagram')
  serve(web, [profile, other], { spa: true })
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await showOne(panel)
  const id = await postBehind(panel)
  const before = await frameOn(page, id)
  await page.evaluate(() => Object.assign(document.body.style, { position: 'relative', top: '40px' }))
  await expect.poll(async () => (await frameOn(page, id))?.top).toBe((before?.top ?? 0) + 40)
  await showOne(panel)
  await expect.poll(() => frames(page)).toBe(1)
  await follow(page, other.url)
  await expect.poll(() => frames(page)).toBe(0)
})

sharedTest('says so when the post is not on the page any more', async ({ web, touchstone }) => {
  const [{ profile }] = pair('instagram')
  serve(web, [profile])
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  const button = await evidence(panel)
  const card = panel
    .getByTestId('evidence')
    .filter({ has: panel.getByRole('button', { name: 'Show on page' }) })
    .first()
  await page.evaluate(() => document.querySelectorAll('a[href*="/p/"], a[href*="/reel/"]').forEach((link) => link.remove()))
  await button.click()
  await expect(card.getByRole('status')).toHaveText('Not on this page any more.')
  expect(await frames(page)).toBe(0)
})

sharedTest('the frame is seen in the dark, in forced colours, and in both', async ({ web, touchstone }) => {
  const [{ profile }] = pair('x')
  serve(web, [profile])
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  for (const looks of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...looks, reducedMotion: 'reduce' })
    await showOne(panel)
    const shown = await page.screenshot()
    await page.keyboard.press('Escape')
    expect(shown.equals(await page.screenshot()), JSON.stringify(looks)).toBe(false)
  }
})

/** The first evidence that can be shown, opened. */
async function evidence(panel: Page) {
  const reasons = panel.getByTestId('reasons')
  await expect(reasons).toBeVisible()
  const button = panel.getByTestId('evidence').getByRole('button', { name: 'Show on page' }).first()
  await reasons.evaluate((list) => list.querySelectorAll('details').forEach((each) => (each.open = true)))
  await expect(button).toBeVisible()
  return button
}

async function showOne(panel: Page): Promise<void> {
  await (await evidence(panel)).click()
  await expect(panel.getByText('Shown on the page').first()).toBeAttached()
}

/** Id of the post behind the evidence that was shown. */
async function postBehind(panel: Page): Promise<string> {
  const card = panel.getByTestId('evidence').filter({ hasText: 'Shown on the page' }).first()
  const href = (await card.getByRole('link').getAttribute('href')) ?? ''
  const url = new URL(href)
  return url.searchParams.get('v') ?? url.pathname.split('/').findLast(Boolean) ?? ''
}

/** What the page sees of the frame, `null` when there is none; and whether what it frames belongs to this post. */
function frameOn(page: Page, id: string) {
  return page.evaluate((post) => {
    const host = document.documentElement.lastElementChild
    if (!host || host.localName !== 'div') return null
    const frame = host.getBoundingClientRect()
    let around = document.elementFromPoint((frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2)
    let posts: unknown[] = []
    while (around && posts.length === 0) {
      posts = [around, ...around.querySelectorAll('a[href]')]
        .map((link) => /(?:\/(?:p|reel|video|photo|status|shorts)\/|[?&]v=)([\w-]+)/.exec(link.getAttribute('href') ?? '')?.[1])
        .filter((each) => each !== undefined)
      around = around.parentElement
    }
    return {
      children: host.childNodes.length,
      attributes: host.getAttributeNames(),
      shadowRoot: host.shadowRoot,
      top: frame.top,
      isOnPost: posts.length > 0 && posts.every((each) => each === post),
      isSeen: frame.bottom > 0 && frame.top < innerHeight,
    }
  }, id)
}

const frames = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length)

/** How many readings of each tab have been taken. */
function readings(panel: Page): Promise<unknown> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(all: null): Promise<Record<string, object>> } } } }
    return Object.entries(await chrome.storage.session.get(null)).flatMap(([key, page]) =>
      key.startsWith('tab-page:') ? (page as { sequence?: number }).sequence : [],
    )
  })
}

async function noteChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: string[] = []
    Object.assign(globalThis, { noted })
    new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes, type, attributeName } of records) {
        if (type !== 'childList' && target.nodeName !== 'DIV') noted.push(`${type} ${attributeName} of ${target.nodeName}`)
        for (const node of addedNodes) noted.push(`+${node.nodeName} in ${target.nodeName}`)
        for (const node of removedNodes) noted.push(`-${node.nodeName} in ${target.nodeName}`)
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

const changes = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)
