/** The background may be ended at any moment; nothing that was read or decided is lost. */
import { expect, handleOf, openPanel, pair, serve, sharedTest, test, USUAL_SURFACES, visit } from './stage'

const [{ profile: first }, { profile: second }] = pair('instagram')

for (const surface of USUAL_SURFACES) {
  test(`reads on and keeps what was saved when the background is killed, in ${surface}`, async ({ web, touchstone }) => {
    serve(web, [first, second])
    const page = await visit(touchstone, first.url)
    const panel = await openPanel(touchstone, page, surface)
    await panel.getByTestId('save').click()
    await expect(panel.getByTestId('saved-state')).toBeVisible()
    await touchstone.stopBackground()

    await page.goto(second.url)
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(second))
    await panel.getByTestId('open-shortlist').click()
    await expect(panel.getByTestId('shortlist-row')).toHaveCount(1)
  })
}

for (const delay of [0, 300, 500, 700]) {
  sharedTest(`a reading arrives though the background is killed ${delay} ms after the page has loaded`, async ({ web, touchstone }) => {
    serve(web, [first])
    const page = await visit(touchstone, first.url)
    await page.waitForTimeout(delay)
    await touchstone.stopBackground()
    const panel = await openPanel(touchstone, page, 'a tab')
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(first))
  })
}
