import type { Creator, Entry } from '@/lib/domain/campaign'
import { NOW, profile } from '@/tests/support/make'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from './database'
import { joinCreators, joinProfiles, joinedWith, joinsOf, partCreators } from './persons'

const INSTA = 'instagram:@mirelaokonto'
const TUBE = 'youtube:@mirela.okonto'
let db: Database
let made = 0

beforeEach(() => {
  db = new Database(`persons-${made++}`)
})
afterEach(() => db.delete())

const creator = (id: string, ...profileKeys: string[]): Creator => ({ id, name: `Person ${id}`, profileKeys, createdAt: NOW })

function entry(campaignId: string, creatorId: string, profileKey: string, change: Partial<Entry> = {}): Entry {
  return {
    key: `${campaignId}/${creatorId}`,
    campaignId,
    creatorId,
    profileKey,
    platform: profileKey.split(':')[0] ?? '',
    status: 'shortlisted',
    priority: 'normal',
    owner: '',
    notes: '',
    tags: [],
    statusReason: '',
    savedAt: NOW,
    updatedAt: NOW,
    ...change,
  }
}

const everything = async () => ({ creators: await db.creators.orderBy('id').toArray(), entries: await db.entries.orderBy('key').toArray() })

async function twoOnOneShortlist() {
  await db.creators.bulkAdd([creator('a', INSTA), creator('b', TUBE)])
  await db.entries.bulkAdd([
    entry('spring', 'a', INSTA, { status: 'contacted', tags: ['skin'], notes: 'Wrote on Monday' }),
    entry('spring', 'b', TUBE, { status: 'rejected', tags: ['video', 'skin'], notes: 'Too long', fee: { amount: 800, currency: 'EUR' } }),
    entry('winter', 'b', TUBE, { notes: 'Later' }),
  ])
}

describe('joining two creators', () => {
  it('makes one person with the profiles and entries of both', async () => {
    await twoOnOneShortlist()
    await joinCreators('a', 'b', NOW, db)
    const { creators, entries } = await everything()
    expect(creators).toEqual([{ ...creator('a', INSTA), profileKeys: [INSTA, TUBE] }])
    expect(entries).toMatchObject([
      {
        key: 'spring/a',
        creatorId: 'a',
        status: 'contacted',
        tags: ['skin', 'video'],
        notes: 'Wrote on Monday\n\nToo long',
        fee: { amount: 800, currency: 'EUR' },
      },
      { key: 'winter/a', creatorId: 'a', profileKey: TUBE, notes: 'Later' },
    ])
    expect((await db.deeds.toArray()).map(({ kind, profileKey, what }) => [kind, profileKey, what])).toEqual([['joined', INSTA, TUBE]])
  })

  it('does nothing for one creator twice, and nothing for one that is gone', async () => {
    await twoOnOneShortlist()
    const before = await everything()
    expect(await joinCreators('a', 'a', NOW, db)).toBeNull()
    expect(await joinCreators('a', 'nobody', NOW, db)).toBeNull()
    expect(await everything()).toEqual(before)
  })

  it('changes nothing when the person would have too many profiles', async () => {
    const many = (of: string) => Array.from({ length: 25 }, (_, at) => `x:${of}${at}`)
    await db.creators.bulkAdd([creator('a', ...many('a')), creator('b', ...many('b'))])
    const before = await everything()
    await expect(joinCreators('a', 'b', NOW, db)).rejects.toThrow(RangeError)
    expect(await everything()).toEqual(before)
  })

  it('joins profiles that nobody saved yet', async () => {
    await db.profiles.bulkAdd([profile(), profile({ key: TUBE, platform: 'youtube' })])
    await joinProfiles(INSTA, TUBE, NOW, db)
    expect((await db.creators.toArray()).map(({ profileKeys }) => profileKeys)).toEqual([[INSTA, TUBE]])
    expect(await joinProfiles(TUBE, INSTA, NOW, db)).toBeNull()
    await expect(joinProfiles(INSTA, 'x:@nobody', NOW, db)).rejects.toThrow('not stored')
  })
})

it('says from each side with whom a profile was joined', async () => {
  await db.profiles.bulkAdd([profile(), profile({ key: TUBE, platform: 'youtube' })])
  await joinProfiles(INSTA, TUBE, NOW, db)
  const seenFrom = async (key: string) => (await joinedWith(key, db)).map(({ profiles }) => profiles.map((each) => each.key))
  expect(await seenFrom(INSTA)).toEqual([[TUBE]])
  expect(await seenFrom(TUBE)).toEqual([[INSTA]])
  expect(await seenFrom('x:@nobody')).toEqual([])
})

