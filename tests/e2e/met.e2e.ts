/** The toolbar icon says at once whether the creator on a page is known already. */
import type { Page } from 'playwright-core'
import { tabIdOf } from '@/tools/browser/extension-page'
import type { Launched } from '@/tools/browser/launch'
import { expect, follow, handleOf, openPanel, pair, serve, sharedTest, visit } from './stage'

sharedTest('says on the icon that a creator is on a shortlist, and nothing of the next one', async ({ web, touchstone }) => {
  const [{ profile: known }, { profile: other }] = pair('x')
  serve(web, [known, other], { spa: true })
  const page = await visit(touchstone, known.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(known))
  expect(await icon(touchstone, page)).toEqual({ text: '', title: 'Touchstone' })
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()

  await page.reload()
  await expect.poll(() => icon(touchstone, page)).toMatchObject({ text: '✓', title: expect.stringContaining('Already on') })
  await follow(page, other.url)
  await expect.poll(() => icon(touchstone, page)).toEqual({ text: '', title: 'Touchstone' })
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(other))
  expect(await icon(touchstone, page)).toEqual({ text: '', title: 'Touchstone' })

  await follow(page, known.url)
  await expect.poll(async () => (await icon(touchstone, page)).text).toBe('✓')
  await page.goto('https://nobody.example/').catch(() => {})
  await expect.poll(async () => (await icon(touchstone, page)).text).toBe('')
})

sharedTest('goes back to it after saying how saving went', async ({ web, touchstone }) => {
  const [{ profile }] = pair('x')
  serve(web, [profile])
  const page = await visit(touchstone, profile.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()
  await touchstone.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(
      async (id) => {
        const { chrome } = globalThis as unknown as { chrome: BackgroundApi }
        chrome.commands.onCommand.dispatch('save-creator', await chrome.tabs.get(id))
      },
      await tabIdOf(panel, page.url()),
    )
  await expect.poll(() => icon(touchstone, page)).toEqual({ text: '✓', title: 'Already on the shortlist' })
  await expect.poll(() => icon(touchstone, page)).toMatchObject({ text: '✓', title: expect.stringContaining('Already on ') })
  await expect.poll(async () => (await icon(touchstone, page)).title).toContain(': ')
})

/** What stands on the icon for the tab `page` is in. */
async function icon(touchstone: Launched, page: Page): Promise<{ text: string; title: string }> {
  const worker = touchstone.context.serviceWorkers().at(-1)
  if (!worker) throw new Error('the background is not running')
  const address = page.url()
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: BackgroundApi }
    const tabs = await chrome.tabs.query({})
    const tabId = (tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => tab.active && tab.url === undefined))?.id
    // Between two documents a tab has neither address.
    if (tabId === undefined) return { text: 'no tab', title: '' }
    const [text, title] = await Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })])
    return { text, title }
  }, address)
}

interface BackgroundApi {
  readonly tabs: {
    get(id: number): Promise<{ url?: string }>
    query(filter: object): Promise<{ id?: number; url?: string; active: boolean }[]>
  }
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } }
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> }
}
