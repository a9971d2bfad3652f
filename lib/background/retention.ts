import { readSetting } from '@/lib/settings/settings'
import { eraseUnsaved } from '@/lib/store/erase'
import { browser } from 'wxt/browser'

/** At every browser start, erases creators who were viewed but not saved, after the days the person set. */
export function forgetInTime(): void {
  browser.runtime.onStartup.addListener(() => {
    void readSetting('keepDays').then((days) => (days === null ? 0 : eraseUnsaved({ days, now: Date.now() })))
  })
}
