import { notedErrors } from '@/lib/log/error-log'
import { keepWaiting } from '@/lib/log/note-error'
import { platformById } from '@/lib/platforms/directory'
import { loadReader } from '@/lib/platforms/readers'
import type { TabPage } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'

/**
 * The attempts on a page with their outcomes, and the latest errors, to send to the maintainers. Names fields and candidates; holds no
 * value, address or name from the page.
 */
export async function readerReport(page: TabPage | null): Promise<string> {
  await keepWaiting()
  const report = {
    touchstone: browser.runtime.getManifest().version,
    ...(page && (await readingOf(page))),
    errors: (await notedErrors()).map(({ at, ...error }) => ({ at: new Date(at).toISOString(), ...error })),
  }
  return JSON.stringify(report, null, 2)
}

async function readingOf({ platform, ref, state, health, tried }: TabPage): Promise<object> {
  const reader = platformById(platform) ? await loadReader(platform) : null
  return {
    platform,
    readerVersion: reader?.version ?? null,
    page: ref?.kind ?? 'none',
    tab: ref?.tab ?? null,
    state,
    health,
    tried: tried.map(({ field, via, result }) => ({ field, via, result })),
  }
}
