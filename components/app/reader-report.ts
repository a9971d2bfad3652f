import { platformById } from '@/lib/platforms/directory'
import { loadReader } from '@/lib/platforms/readers'
import type { TabPage } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'

/**
 * What was tried on a page and how it went, to be sent to whoever mends the reader: names of fields and candidates, never a value, an address
 * or a name from the page.
 */
export async function readerReport({ platform, ref, state, health, tried }: TabPage): Promise<string> {
  const reader = platformById(platform) ? await loadReader(platform) : null
  const report = {
    touchstone: browser.runtime.getManifest().version,
    platform,
    readerVersion: reader?.version ?? null,
    page: ref?.kind ?? 'none',
    tab: ref?.tab ?? null,
    state,
    health,
    tried: tried.map(({ field, via, result }) => ({ field, via, result })),
  }
  return JSON.stringify(report, null, 2)
}
