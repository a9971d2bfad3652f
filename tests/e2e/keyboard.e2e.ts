/** The whole vetting of a creator with the keyboard alone. */
import type { Page } from 'playwright-core'
import { expect, handleOf, openPanel, SAMPLES, serve, USUAL_SURFACES, test, visit } from './stage'

/** More stops than that are too many to get anywhere. */
const MOST_STOPS = 60

for (const surface of USUAL_SURFACES) {
  test(`reads why, sets a flag aside, saves, notes, decides, goes on and takes back, without a mouse, in ${surface}`, async ({
    web,
    touchstone,
  }) => {
    const [first, , third] = SAMPLES.filter(({ platform }) => platform === 'instagram')
    if (!first || !third) throw new Error('there are fewer than three samples')
    serve(web, [first.profile, third.profile])
    const page = await visit(touchstone, first.profile.url)
    const panel = await openPanel(touchstone, page, surface)
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(first.profile))
    await expect(panel.getByTestId('save')).toBeEnabled()
    await panel.keyboard.press('s')
    await expect(panel.getByTestId('saved-state')).toBeVisible()
    await page.goto(third.profile.url)
    await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(third.profile))

    await test.step('why, with its evidence', async () => {
      await tabTo(panel, '[data-testid="reason-even-likes"] summary')
      await panel.keyboard.press('Enter')
      await expect(panel.locator('[data-testid="reason-even-likes"] details[open]')).toHaveCount(1)
      await expect(panel.getByTestId('evidence').first()).toBeVisible()
    })

    await test.step('a flag set aside with a reason', async () => {
      await tabTo(panel, 'details[open] button', 'Set aside…')
      await panel.keyboard.press('Enter')
      await expect(panel.locator('form :focus')).toHaveCount(1)
      await panel.keyboard.press('ArrowDown')
      await tabTo(panel, 'form button')
      await panel.keyboard.press('Enter')
      await expect(panel.getByTestId('set-aside')).toBeVisible()
      // Where the form was is nothing any more: the focus went on with the flag.
      await expect(panel.getByTestId('set-aside')).toBeFocused()
    })

    await test.step('save, take back, save', async () => {
      await panel.keyboard.press('s')
      await expect(panel.getByTestId('saved-state')).toBeVisible()
      await panel.keyboard.press('z')
      await expect(panel.getByTestId('saved-state')).toBeHidden()
      await panel.keyboard.press('s')
      await expect(panel.getByTestId('saved-state')).toBeVisible()
    })

    await test.step('a note and a status', async () => {
      await panel.keyboard.press('m')
      await expect(panel.getByTestId('notes')).toBeFocused()
      await panel.keyboard.type('snap, z and n are letters here')
      await panel.keyboard.press('Escape')
      await expect(panel.getByTestId('notes')).not.toBeFocused()
      await panel.keyboard.press('t')
      const status = panel.locator('[data-shortcut="status"]')
      await expect(status).toBeFocused()
      // The list that opened by itself is not part of the page; closed, the choice takes the keys.
      await panel.keyboard.press('Escape')
      await status.press('ArrowDown')
      await expect(status).toHaveValue('review')
      await expect(panel.getByTestId('saved-state')).toBeVisible()
    })

    await test.step('on to the other creator by the palette, and back by the list', async () => {
      await panel.keyboard.press('Control+k')
      await expect(panel.getByTestId('palette')).toBeVisible()
      await panel.keyboard.type(handleOf(first.profile))
      await panel.keyboard.press('Enter')
      await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(first.profile))
      await panel.keyboard.press('n')
      await panel.keyboard.press('p')
      await expect.poll(() => panel.getByTestId('creator-handle').textContent()).toContain(handleOf(third.profile))
      await expect(panel.getByTestId('notes')).toHaveValue('snap, z and n are letters here')
      await expect(panel.locator('[data-shortcut="status"]')).toHaveValue('review')
    })

    await test.step('help says the keys', async () => {
      await panel.keyboard.press('?')
      await expect(panel.getByTestId('shortcut-help')).toBeVisible()
      await panel.keyboard.press('Escape')
      await expect(panel.getByTestId('shortcut-help')).toBeHidden()
    })
  })
}

/** Presses Tab until something that matches has the focus. */
async function tabTo(panel: Page, selector: string, text = ''): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await panel.keyboard.press('Tab')
    const isThere = await panel.evaluate(
      ([wanted, words]) => {
        const focused = document.activeElement
        return focused !== null && focused.matches(wanted) && (focused.textContent ?? '').includes(words)
      },
      [selector, text] as const,
    )
    if (isThere) return
  }
  throw new Error(`${MOST_STOPS} stops and ${selector} was not among them`)
}
