/**
 * Saving without the panel. Key presses of a test never reach the browser's own shortcuts, nor can it click in a native menu:
 * the browser's events are raised in the background instead, with the arguments it gives them.
 */
import type { Page } from 'playwright-core'
import { tabIdOf } from '@/tools/browser/extension-page'
import type { Launched } from '@/tools/browser/launch'
import { expect, handleOf, openPanel, pair, reportFor, serve, sharedTest, visit } from './stage'

const WAYS = ['shortcut', 'context menu'] as const

for (const way of WAYS) {
  sharedTest(`the ${way} saves the creator on the page, and says so on the icon`, async ({ web, touchstone }) => {
    const [{ profile }] = pair('x')
    serve(web, [profile])
    const page = await visit(touchstone, profile.url)
    await reportFor(touchstone, page)
    const badge = await raise(touchstone, page, way)
    expect(badge).toBe('✓')
    const panel = await openPanel(touchstone, page, 'a tab')
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
    await expect(panel.getByTestId('saved-state')).toBeVisible()
  })
}

sharedTest('the shortcut on a page without a creator saves nothing', async ({ web, touchstone }) => {
  web.serve('https://nobody.example/', { html: '<!doctype html><title>Elsewhere</title>' })
  const page = await visit(touchstone, 'https://nobody.example/')
  expect(await raise(touchstone, page, 'shortcut')).toBe('?')
})

/** Raises the event in the background; gives what then stands on the icon. */
async function raise(touchstone: Launched, page: Page, way: (typeof WAYS)[number]): Promise<string> {
  const desk = await touchstone.extensionPage('sidepanel.html?tab=-1')
  await page.bringToFront()
  const tabId = await tabIdOf(desk, page.url())
  await desk.close()
  const worker = touchstone.context.serviceWorkers().at(-1)
  if (!worker) throw new Error('the background is not running')
  return worker.evaluate(
    async ([id, by]) => {
      const { chrome } = globalThis as unknown as { chrome: BackgroundApi }
      const tab = await chrome.tabs.get(id)
      if (by === 'shortcut') chrome.commands.onCommand.dispatch('save-creator', tab)
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-creator', editable: false, pageUrl: tab.url }, tab)
      for (let turn = 0; turn < 40; turn++) {
        const text = await chrome.action.getBadgeText({ tabId: id })
        if (text !== '') return text
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return ''
    },
    [tabId, way] as const,
  )
}

interface BackgroundApi {
  readonly tabs: { get(id: number): Promise<{ url?: string }> }
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } }
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } }
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> }
}
