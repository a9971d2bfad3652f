import { Database } from '@/lib/store/database'
import { entry } from '@/tests/support/lines'
import { NOW } from '@/tests/support/make'
import { beforeEach, expect, it, vi } from 'vitest'
import { applyTracking } from './apply-tracking'

let db: Database
beforeEach(async () => {
  db = new Database(`tracking ${Math.random()}`)
  await db.entries.bulkAdd([entry({ notes: 'kept' }), entry({ key: 'spring/glow', creatorId: 'glow', code: 'OLD' })])
})

const changes = [
  { entryKey: 'spring/mirela', handle: 'mirela', code: 'MIRELA10', link: 'https://halden.example/' },
  { entryKey: 'spring/glow', handle: 'glow', code: 'GLOW10' },
  { entryKey: 'spring/gone', handle: 'gone', code: 'GONE10' },
]
const state = async () => (await db.entries.toArray()).map(({ code, link, notes }) => ({ code, link, notes }))

it('keeps codes and links, and gives back what was there without touching what was decided since', async () => {
  const before = await state()
  const undo = await applyTracking(changes, NOW + 1, db)
  expect(await db.entries.get('spring/mirela')).toEqual(
    entry({ notes: 'kept', code: 'MIRELA10', link: 'https://halden.example/', updatedAt: NOW + 1 }),
  )
  expect((await db.entries.get('spring/glow'))?.code).toBe('GLOW10')
  expect(await db.entries.count()).toBe(2)
  await db.entries.update('spring/mirela', { status: 'live' })
  await undo()
  expect(await state()).toEqual(before)
  expect((await db.entries.get('spring/mirela'))?.status).toBe('live')
})

it('changes nobody when it cannot change everybody', async () => {
  const before = await state()
  vi.spyOn(db.entries, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await expect(applyTracking(changes, NOW + 1, db)).rejects.toThrow()
  expect(await state()).toEqual(before)
})