describe('parting them', () => {
  it('keeps later edits with the profile that was saved, and gives both back as they were otherwise', async () => {
    await twoOnOneShortlist()
    const before = await everything()
    const join = await joinCreators('a', 'b', NOW, db)
    await db.entries.update('spring/a', { status: 'contracted', updatedAt: NOW + 9 })
    await db.entries.update('winter/a', { notes: 'In January', updatedAt: NOW + 9 })
    await partCreators(join?.id ?? '', NOW, db)
    const after = await everything()
    expect(after.creators).toEqual(before.creators)
    expect(after.entries).toEqual([
      { ...before.entries[0], status: 'contracted', updatedAt: NOW + 9 },
      before.entries[1],
      { ...before.entries[2], notes: 'In January', updatedAt: NOW + 9 },
    ])
    expect(await db.joins.count()).toBe(0)
  })

  it('gives what was saved while they were one to the side whose profile it was', async () => {
    await db.creators.bulkAdd([creator('a', INSTA), creator('b', TUBE)])
    const join = await joinCreators('a', 'b', NOW, db)
    await db.entries.bulkAdd([entry('spring', 'a', INSTA), entry('winter', 'a', TUBE)])
    await partCreators(join?.id ?? '', NOW, db)
    expect((await everything()).entries.map(({ key }) => key)).toEqual(['spring/a', 'winter/b'])
  })

  it('leaves what was taken off and saved anew from the other profile on that side', async () => {
    await twoOnOneShortlist()
    const join = await joinCreators('a', 'b', NOW, db)
    await db.entries.put(entry('spring', 'a', TUBE, { notes: 'Anew', savedAt: NOW + 9 }))
    await partCreators(join?.id ?? '', NOW, db)
    const spring = (await everything()).entries.filter(({ campaignId }) => campaignId === 'spring')
    expect(spring).toMatchObject([
      { key: 'spring/a', profileKey: INSTA, notes: 'Wrote on Monday' },
      { key: 'spring/b', profileKey: TUBE, notes: 'Anew', savedAt: NOW + 9 },
    ])
  })

  it('does not bring back what was taken off, nor who was deleted', async () => {
    await twoOnOneShortlist()
    const first = await joinCreators('a', 'b', NOW, db)
    await db.entries.delete('winter/a')
    await partCreators(first?.id ?? '', NOW, db)
    expect((await everything()).entries.map(({ key }) => key)).toEqual(['spring/a', 'spring/b'])
    const second = await joinCreators('a', 'b', NOW, db)
    await db.entries.clear()
    await db.creators.clear()
    expect(await partCreators(second?.id ?? '', NOW, db)).toBe(false)
    expect(await everything()).toEqual({ creators: [], entries: [] })
  })

  it('takes back an early join and lets the later ones stand', async () => {
    await db.creators.bulkAdd([creator('a', INSTA), creator('b', TUBE), creator('c', 'tiktok:1')])
    await db.entries.bulkAdd([entry('spring', 'a', INSTA), entry('spring', 'b', TUBE), entry('spring', 'c', 'tiktok:1')])
    const first = await joinCreators('a', 'b', NOW, db)
    await joinCreators('c', 'a', NOW, db)
    expect((await joinsOf('c', db)).map(({ before }) => before.creators.map(({ id }) => id))).toEqual([
      ['c', 'a'],
      ['a', 'b'],
    ])
    await partCreators(first?.id ?? '', NOW, db)
    expect((await everything()).creators.map(({ id, profileKeys }) => [id, profileKeys])).toEqual([
      ['b', [TUBE]],
      ['c', ['tiktok:1', INSTA]],
    ])
    expect(await joinsOf('c', db)).toHaveLength(1)
  })
})

it('parting and joining again repeats no notes', async () => {
  await db.creators.bulkAdd([creator('a', INSTA), creator('b', TUBE)])
  await db.entries.bulkAdd([entry('spring', 'a', INSTA, { notes: 'A' }), entry('spring', 'b', TUBE, { notes: 'B' })])
  const join = await joinCreators('a', 'b', NOW, db)
  for (const notes of ['A\n\nB\n\nC', 'A\n\nB. Fee 900']) {
    await db.entries.update('spring/a', { notes })
    const [last] = await joinsOf('a', db)
    await partCreators((last ?? join)?.id ?? '', NOW, db)
    expect((await db.entries.get('spring/b'))?.notes).toBe('B')
    await joinCreators('a', 'b', NOW, db)
    expect((await db.entries.get('spring/a'))?.notes).toBe(notes)
  }
})

