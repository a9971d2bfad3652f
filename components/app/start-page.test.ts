import { writeSetting } from '@/lib/settings/settings'
import { database } from '@/lib/store/database'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { speakAsSet } from './start-page'
import { setTexts } from '@/lib/i18n/translate'

const page = () => [document.documentElement.lang, document.documentElement.dir, document.title]

beforeEach(() => {
  const texts: Readonly<Record<string, string>> = { language_tag: 'ar', app_name: 'تاتشستون' }
  fakeBrowser.i18n.getMessage = (key: string) => texts[key] ?? ''
})

afterEach(() => setTexts(null))

describe('speakAsSet', () => {
  it('follows the browser while nothing is set: language, direction and title', async () => {
    await speakAsSet('app_name')
    expect(page()).toEqual(['ar', 'rtl', 'تاتشستون'])
  })

  it('speaks what the person set, whatever the browser speaks', async () => {
    await writeSetting('language', 'en')
    await speakAsSet('app_name')
    expect(page()).toEqual(['en', 'ltr', 'Touchstone'])
  })

  it('draws the page all the same when the settings cannot be read', async () => {
    vi.spyOn(database.settings, 'get').mockRejectedValue(new Error('closed'))
    await speakAsSet('app_name')
    expect(page()[0]).toBe('ar')
  })
})
