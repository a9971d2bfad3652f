import { noting } from '@/lib/log/note-error'
import { readSetting } from '@/lib/settings/settings'
import { browser } from 'wxt/browser'

/** The tab the panel is about. */
export interface ActiveTab {
  readonly id: number
  readonly url: string | undefined
  /** Counts the documents this tab has shown, so that a reload starts over. */
  readonly loads: number
}

/** Platforms the person has switched off; empty when the setting cannot be read. */
export const platformsOff = (): Promise<readonly string[]> =>
  readSetting('platformsOff').catch(noting<string[]>('read what is switched off', []))

/** The active tab of this window, or the given one; `null` when there is none. Its `loads` starts at 0. */
export async function activeTab(fixedTab: number | null): Promise<ActiveTab | null> {
  const found =
    fixedTab === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : // expected: the tab may have been closed
        await browser.tabs.get(fixedTab).catch(() => undefined)
  return found?.id === undefined ? null : { id: found.id, url: found.url, loads: 0 }
}