it('joining keeps a word that is only part of another, and two long notes whole', async () => {
  await db.creators.bulkAdd([creator('a', INSTA), creator('b', TUBE)])
  const long = 'x'.repeat(15_000)
  await db.entries.bulkAdd([
    entry('spring', 'a', INSTA, { notes: 'Nobody asked' }),
    entry('spring', 'b', TUBE, { notes: 'No' }),
    entry('winter', 'a', INSTA, { notes: `a${long}` }),
    entry('winter', 'b', TUBE, { notes: `b${long}` }),
  ])
  await joinCreators('a', 'b', NOW, db)
  expect((await everything()).entries.map(({ notes }) => notes)).toEqual(['Nobody asked\n\nNo', `a${long}\n\nb${long}`])
})

const CAMPAIGNS = ['c0', 'c1', 'c2'] as const
const world = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 5 }),
  entries: fc.array(
    fc.record({
      campaign: fc.constantFrom(...CAMPAIGNS),
      of: fc.nat(4),
      profile: fc.nat(2),
      status: fc.constantFrom('prospect' as const, 'contacted' as const, 'rejected' as const),
      notes: fc.constantFrom('', 'one', 'two'),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
      owner: fc.constantFrom('', 'Ada'),
      updatedAt: fc.integer({ min: NOW - 5, max: NOW }),
      fee: fc.option(fc.record({ amount: fc.nat(900), currency: fc.constantFrom('EUR', 'JPY') }), { nil: undefined }),
    }),
    { maxLength: 12 },
  ),
  joins: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 4 }),
  order: fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
})
const LETTERS = ['a', 'b', 'c', 'd', 'e']

async function build({ sizes, entries }: typeof world extends fc.Arbitrary<infer T> ? T : never) {
  await Promise.all(db.tables.map((table) => table.clear()))
  const creators = sizes.map((size, at) => creator(LETTERS[at] ?? '', ...Array.from({ length: size }, (_, n) => `x:${LETTERS[at]}${n}`)))
  await db.creators.bulkAdd(creators)
  for (const { campaign, of, profile: which, fee, ...rest } of entries) {
    const who = creators[of % creators.length] as Creator
    const key = who.profileKeys[which % who.profileKeys.length] ?? ''
    await db.entries.put(entry(campaign, who.id, key, { ...rest, ...(fee && { fee }) }))
  }
}

async function expectWhole(profileCount: number) {
  const { creators, entries } = await everything()
  const profiles = creators.flatMap(({ profileKeys }) => profileKeys)
  expect(new Set(profiles).size).toBe(profiles.length)
  expect(profiles).toHaveLength(profileCount)
  for (const each of entries) {
    expect(each.key).toBe(`${each.campaignId}/${each.creatorId}`)
    expect(creators.find(({ id }) => id === each.creatorId)?.profileKeys).toContain(each.profileKey)
  }
}

it('parting the first of three joins in a row leaves the other two', async () => {
  await db.creators.bulkAdd(['a', 'b', 'c', 'd'].map((id) => creator(id, `x:${id}`)))
  const first = await joinCreators('b', 'c', NOW, db)
  await joinCreators('a', 'b', NOW, db)
  await joinCreators('d', 'a', NOW, db)
  expect(await partCreators(first?.id ?? '', NOW, db)).toBe(true)
  expect((await everything()).creators.map(({ id, profileKeys }) => [id, profileKeys.toSorted()])).toEqual([
    ['c', ['x:c']],
    ['d', ['x:a', 'x:b', 'x:d']],
  ])
  expect(await db.joins.count()).toBe(2)
})

it('joining and then parting, in whatever order, leaves everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      await build(given)
      const before = await everything()
      const profileCount = given.sizes.reduce((sum, size) => sum + size, 0)
      for (const [keep, other] of given.joins) {
        await joinCreators(LETTERS[keep % given.sizes.length] ?? '', LETTERS[other % given.sizes.length] ?? '', NOW, db)
        await expectWhole(profileCount)
      }
      for (const pick of given.order) {
        const joins = await db.joins.toArray()
        const join = joins[pick % Math.max(1, joins.length)]
        if (!join) break
        expect(await partCreators(join.id, NOW, db)).toBe(true)
        expect(await db.joins.count()).toBe(joins.length - 1)
        await expectWhole(profileCount)
      }
      expect(await everything()).toEqual(before)
    }),
    runs(60),
  )
})
