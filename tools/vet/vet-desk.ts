/** Reads saved pages with the built extension, one after the other, in one browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { forgetEverything, tabIdOf } from '@/tools/browser/extension-page'
import type { Launched } from '@/tools/browser/launch'
import { BUILT, launch } from '@/tools/browser/launch'
import { INERT, startLocalWeb } from '@/tools/browser/local-web'
import type { VetReport } from './vet-report'
import { emptyReport } from './vet-report'

/** How long a page may take from its opening to a settled reading. */
const PATIENCE_MS = 45_000
const REST_MS = 250

export interface VetDesk {
  /** What the panel shows of `html` at `url`. Never rejects for what is wrong with the page: the report says it. */
  read(job: { readonly url: string; readonly html: Buffer; readonly brief?: unknown }): Promise<VetReport>
  close(): Promise<void>
}

/** @throws Error when there is no browser or it does not take the extension. */
export async function openVetDesk(): Promise<VetDesk> {
  const web = await startLocalWeb()
  const browser = await launch({ web }).catch(async (error: unknown) => {
    await web.close()
    throw error
  })
  const matches = contentMatches()
  // Any page of the extension lends its rights; this one is empty of readings.
  const desk = await browser.extensionPage('sidepanel.html?tab=-1')
  return {
    read: async ({ url, html, brief }) => {
      if (!matches.some((pattern) => patternMatches(pattern, url))) return emptyReport(url, 'unsupported')
      web.clear()
      web.serve(url, { html, headers: INERT })
      const page = await browser.context.newPage()
      try {
        await page.goto(url, { timeout: PATIENCE_MS })
        return await reportOf(browser, { desk, page, brief })
      } catch (error) {
        return emptyReport(url, 'unreadable', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
      } finally {
        await page.close()
        await forgetEverything(desk)
      }
    },
    close: async () => {
      await browser.close()
      await web.close()
    },
  }
}

/**
 * Opens the panel's report view for the tab `page` is in and waits until its reading has settled.
 * @param from.desk a page of the extension, which is led to the report view.
 * @throws Error when nothing settles in time.
 */
export async function reportOf(browser: Launched, from: { desk: Page; page: Page; brief?: unknown }): Promise<VetReport> {
  const query = new URLSearchParams({ tab: String(await tabIdOf(from.desk, from.page.url())), view: 'report' })
  if (from.brief !== undefined) query.set('brief', JSON.stringify(from.brief))
  await from.desk.goto(browser.address(`sidepanel.html?${query}`))
  const report = from.desk.locator('[data-testid="vet-report"][data-settled="true"]')
  await report.waitFor({ state: 'attached', timeout: PATIENCE_MS }).catch((error: unknown) => {
    throw new Error(`the page did not settle within ${PATIENCE_MS / 1000} s`, { cause: error })
  })
  return JSON.parse(await atRest(report)) as VetReport
}

/** A page with hundreds of posts is read in several messages: the text once it has stayed the same for a moment. */
async function atRest(report: Locator): Promise<string> {
  let text = ''
  for (let turn = 0; turn < 20; turn++) {
    const now = (await report.textContent()) ?? ''
    if (now === text) break
    text = now
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
  }
  return text
}

function contentMatches(): string[] {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as { content_scripts?: { matches: string[] }[] }
  return (manifest.content_scripts ?? []).flatMap((script) => script.matches)
}

function patternMatches(pattern: string, address: string): boolean {
  const host = /^https:\/\/([^/]+)\/\*$/.exec(pattern)?.[1]
  const url = new URL(address)
  if (!host || url.protocol !== 'https:') return false
  return host.startsWith('*.') ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)) : url.hostname === host
}
