import { NOW, count, postFacts, profileFacts, reading, rounded } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from './database'
import { factsOf } from './facts'
import { saveReading } from './readings'

const HOUR = 3_600_000
const urlOf = (facts: { handle: string }) => `https://www.instagram.com/${facts.handle}/`
let db: Database
let made = 0

beforeEach(() => {
  db = new Database(`readings-${made++}`)
})
afterEach(() => db.delete())

describe('saveReading', () => {
  it('stores profile, snapshot and posts, and gives back their keys in page order', async () => {
    const stored = await saveReading(reading({ posts: [postFacts('B'), postFacts('A')] }), urlOf, db)
    expect(stored).toEqual({ profileKey: 'instagram:@mirelaokonto', postKey: null, postKeys: ['instagram:B', 'instagram:A'] })
    const facts = await factsOf('instagram:@mirelaokonto', db)
    expect(facts?.profile.followers?.value).toBe(48_213)
    expect(facts?.posts).toHaveLength(2)
    expect(facts?.history).toMatchObject([{ day: '2026-11-20' }])
  })

  it('writes nothing for a page without values', async () => {
    await saveReading(reading({ profile: null, state: 'signed-out' }), urlOf, db)
    expect(await db.profiles.count()).toBe(0)
  })

  it('keeps what a later reading does not show: missing is not gone', async () => {
    await saveReading(reading({ profile: profileFacts({ bio: 'Skin, slowly.', links: ['https://okonto.example/'] }) }), urlOf, db)
    await saveReading(reading({ profile: { handle: 'mirelaokonto', links: [], emails: [] }, readAt: NOW + HOUR }), urlOf, db)
    expect((await factsOf('instagram:@mirelaokonto', db))?.profile).toMatchObject({
      bio: 'Skin, slowly.',
      links: ['https://okonto.example/'],
      followers: { value: 48_213 },
      lastRead: NOW + HOUR,
    })
  })

  it('keeps an exact count when a rounded one agrees, until it is a day old', async () => {
    const at = (readAt: number) => reading({ readAt, profile: profileFacts({ followers: rounded(48_200, 50, { readAt }) }) })
    await saveReading(reading(), urlOf, db)
    await saveReading(at(NOW + HOUR), urlOf, db)
    expect((await factsOf('instagram:@mirelaokonto', db))?.profile.followers).toMatchObject({ value: 48_213, exact: true })
    await saveReading(at(NOW + 25 * HOUR), urlOf, db)
    expect((await factsOf('instagram:@mirelaokonto', db))?.profile.followers).toMatchObject({ value: 48_200, exact: false })
  })

  it('takes a rounded count at once when it contradicts the exact one', async () => {
    await saveReading(reading(), urlOf, db)
    await saveReading(
      reading({ readAt: NOW + HOUR, profile: profileFacts({ followers: rounded(49_500, 50, { readAt: NOW + HOUR }) }) }),
      urlOf,
      db,
    )
    expect((await factsOf('instagram:@mirelaokonto', db))?.profile.followers?.value).toBe(49_500)
  })

  it('follows a person who renames, by the native id', async () => {
    await saveReading(reading({ profile: profileFacts({ nativeId: '77' }) }), urlOf, db)
    const renamed = await saveReading(reading({ profile: profileFacts({ nativeId: '77', handle: 'mirela.skin' }) }), urlOf, db)
    expect(renamed.profileKey).toBe('instagram:77')
    expect(await db.profiles.toArray()).toMatchObject([{ handle: 'mirela.skin', handleKey: 'mirela.skin' }])
  })

  it('does not take a handle that somebody else took over for the same person', async () => {
    const first = await saveReading(reading({ profile: profileFacts({ nativeId: '77' }) }), urlOf, db)
    const second = await saveReading(reading({ profile: profileFacts({ nativeId: '88' }) }), urlOf, db)
    expect(first.profileKey).not.toBe(second.profileKey)
    expect(await db.profiles.count()).toBe(2)
  })

  it('learns the native id later without making a second profile', async () => {
    const first = await saveReading(reading(), urlOf, db)
    const second = await saveReading(reading({ profile: profileFacts({ handle: 'MirelaOkonto', nativeId: '77' }) }), urlOf, db)
    expect(second.profileKey).toBe(first.profileKey)
    expect(await db.profiles.toArray()).toMatchObject([{ nativeId: '77' }])
  })

  it('keeps a label that the platform showed for seconds, and the full caption over a cut one', async () => {
    const full = postFacts('A', {
      caption: 'Evening routine with Lumora, all steps',
      label: { text: 'Paid partnership', brands: ['Lumora'], via: 'dom:label' },
    })
    await saveReading(reading({ posts: [full] }), urlOf, db)
    await saveReading(reading({ posts: [postFacts('A', { caption: 'Evening routine with…', likes: count(12) })] }), urlOf, db)
    expect(await db.posts.get('instagram:A')).toMatchObject({ caption: full.caption, label: { brands: ['Lumora'] }, likes: { value: 12 } })
  })

  it('drops a like count the page now hides', async () => {
    await saveReading(reading({ posts: [postFacts('A', { likes: count(12) })] }), urlOf, db)
    await saveReading(reading({ posts: [postFacts('A', { likesHidden: true })] }), urlOf, db)
    expect(await db.posts.get('instagram:A')).not.toHaveProperty('likes')
  })

  it('keeps the more precise date', async () => {
    await saveReading(
      reading({ posts: [postFacts('A', { postedAt: '2026-11-08T10:00:00.000Z', postedAtPrecision: 'second' })] }),
      urlOf,
      db,
    )
    await saveReading(reading({ posts: [postFacts('A', { postedAt: '2026-11-06T00:00:00.000Z', postedAtPrecision: 'week' })] }), urlOf, db)
    expect((await db.posts.get('instagram:A'))?.postedAt).toBe('2026-11-08T10:00:00.000Z')
  })

  it('files a post whose author the page does not name, and finds the owner later', async () => {
    await saveReading(reading({ profile: null, post: postFacts('A', { likes: count(5) }) }), urlOf, db)
    expect((await db.posts.get('instagram:A'))?.profileKey).toBe('instagram:unknown')
    await saveReading(reading({ posts: [postFacts('A')] }), urlOf, db)
    expect(await db.posts.get('instagram:A')).toMatchObject({ profileKey: 'instagram:@mirelaokonto', likes: { value: 5 } })
  })
})
