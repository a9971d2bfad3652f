import { expect, it } from 'vitest'
import { Database } from './database'

/** A database as the browser holds it, with this number. */
async function stored(name: string, version: number): Promise<void> {
  const opening = indexedDB.open(name, version)
  await new Promise<void>((resolve) => {
    opening.addEventListener('upgradeneeded', () => {
      if (!opening.result.objectStoreNames.contains('settings')) opening.result.createObjectStore('settings', { keyPath: 'key' })
    })
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
}

it('keeps away from a database that a newer version has changed', async () => {
  await stored('newer', 20)
  const newer = new Database('newer')
  await expect(newer.open()).rejects.toMatchObject({ name: 'VersionError' })
  await expect(newer.settings.put({ key: 'language', value: 'de' })).rejects.toThrow('newer version')
  await expect(new Database('newer').settings.toArray()).rejects.toThrow('newer version')
})

it('keeps away from one that another window makes newer while it is open', async () => {
  const open = new Database('becomes newer')
  await open.settings.put({ key: 'language', value: 'de' })
  await stored('becomes newer', 20)
  await expect(open.settings.put({ key: 'language', value: 'es' })).rejects.toThrow('newer version')
})

it('opens its own again after it was closed', async () => {
  const own = new Database('own')
  await own.settings.put({ key: 'language', value: 'de' })
  own.close({ disableAutoOpen: false })
  expect(await own.settings.count()).toBe(1)
})
