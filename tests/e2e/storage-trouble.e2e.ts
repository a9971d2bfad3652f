/** A full disk, a window in the way, data of a newer version: said in plain words, and nothing is lost. */
import type { Page } from 'playwright-core'
import { everythingStored } from '@/tools/browser/extension-page'
import type { Launched } from '@/tools/browser/launch'
import { expect, handleOf, openPanel, pair, serve, test, visit } from './stage'

const [{ profile: first }, { profile: second }] = pair('instagram')

test('a full disk under the panel: not saved is said, and saving works again afterwards', async ({ web, touchstone }) => {
  serve(web, [first])
  const panel = await openPanel(touchstone, await visit(touchstone, first.url), 'a tab')
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(first))
  await expect(panel.getByTestId('save')).toBeEnabled()
  const before = await everythingStored(panel)
  await panel.evaluate(fillDisk)
  await panel.getByTestId('save').click()
  await expect(panel.getByRole('alert')).toContainText('Not saved: the browser refused to write.')
  await expect(panel.getByTestId('saved-state')).toBeHidden()
  expect(await everythingStored(panel)).toEqual(before)
  await expect.poll(() => notedErrors(panel)).toMatchObject([{ where: 'save', name: 'QuotaExceededError', count: 1 }])

  await panel.evaluate(freeDisk)
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()
  await panel.evaluate(fillDisk)
  await panel.getByTestId('notes').fill('Wait for the spring budget')
  await expect(panel.getByTestId('entry-card').getByText('Not saved')).toBeVisible()
  // What was written stays in the field and is kept as soon as that is possible.
  await panel.evaluate(freeDisk)
  await panel.getByTestId('notes').focus()
  await panel.getByTestId('notes').blur()
  await expect.poll(async () => (await everythingStored(panel))['entries']).toMatchObject([{ notes: 'Wait for the spring budget' }])
})

test('a full disk under the background: the panel says so, and what was saved stays', async ({ web, touchstone }) => {
  serve(web, [first, second])
  const page = await visit(touchstone, first.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()
  const before = await everythingStored(panel)
  await touchstone.context.serviceWorkers().at(-1)?.evaluate(fillDisk)
  await page.goto(second.url)
  await expect(panel.getByRole('alert')).toContainText("The disk or the browser's share of it is full.")
  expect(await everythingStored(panel)).toEqual(before)

  await touchstone.context.serviceWorkers().at(-1)?.evaluate(freeDisk)
  await page.reload()
  await expect(panel.getByTestId('creator-handle')).toContainText(handleOf(second))
})

test('another window in the way: the panel says so, and goes on when it is closed', async ({ web, touchstone }) => {
  serve(web, [first])
  const page = await visit(touchstone, first.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()
  const address = panel.url()
  await panel.goto(touchstone.address('icon.svg'))
  const before = await everythingStored(panel)
  // One window holds on to the database, another one wants to change it: whoever comes next has to wait for both.
  const [holding, changing] = [await touchstone.extensionPage('icon.svg'), await touchstone.extensionPage('icon.svg')]
  await holding.evaluate(hold)
  await changing.evaluate(askToChange)
  await panel.goto(address)
  await expect(panel.getByRole('alert')).toContainText('Another Touchstone window is in the way')
  await holding.close()
  await expect(panel.getByTestId('saved-state')).toBeVisible()
  expect(await everythingStored(panel)).toEqual(before)
})

test('data of a newer version: said, and neither the panel nor the background touches it', async ({ web, touchstone }) => {
  serve(web, [first, second])
  const page = await visit(touchstone, first.url)
  const panel = await openPanel(touchstone, page, 'a tab')
  await panel.getByTestId('save').click()
  await expect(panel.getByTestId('saved-state')).toBeVisible()
  const address = panel.url()
  await panel.goto(touchstone.address('icon.svg'))
  await panel.evaluate(makeNewer)
  const before = await everythingStored(panel)
  const noted = () => notesOf(panel)
  await page.goto(second.url)
  await expect.poll(noted).toContainEqual(expect.objectContaining({ url: second.url, storageError: expect.any(String) }))
  expect(await everythingStored(panel)).toEqual(before)
  await panel.goto(address)
  await expect(panel.getByRole('alert')).toContainText('Your data is from a newer Touchstone')
  await saveByCommand(touchstone, second.url)
  expect(await everythingStored(panel)).toEqual(before)
})

interface ExtensionApi {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: null): Promise<Record<string, object>> } }
    readonly tabs: { query(filter: object): Promise<{ url?: string }[]> }
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: object | undefined): void } }
    readonly action: { getBadgeText(of: object): Promise<string> }
  }
}

/** The errors that the report would have. */
const notedErrors = (page: Page): Promise<object | undefined> =>
  page.evaluate(async () => (await (globalThis as unknown as ExtensionApi).chrome.storage.session.get(null))['noted-errors'])

/** What is noted about the pages in all tabs. */
const notesOf = (page: Page): Promise<object[]> =>
  page.evaluate(async () => {
    const all = await (globalThis as unknown as ExtensionApi).chrome.storage.session.get(null)
    return Object.keys(all).flatMap((key) => (key.startsWith('tab-page:') ? (all[key] ?? []) : []))
  })

/** Saves what a tab shows without the panel, as the keyboard shortcut does. */
async function saveByCommand(touchstone: Launched, url: string): Promise<void> {
  await touchstone.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as ExtensionApi
      const tab = (await chrome.tabs.query({})).find((each) => each.url === address)
      chrome.commands.onCommand.dispatch('save-creator', tab)
    }, url)
}

/** Runs in a page or the background: from now on every write is refused as a full disk refuses it. */
function fillDisk(): void {
  const { prototype } = IDBObjectStore
  Object.assign(globalThis, { written: { put: prototype.put, add: prototype.add } })
  prototype.put = prototype.add = () => {
    throw new DOMException('no space', 'QuotaExceededError')
  }
}

function freeDisk(): void {
  Object.assign(IDBObjectStore.prototype, (globalThis as unknown as { written: object }).written)
}

async function hold(): Promise<void> {
  const opening = indexedDB.open('touchstone')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  Object.assign(globalThis, { held: opening.result })
}

/** Asks for a change of the shape, and leaves all as it is when it gets its turn. */
function askToChange(): Promise<unknown> {
  const opening = indexedDB.open('touchstone', 15)
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
  return new Promise((resolve) => opening.addEventListener('blocked', resolve))
}

async function makeNewer(): Promise<void> {
  const opening = indexedDB.open('touchstone', 20)
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve)
    opening.addEventListener('error', reject)
  })
  opening.result.close()
}
