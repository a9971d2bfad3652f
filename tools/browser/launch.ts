/** Opens the built extension in a real browser, and what tests and tools do with it there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { FoundBrowser } from './find-browser'
import { findBrowser, hasDisplay } from './find-browser'
import type { LocalWeb } from './local-web'

export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
export const BUILT = join(PROJECT, '.output/chrome-mv3')

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension?: string
  /** Leave the extension out: the control of a measurement. */
  readonly bare?: boolean
  readonly web: LocalWeb
  readonly browser?: FoundBrowser
  /** Shown in a window. Default: headless. */
  readonly window?: boolean
  /** Pages left behind stay alive, as in real use. Playwright does not notice when such a page comes back: its `goBack` never resolves. */
  readonly pageCache?: boolean
  readonly viewport?: { readonly width: number; readonly height: number } | null
  /** Folder of a profile to go on with, from {@link freshProfile}; it stays when the browser is closed. Default: a new one that does not. */
  readonly profile?: string
}

export interface Launched {
  readonly context: BrowserContext
  /** '' when launched bare. */
  readonly extensionId: string
  /** Where DevTools listens, for a client that has to come after a docked panel has opened. */
  readonly endpoint: string
  /** Speaks to the browser as a whole. */
  readonly protocol: CDPSession
  /** Address of a page of the extension. */
  address(file: string): string
  /** Opens a page of the extension in a window of its own: a tab behind another one is drawn, and so driven, once a second. */
  extensionPage(file: string): Promise<Page>
  /** Unloads the extension and loads it again, as an update does: scripts in open pages are orphaned. */
  reloadExtension(): Promise<void>
  /** Ends the background as the browser does when it is idle; the next event starts it anew. */
  stopBackground(): Promise<void>
  /** Ends every process of the browser at once, as a power cut does: nothing is told, nothing is written any more. */
  kill(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts a browser that sees only `web`.
 * @throws Error when there is no browser, it does not start, or it does not take the extension.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { path: executablePath } = options.browser ?? findBrowser()
  const profile = options.profile ?? freshProfile()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !(options.window && hasDisplay()),
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    acceptDownloads: true,
    locale: 'en-US',
    // Playwright's default list ends with it; with it nothing can be loaded.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.pageCache ? ['--disable-back-forward-cache'] : [])],
    args: ['--remote-debugging-port=0', '--enable-unsafe-extension-debugging', '--no-first-run', ...options.web.flags],
  })
  const browser = context.browser()
  if (!browser) throw new Error('the browser gave no handle to itself')
  const protocol = await browser.newBrowserCDPSession()
  const extension = resolve(options.extension ?? BUILT)
  const load = async () => (await send<{ id: string }>(protocol, 'Extensions.loadUnpacked', { path: extension })).id
  const extensionId = options.bare ? '' : await load()
  const address = (file: string) => `chrome-extension://${extensionId}/${file}`
  if (!options.bare) await installed(context, extensionId)
  return {
    context,
    extensionId,
    endpoint: `http://127.0.0.1:${debuggingPort(profile)}`,
    protocol,
    address,
    extensionPage: async (file) => {
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        send(protocol, 'Target.createTarget', { url: address(file), newWindow: true }),
      ])
      await page.waitForLoadState()
      return page
    },
    reloadExtension: async () => {
      await load()
      await installed(context, extensionId)
    },
    stopBackground: () => stopBackground(protocol, extensionId),
    kill: async () => {
      const { processInfo } = await send<{ processInfo: { id: number }[] }>(protocol, 'SystemInfo.getProcessInfo')
      const closed = new Promise((done) => context.once('close', done))
      for (const { id } of processInfo) process.kill(id, 'SIGKILL')
      await closed
    },
    close: async () => {
      await context.close()
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A new folder. Profiles lie in the project and not in the system's temporary folder, which a browser installed as a snap cannot see. */
export function freshProfile(): string {
  const folder = join(PROJECT, '.cache/profiles')
  mkdirSync(folder, { recursive: true })
  return mkdtempSync(join(folder, 'p-'))
}

function debuggingPort(profile: string): string {
  return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? ''
}

interface Target {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

/** Targets of the browser; `filter` in DevTools' own form (tabs are not listed by default). */
export async function targets(protocol: CDPSession, type: string): Promise<Target[]> {
  const { targetInfos } = await send<{ targetInfos: Target[] }>(protocol, 'Target.getTargets', { filter: [{ type }] })
  return targetInfos
}

/** Playwright's protocol types lack the newest domains. */
export async function send<Answer>(session: CDPSession, method: string, params: object = {}): Promise<Answer> {
  const untyped = session as unknown as { send(method: string, params: object): Promise<Answer> }
  return untyped.send(method, params)
}

/** Waits until `look` gives a value that is not null or undefined. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined>, timeoutMs = 10_000): Promise<T> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const value = await look()
    if (value !== null && value !== undefined) return value
    if (Date.now() > end) throw new Error(`${what}: not within ${timeoutMs / 1000} s`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

async function background(protocol: CDPSession, extensionId: string): Promise<Target | undefined> {
  const workers = await targets(protocol, 'service_worker')
  return workers.find((worker) => worker.url.startsWith(`chrome-extension://${extensionId}/`))
}

/**
 * Waits until the background has done what it does once after an installation: before that a click on the icon opens nothing. Where a
 * background takes the place of another, the protocol may never tell of the new one: then a page of the extension is asked.
 */
async function installed(context: BrowserContext, extensionId: string): Promise<void> {
  const own = `chrome-extension://${extensionId}/`
  const saidByWorker = async () => {
    const worker = context.serviceWorkers().findLast((each) => each.url().startsWith(own))
    // expected: a worker that was just replaced cannot be asked any more
    return (await worker?.evaluate(panelOpensOnClick).catch(() => null)) ? true : null
  }
  const saidByPage = async () => {
    const page = await context.newPage()
    const answer = page.goto(`${own}options.html`).then(() => page.evaluate(panelOpensOnClick))
    // expected: a page opened before the extension is there shows nothing
    const isSetUp = await answer.catch(() => null)
    await page.close()
    return isSetUp ? true : null
  }
  // expected: the protocol may never tell of a new background
  await until('the background is set up', saidByWorker, 5_000).catch(() => until('the extension is set up', saidByPage))
}

/** Runs in the background, or in a page of the extension. */
async function panelOpensOnClick(): Promise<boolean> {
  const { openPanelOnActionClick } = await (globalThis as unknown as { chrome: PanelApi }).chrome.sidePanel.getPanelBehavior()
  return openPanelOnActionClick === true
}

interface PanelApi {
  readonly sidePanel: { getPanelBehavior(): Promise<{ openPanelOnActionClick?: boolean }> }
}

async function stopBackground(protocol: CDPSession, extensionId: string): Promise<void> {
  const worker = await background(protocol, extensionId)
  if (!worker) return
  const since = Date.now()
  let wasHeard = false
  await until('the background stops', async () => {
    const now = await background(protocol, extensionId)
    if (now?.targetId !== worker.targetId) return true
    // A page that is sending wakes the worker again at once, under the same target: then only the browser's word tells that it was stopped.
    if (wasHeard && Date.now() - since > 2000) return true
    // A worker that is just starting does not hear the first call; one that is just ending has no target any more.
    wasHeard ||= await send(protocol, 'Target.closeTarget', { targetId: worker.targetId }).then(
      () => true,
      // expected: it is just ending
      () => false,
    )
    return null
  })
}
