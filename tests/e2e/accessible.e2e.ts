/** The states of the panel as assistive technology meets it: both themes, the narrowest and the usual width, the real panel, forced colours, large text. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { openDockedPanel } from '@/tools/browser/docked-panel'
import { PANEL_STATES, type PanelState } from '@/tools/screenshots/panel-states'
import { openScene, type Scene, sampleOf, startOver } from '@/tools/screenshots/scene'
import { ALL, expect, serve, test, visit } from './stage'

/** States with the most in them: the ones that are looked at on most days. */
const MAIN = new Set(['creator', 'creator-reasons-open', 'unreadable', 'shortlist', 'brief', 'palette', 'options', 'shortlist-page'])
const STATES = PANEL_STATES.filter(({ name }) => ALL || MAIN.has(name))

const CONDITIONS = [
  { colorScheme: 'light', width: 400 },
  { colorScheme: 'dark', width: 320 },
] as const

// In two halves, for two browsers side by side.
for (const half of [0, 1]) {
  test(`${ALL ? 'every state' : 'the main states'}, half ${half + 1} of 2: no violation, no scrolling sideways, whatever the person has chosen`, async ({
    web,
    touchstone,
  }) => {
    const states = STATES.filter((_, at) => at % 2 === half)
    // Getting into a state takes longer than looking at it: all that can be chosen is looked at in one visit.
    const found = await inEveryState(await openScene(touchstone, web), states, async (page, name) => {
      const wrong: string[] = []
      for (const { colorScheme, width } of CONDITIONS) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        wrong.push(...(await problems(page, `${name}, ${colorScheme}, ${width} px`)))
      }
      return MAIN.has(name) ? [...wrong, ...(await problemsEnlarged(page, name))] : wrong
    })
    expect(found).toEqual([])
  })
}

/** What is wrong in forced colours, and with text twice as large; afterwards the page is as it was. */
async function problemsEnlarged(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  const wrong = await problems(page, `${name}, forced colours`)
  await page.emulateMedia({ forcedColors: 'none' })
  // A panel of 640 px with text of 200 %: what is measured in text grows, the panel does not.
  await page.setViewportSize({ width: 640, height: 900 })
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
  wrong.push(...(await sideways(page, `${name}, large text`)))
  await page.evaluate(() => void document.documentElement.style.removeProperty('font-size'))
  return wrong
}

/** What is wrong in all of them together; a state that cannot be brought about is wrong too. */
async function inEveryState(
  scene: Scene,
  states: readonly PanelState[],
  check: (page: Page, name: string) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = []
  for (const { name, open } of states) {
    try {
      await startOver(scene, 'en')
      const page = await open(scene)
      found.push(...(await check(page, name)))
      if (page !== scene.view) await page.close()
    } catch (error) {
      found.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return found
}

test('the docked panel: creator, palette, shortlist and a page of no platform', async ({ web, touchstone }) => {
  const { profile } = sampleOf('x', 1)
  serve(web, [profile])
  web.serve('https://nobody.example/', { html: '<!doctype html><title>Elsewhere</title>' })
  const page = await visit(touchstone, profile.url)
  const { page: panel } = await openDockedPanel(touchstone, page)
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('entry-card')).toBeVisible()
  const found = await problems(panel, 'creator')
  await panel.keyboard.press('Control+k')
  await expect(panel.getByTestId('palette')).toBeVisible()
  found.push(...(await problems(panel, 'palette')))
  await panel.keyboard.press('Escape')
  await panel.getByTestId('open-shortlist').click()
  await expect(panel.getByTestId('shortlist-row')).toHaveCount(1)
  found.push(...(await problems(panel, 'shortlist')))
  await visit(touchstone, 'https://nobody.example/')
  await panel.getByRole('button', { name: 'Creator', exact: true }).click()
  await expect(panel.getByTestId('page-state')).toBeVisible()
  found.push(...(await problems(panel, 'elsewhere')))
  expect(found).toEqual([])
})

async function problems(page: Page, where: string): Promise<string[]> {
  // The newer way of asking opens a page of its own each time; there are no frames here that would need it.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return [
    ...violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ...(await sideways(page, where)),
  ]
}

async function sideways(page: Page, where: string): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return overflow > 0 ? [`${where}: scrolls sideways by ${overflow} px`] : []
}
