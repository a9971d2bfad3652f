import { readSetting } from '@/lib/settings/settings'
import { eraseUnsaved } from '@/lib/store/erase'
import { browser } from 'wxt/browser'

/** Whenever the browser starts, creators who were only looked at are forgotten after the time the person set. */
export function forgetInTime(): void {
  browser.runtime.onStartup.addListener(() => {
    void readSetting('keepDays').then((days) => (days === null ? 0 : eraseUnsaved({ days, now: Date.now() })))
  })
}
