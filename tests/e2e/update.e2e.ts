/** The extension is updated under an open page: its old script goes quiet, and the panel says what to do. */
import { expect, handleOf, openPanel, pair, serve, USUAL_SURFACES, test, visit } from './stage'

for (const surface of USUAL_SURFACES) {
  test(`asks to reload a tab that was open before an update, and reads it then, in ${surface}`, async ({ web, touchstone }) => {
    const [{ profile }] = pair('instagram')
    serve(web, [profile])
    const page = await visit(touchstone, profile.url)
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const before = await openPanel(touchstone, page, surface)
    await expect(before.getByTestId('creator-handle')).toContainText(handleOf(profile))

    await touchstone.reloadExtension()
    await page.evaluate(() => document.body.append(document.createElement('div')))
    const panel = await openPanel(touchstone, page, surface)
    await expect(panel.getByTestId('reload-tab')).toBeVisible()
    await expect(panel.getByTestId('creator-handle')).toBeHidden()
    await page.evaluate(() => document.body.append('one more change'))
    await page.waitForTimeout(1500)
    expect(complaints.filter((text) => /extension|context invalidated|touchstone/i.test(text))).toEqual([])

    await panel.getByTestId('reload-tab').click()
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(profile))
  })
}
