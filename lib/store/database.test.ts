import { expect, it } from 'vitest'
import { Database, isNewer } from './database'

/** A database as the browser holds it, with this number. */
async function stored(name: string, version: number): Promise<void> {
  const opening = indexedDB.open(name, version)
  await new Promise<void>((resolve) => {
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('settings', { keyPath: 'key' }))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
}

it('knows a database that a newer version has changed', async () => {
  await stored('newer', 20)
  const newer = new Database('newer')
  await newer.open()
  expect(isNewer(newer)).toBe(true)
  const own = new Database('own')
  await own.open()
  expect(isNewer(own)).toBe(false)
})
