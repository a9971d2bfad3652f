/** A page that asks to sign in shows nothing of the creator, and the panel says so. */
import { ALL, expect, FIXTURES, openPanel, PLATFORMS, serve, test, USUAL_SURFACES, visit } from './stage'

// That each platform's wall is read as one: fixtures.e2e.ts.

for (const platform of ALL ? PLATFORMS : PLATFORMS.slice(0, 1)) {
  for (const surface of USUAL_SURFACES) {
    test(`${platform}: a signed-out wall gives no creator and nothing to save, in ${surface}`, async ({ web, touchstone }) => {
      const wall = FIXTURES.find((fixture) => fixture.platform === platform && fixture.name === 'wall')
      if (!wall) throw new Error(`${platform} has no fixture "wall"`)
      serve(web, [wall])
      const page = await visit(touchstone, wall.url)
      const panel = await openPanel(touchstone, page, surface)
      await expect(panel.locator('[data-testid="page-state"][data-state="signed-out"]')).toBeVisible()
      await expect(panel.getByTestId('creator-handle')).toBeHidden()
      await expect(panel.getByTestId('save')).toBeHidden()
    })
  }
}
