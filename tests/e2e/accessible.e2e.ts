/** The panel as assistive technology meets it, in both themes and at the narrowest and the usual width. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, openPanel, pair, serve, test, visit } from './stage'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 400]) {
    test(`creator, shortlist and empty states: no violation in ${colorScheme}, ${width} px wide`, async ({ web, touchstone }) => {
      const [{ profile }] = pair('x')
      serve(web, [profile])
      web.serve('https://nobody.example/', { html: '<!doctype html><title>Elsewhere</title>' })
      const page = await visit(touchstone, profile.url)
      const panel = await openPanel(touchstone, page, 'a tab')
      await panel.emulateMedia({ colorScheme })
      await panel.setViewportSize({ width, height: 900 })
      await panel.getByTestId('save').click()
      await expect(panel.getByTestId('saved-state')).toBeVisible()
      await expectClean(panel, 'creator')
      await panel.getByTestId('open-shortlist').click()
      await expect(panel.getByTestId('shortlist-row')).toHaveCount(1)
      await expectClean(panel, 'shortlist')

      const elsewhere = await openPanel(touchstone, await visit(touchstone, 'https://nobody.example/'), 'a tab')
      await elsewhere.emulateMedia({ colorScheme })
      await expect(elsewhere.getByTestId('page-state')).toBeVisible()
      await expectClean(elsewhere, 'no creator')
    })
  }
}

async function expectClean(panel: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: panel }).analyze()
  expect(violations.map(({ id, nodes }) => `${view}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
  const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow, `${view}: scrolls sideways`).toBeLessThanOrEqual(0)
}
