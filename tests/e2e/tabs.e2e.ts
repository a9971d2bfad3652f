/** One docked panel, several tabs: it follows the one in front. */
import { expect, handleOf, openPanel, pair, serve, sharedTest, test, visit } from './stage'

test('the docked panel follows the active tab, and what is saved belongs to that tab', async ({ web, touchstone }) => {
  const [{ profile: first }] = pair('instagram')
  const [{ profile: second }] = pair('youtube')
  serve(web, [first, second])
  web.serve('https://nobody.example/', { html: '<!doctype html><title>Elsewhere</title>' })
  const one = await visit(touchstone, first.url)
  const two = await visit(touchstone, second.url)
  const panel = await openPanel(touchstone, two, 'the docked panel')
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(second))

  await one.bringToFront()
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(first))
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()

  await two.bringToFront()
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(second))
  await expect(panel.getByTestId('saved-state')).toBeHidden()

  await visit(touchstone, 'https://nobody.example/')
  await expect(panel.locator('[data-testid="page-state"][data-state="unsupported"]')).toBeVisible()
  await panel.getByTestId('open-shortlist').click()
  await expect(panel.getByTestId('shortlist-row')).toHaveCount(1)
})

sharedTest('two panels fixed to two tabs each keep to their own', async ({ web, touchstone }) => {
  const [{ profile: first }, { profile: second }] = pair('instagram')
  serve(web, [first, second])
  const one = await openPanel(touchstone, await visit(touchstone, first.url), 'a tab')
  const two = await openPanel(touchstone, await visit(touchstone, second.url), 'a tab')
  await expect(one.getByTestId('creator-handle')).toContainText(handleOf(first))
  await expect(two.getByTestId('creator-handle')).toContainText(handleOf(second))
})
