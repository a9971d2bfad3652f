import { database } from '@/lib/store/database'
import { setNotSame } from '@/lib/store/join-suggestions'
import { expect, it } from 'vitest'
import { readSetting } from './settings'
import { EVERYBODY } from './shortlist-views'

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

it.each([
  ['notSamePerson', 20_000, many(20_001, (at) => ['x:@nila', `x:@orso${at}`])],
  ['outreachTemplates', 50, many(51, (at) => ({ id: `${at}`, name: 'Letter', subject: '', body: '' }))],
  ['shortlistViews', 50, many(51, (at) => ({ id: `${at}`, name: `View ${at}`, query: EVERYBODY, columns: ['name'] }))],
  ['platformsOff', 40, many(41, (at) => `platform${at}`)],
] as const)('cuts a list of %s that is too long and never empties it', async (key, most, value) => {
  await database.settings.put({ key, value })
  expect(await readSetting(key)).toEqual(value.slice(0, most))
})

it('cuts a list of profiles to look at', async () => {
  const items = many(5001, (at) => ({ url: '', platform: 'x', handle: `orso${at}` }))
  await database.settings.put({ key: 'reviewQueue', value: { items, at: 3, reached: 3 } })
  expect((await readSetting('reviewQueue'))?.items).toHaveLength(5000)
})

it('still falls back where a value cannot be read', async () => {
  await database.settings.put({ key: 'platformsOff', value: 'x' })
  expect(await readSetting('platformsOff')).toEqual([])
})

it('drops the pair that was said first when there are too many', async () => {
  await database.settings.put({ key: 'notSamePerson', value: many(20_000, (at) => ['x:@nila', `x:@orso${at}`]) })
  await setNotSame('x:@nila', 'x:@vesa', { isSame: false })
  const pairs = await readSetting('notSamePerson')
  expect([pairs.length, pairs[0], pairs.at(-1)]).toEqual([20_000, ['x:@nila', 'x:@orso1'], ['x:@nila', 'x:@vesa']])
})
