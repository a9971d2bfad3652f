import { database } from '@/lib/store/database'
import { setNotSame } from '@/lib/store/join-suggestions'
import { expect, it } from 'vitest'
import { type Setting, type SettingKey, changeSetting, replaceIn, readSetting, writeSetting } from './settings'
import { EVERYBODY } from './shortlist-views'

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const template = (id: string) => ({ id, name: id, subject: '', body: '' })
const view = (at: number) => ({ id: `v${at}`, name: `View ${at}`, query: EVERYBODY, columns: [] })
const item = (at: number) => ({ url: `https://x.com/maker${at}`, platform: 'x', handle: `maker${at}` })

it('cuts a list that is too long, and never takes the default for it', async () => {
  const keep = (key: SettingKey, value: unknown) => writeSetting(key, value as Setting<SettingKey>)
  await keep(
    'outreachTemplates',
    many(53, (at) => template(`t${at}`)),
  )
  await keep('shortlistViews', many(53, view))
  await keep(
    'platformsOff',
    many(43, (at) => `p${at}`),
  )
  await keep('reviewQueue', { items: many(5003, item), at: 7, reached: 7 })
  await keep(
    'notSamePerson',
    many(20_003, (at) => [`x:@a${at}`, `x:@b${at}`]),
  )
  expect((await readSetting('outreachTemplates')).map(({ id }) => id)).toEqual(many(50, (at) => `t${at}`))
  expect((await readSetting('shortlistViews')).map(({ id }) => id)).toEqual(many(50, (at) => `v${at}`))
  expect(await readSetting('platformsOff')).toHaveLength(40)
  expect(await readSetting('reviewQueue')).toMatchObject({ items: { length: 5000 }, at: 7 })
  expect(await readSetting('notSamePerson')).toHaveLength(20_000)
})

it('cuts the lists within a view', async () => {
  const long = { ...view(1), query: { ...EVERYBODY, platforms: many(50, (at) => `p${at}`) } }
  await writeSetting('shortlistViews', [long])
  expect((await readSetting('shortlistViews'))[0]?.query.platforms).toHaveLength(40)
})

it('changes a setting so that two windows lose nothing of each other', async () => {
  const add = (id: string) => changeSetting('outreachTemplates', (list) => [...list, template(id)])
  await Promise.all([add('a'), add('b')])
  expect((await readSetting('outreachTemplates')).map(({ id }) => id)).toEqual(['a', 'b'])
})

it('leaves a setting as it is where there is no change to make', async () => {
  await writeSetting('keepDays', 30)
  expect(await changeSetting('keepDays', () => null)).toBe(false)
  expect(await changeSetting('keepDays', (days) => (days ?? 0) + 1)).toBe(true)
  expect(await readSetting('keepDays')).toBe(31)
})

it('places an item where the one with its id was, else last, and not where the list is full', () => {
  const list = [template('a'), template('b')]
  expect(replaceIn(list, { ...template('a'), name: 'new' }, 2)).toEqual([{ ...template('a'), name: 'new' }, template('b')])
  expect(replaceIn(list, template('c'), 3)).toEqual([...list, template('c')])
  expect(replaceIn(list, template('c'), 2)).toBeNull()
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
