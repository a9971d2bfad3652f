import { Database } from '@/lib/store/database'
import { entry } from '@/tests/support/lines'
import { NOW } from '@/tests/support/make'
import { beforeEach, expect, it, vi } from 'vitest'
import { applyTracking, codesBeside } from './apply-tracking'

let db: Database
beforeEach(async () => {
  db = new Database(`tracking ${Math.random()}`)
  await db.entries.bulkAdd([entry({ notes: 'kept' }), entry({ key: 'spring/glow', creatorId: 'glow', code: 'OLD' })])
})

const changes = [
  { entryKey: 'spring/mirela', handle: 'mirela', code: 'MIRELA10', link: 'https://halden.example/', seen: {} },
  { entryKey: 'spring/glow', handle: 'glow', code: 'GLOW10', seen: { code: 'OLD' } },
  { entryKey: 'spring/gone', handle: 'gone', code: 'GONE10', seen: {} },
]
const state = async () => (await db.entries.toArray()).map(({ code, link, notes }) => ({ code, link, notes }))

it('keeps codes and links, and gives back what was there without touching what was decided since', async () => {
  const before = await state()
  const { entries, left, undo } = await applyTracking(changes, NOW + 1, db)
  expect(await db.entries.get('spring/mirela')).toEqual(
    entry({ notes: 'kept', code: 'MIRELA10', link: 'https://halden.example/', updatedAt: NOW + 1 }),
  )
  expect((await db.entries.get('spring/glow'))?.code).toBe('GLOW10')
  expect(await db.entries.count()).toBe(2)
  expect([entries, left]).toEqual([2, 0])
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

it('leaves what another window gave out since the plan was made, and what it gives out since, untouched', async () => {
  await db.entries.update('spring/mirela', { code: 'AGREED20' })
  const { entries, left, undo } = await applyTracking(changes, NOW + 1, db)
  expect(await state()).toEqual([
    { code: 'GLOW10', link: undefined, notes: '' },
    { code: 'AGREED20', link: 'https://halden.example/', notes: 'kept' },
  ])
  expect([entries, left]).toEqual([2, 1])
  await db.entries.update('spring/mirela', { code: 'LATER' })
  await db.entries.update('spring/glow', { code: 'SOON' })
  await undo()
  expect(await state()).toEqual([
    { code: 'SOON', link: undefined, notes: '' },
    { code: 'LATER', link: undefined, notes: 'kept' },
  ])
})

it('knows the codes of all campaigns but those of the entries asked for', async () => {
  await db.entries.add(entry({ key: 'autumn/mirela', campaignId: 'autumn', code: 'MIRELA10' }))
  expect(await codesBeside(new Set(['spring/glow']), db)).toEqual(['MIRELA10'])
  expect((await codesBeside(new Set(), db)).toSorted()).toEqual(['MIRELA10', 'OLD'])
})
