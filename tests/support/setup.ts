/** For all tests: an empty browser that speaks English. */
import { setTexts } from '@/lib/i18n/translate'
import { keepWaiting } from '@/lib/log/note-error'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import english from '@/public/_locales/en/messages.json'

const own = { ...fakeBrowser }

beforeEach(() => {
  fakeBrowser.reset()
  // A browser loads these texts from the package.
  fakeBrowser.i18n.getMessage = (key: string) => (english as Record<string, { message: string } | undefined>)[key]?.message ?? ''
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Touchstone', version: '0.1.0' })
  setTexts(null)
})

afterEach(async () => {
  // Errors are stored with a delay: keep them out of the next test's session.
  await keepWaiting()
  // A test may have added what the fake browser lacks.
  for (const name of Object.keys(fakeBrowser)) if (!Object.hasOwn(own, name)) Reflect.deleteProperty(fakeBrowser, name)
  Object.assign(fakeBrowser, own)
})
