/** Everything in one file, and back in another browser; half a file changes nothing. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { everythingStored, putRows, rowsOf, type StoredRows } from '@/tools/browser/extension-page'
import { type Launched, launch } from '@/tools/browser/launch'
import type { LocalWeb } from '@/tools/browser/local-web'
import { expect, handleOf, openPanel, pair, serve, test, visit } from './stage'

test('a backup written in one browser makes another one equal', async ({ web, touchstone }) => {
  const stored = await work(touchstone, web)
  expect(Object.keys(stored).filter((table) => stored[table]?.length === 0)).toEqual([])
  const file = await written(touchstone)

  const other = await launch({ web })
  try {
    const options = await other.extensionPage('options.html')
    await choose(options, file)
    await options.getByTestId('backup-restore').click()
    await expect(options.getByTestId('backup')).toContainText('Everything in the backup is back.')
    expect(await everythingStored(options)).toEqual(stored)
  } finally {
    await other.close()
  }
})

test('half a backup is refused, and everything stays', async ({ web, touchstone }) => {
  await work(touchstone, web)
  const file = await written(touchstone)
  const options = await touchstone.extensionPage('options.html')
  await expect(options.getByTestId('backup-write')).toBeEnabled()
  const before = await everythingStored(options)
  for (const share of [0.5, 0.99]) {
    await choose(options, file.subarray(0, Math.floor(file.length * share)))
    await expect(options.getByTestId('backup')).toContainText('This backup is incomplete')
    await expect(options.getByTestId('backup-restore')).toBeHidden()
    expect(await everythingStored(options)).toEqual(before)
  }
  await choose(options, file)
  await expect(options.getByTestId('backup-restore')).toBeVisible()
})

/** Reads two creators, saves one, writes a note; what takes longer to do by hand is put in. Every table has rows in the end. */
async function work(touchstone: Launched, web: LocalWeb): Promise<StoredRows> {
  const [{ profile: one }, { profile: other }] = pair('instagram')
  serve(web, [one, other])
  const page = await visit(touchstone, one.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(one))
  await panel.getByTestId('save').click()
  await panel.getByTestId('notes').fill('Answers within a day. “Quotes”, line\nbreaks and 日本語 too.')
  await panel.getByTestId('notes').blur()
  await page.goto(other.url)
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(other))
  await page.close()
  const [{ key: profileKey }] = (await rowsOf<{ key: string }>(panel, 'profiles')) as [{ key: string }]
  const [creator] = await rowsOf<{ id: string }>(panel, 'creators')
  await putRows(panel, {
    dismissals: [{ profileKey, signalId: 'engagement.rate', reason: 'Ran a giveaway that week', at: 1 }],
    joins: [{ id: 'join', at: 1, creatorId: creator?.id, before: { creators: [creator], entries: [] } }],
    settings: [{ key: 'keepDays', value: 90 }],
  })
  await panel.goto(touchstone.address('icon.svg'))
  await expect.poll(async () => (await everythingStored(panel))['entries']).toMatchObject([{ notes: expect.stringContaining('日本語') }])
  const stored = await everythingStored(panel)
  await panel.close()
  return stored
}

async function written(touchstone: Launched): Promise<Buffer> {
  const options = await touchstone.extensionPage('options.html')
  const [download] = await Promise.all([options.waitForEvent('download'), options.getByTestId('backup-write').click()])
  await expect(options.getByTestId('backup')).toContainText('The backup is in your downloads.')
  const file = readFileSync(await download.path())
  await options.close()
  return file
}

async function choose(options: Page, buffer: Buffer): Promise<void> {
  await options.getByTestId('backup-file').setInputFiles({ name: 'touchstone-backup.jsonl', mimeType: 'application/jsonl', buffer })
}
