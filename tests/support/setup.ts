/** For all tests: an empty browser that speaks English. */
import { setTexts } from '@/lib/i18n/translate'
import { keepWaiting } from '@/lib/log/note-error'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import english from '@/public/_locales/en/messages.json'

const own = { ...fakeBrowser }

beforeEach(() => {
  fakeBrowser.reset()
  // The texts a browser would have loaded from the package.
  fakeBrowser.i18n.getMessage = (key: string) => (english as Record<string, { message: string } | undefined>)[key]?.message ?? ''
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Touchstone', version: '0.1.0' })
  setTexts(null)
})

afterEach(async () => {
  // Errors are kept a moment later: not in the next test's session.
  await keepWaiting()
  // A test may give the browser what the fake one lacks.
  for (const name of Object.keys(fakeBrowser)) if (!Object.hasOwn(own, name)) Reflect.deleteProperty(fakeBrowser, name)
  Object.assign(fakeBrowser, own)
})
