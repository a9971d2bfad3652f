import type { Profile } from '@/lib/domain/profile'
import { NOW, profile } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from './database'
import { type Addresses, alreadyKnown, setNotSame, suggestedJoins } from './join-suggestions'
import { joinProfiles } from './persons'
import { saveToShortlist } from './shortlist'

const ADDRESSES: Addresses = {
  hosts: { instagram: ['instagram.com'], youtube: ['youtube.com'], tiktok: ['tiktok.com'] },
  locate: (address) => {
    const [, platform = '', handle] = /^(?:https?:\/\/)?(?:www\.)?(instagram|youtube|tiktok)\.com\/@?([^/?]+)/i.exec(address) ?? []
    return handle === undefined ? null : { platform: platform.toLowerCase(), handle }
  },
}
let db: Database
let made = 0

beforeEach(() => {
  db = new Database(`suggestions-${made++}`)
})
afterEach(() => db.delete())

const on = (platform: string, handle: string, change: Partial<Profile> = {}): Profile =>
  profile({
    key: `${platform}:@${handle}`,
    platform,
    handle,
    handleKey: handle.toLowerCase(),
    url: `https://www.${platform}.com/${platform === 'instagram' ? '' : '@'}${handle}/`,
    displayName: `Somebody ${platform}`,
    ...change,
  })

/** What is suggested for the first of these profiles. */
async function suggestFor(...profiles: Profile[]) {
  await db.profiles.bulkPut(profiles)
  const { suggestions, unopened } = await suggestedJoins(profiles[0]?.key ?? '', ADDRESSES, db)
  return {
    found: suggestions.map(({ profile: { key }, strength, evidence }) => [key, strength, evidence.map(({ kind }) => kind)]),
    unopened,
  }
}

describe('suggestedJoins', () => {
  it('takes a link in either direction for strong, however it is spelt', async () => {
    const linked = await suggestFor(
      on('instagram', 'mirela', { bio: 'Videos: youtube.com/@MirelaFilms 🎬', links: [] }),
      on('youtube', 'mirelafilms', { displayName: 'Films' }),
      on('tiktok', 'okonto.m', { links: ['http://Instagram.com/Mirela?igsh=1'] }),
      on('tiktok', 'another', { links: ['https://instagram.com/mirela.other'] }),
    )
    expect(linked.found).toEqual([
      ['tiktok:@okonto.m', 'strong', ['linked-from-there']],
      ['youtube:@mirelafilms', 'strong', ['links-there']],
    ])
    expect(linked.unopened).toEqual([])
  })

  it('names linked accounts whose pages were never opened', async () => {
    const { found, unopened } = await suggestFor(on('instagram', 'mirela', { links: ['https://www.tiktok.com/@mirela.t?lang=en'] }))
    expect(found).toEqual([])
    expect(unopened).toEqual([{ platform: 'tiktok', handle: 'mirela.t', address: 'https://www.tiktok.com/@mirela.t?lang=en' }])
  })

  it('weighs the same handle by its length and by the name beside it', async () => {
    const strengthOf = async (handle: string, displayName = 'Somebody') => {
      await db.profiles.clear()
      return (await suggestFor(on('instagram', handle, { displayName }), on('youtube', handle, { displayName }))).found[0]?.[1]
    }
    expect(await strengthOf('anna', 'Ann')).toBeUndefined()
    expect(await strengthOf('anna', 'Anna Verbuur')).toBe('weak')
    expect(await strengthOf('verbuur', 'Ann')).toBe('weak')
    expect(await strengthOf('verbuur', 'Anna Verbuur')).toBe('fair')
    expect(await strengthOf('anna.verbuur.paints', 'Ann')).toBe('fair')
  })

  it('takes a shared e-mail or link only together with a name: agencies and partners share both', async () => {
    const reached = { emails: ['Desk@agentur.example'], links: ['https://linktree.example/mirela/?utm=1'] }
    const { found } = await suggestFor(
      on('instagram', 'mirela.o', { ...reached, displayName: 'Mirela Okontó' }),
      on('youtube', 'okontofilm', { emails: ['desk@AGENTUR.example'], displayName: 'mirela okonto' }),
      on('tiktok', 'mo.moves', { links: ['http://www.linktree.example/mirela'], displayName: 'Mirela Okonto' }),
      on('tiktok', 'stranger', { ...reached, displayName: 'Bram Teller' }),
    )
    expect(found).toEqual([
      ['tiktok:@mo.moves', 'fair', ['same-link', 'same-name']],
      ['youtube:@okontofilm', 'fair', ['same-email', 'same-name']],
    ])
  })

  it('takes two pages of one host for shared only when the host bears the person', async () => {
    const named = (links: string[]) => ({ links, displayName: 'Mirela Okonto' })
    const own = await suggestFor(
      on('instagram', 'mirela.o', named(['https://mirelaokonto.example/shop'])),
      on('youtube', 'mo.films', named(['https://www.mirelaokonto.example/about'])),
    )
    expect(own.found).toHaveLength(1)
    const shops = await suggestFor(
      on('instagram', 'mirela.o', named(['https://warenhaus.example/shop'])),
      on('youtube', 'mo.films', named(['https://warenhaus.example/about'])),
    )
    expect(shops.found).toEqual([])
  })

  it('is silent about who is joined already, and remembers a no', async () => {
    const [one, other] = [on('instagram', 'mirelaokonto'), on('youtube', 'mirelaokonto')]
    expect((await suggestFor(one, other)).found).toHaveLength(1)
    await setNotSame(other.key, one.key, { isSame: false }, db)
    const setAside = async () => (await suggestedJoins(one.key, ADDRESSES, db)).suggestions.map(({ isSetAside }) => isSetAside)
    expect(await setAside()).toEqual([true])
    await setNotSame(one.key, other.key, { isSame: true }, db)
    expect(await setAside()).toEqual([false])
    await joinProfiles(one.key, other.key, NOW, db)
    expect(await setAside()).toEqual([])
  })

  it('does not slow down with the number of profiles', async () => {
    const one = on('instagram', 'mirelaokonto', { links: ['https://linktree.example/mirela'], emails: ['mirela@okonto.example'] })
    const crowd = Array.from({ length: 500 }, (_, at) =>
      on('tiktok', `crowd${at}`, { links: [`https://linktree.example/crowd${at}`], emails: [`crowd${at}@okonto.example`] }),
    )
    await db.profiles.bulkPut([one, on('youtube', 'mirelaokonto'), ...crowd])
    let rows = 0
    db.profiles.hook('reading', (row: Profile) => {
      rows++
      return row
    })
    expect((await suggestedJoins(one.key, ADDRESSES, db)).suggestions).toHaveLength(1)
    expect(rows).toBeLessThan(10)
  })
})

describe('alreadyKnown', () => {
  it('names the handle before a rename', async () => {
    const renamed = on('instagram', 'mirela.new', { key: 'instagram:@mirelaokonto' })
    await db.profiles.bulkPut([renamed, on('tiktok', 'somebody')])
    expect((await alreadyKnown(renamed.key, ADDRESSES, db)).formerHandle).toBe('mirelaokonto')
    expect(await alreadyKnown('tiktok:@somebody', ADDRESSES, db)).toEqual({ formerHandle: null, likely: [] })
  })

  it('names who may be the same person and is on a shortlist', async () => {
    const [one, other] = [on('instagram', 'mirelaokonto'), on('youtube', 'mirelaokonto')]
    await db.profiles.bulkPut([one, other])
    expect((await alreadyKnown(one.key, ADDRESSES, db)).likely).toEqual([])
    await saveToShortlist(other.key, { campaignId: 'spring', now: NOW }, db)
    const { likely } = await alreadyKnown(one.key, ADDRESSES, db)
    expect(likely).toMatchObject([{ suggestion: { profile: { key: other.key } }, met: [{ campaignId: 'spring', status: 'shortlisted' }] }])
    await setNotSame(one.key, other.key, { isSame: false }, db)
    expect((await alreadyKnown(one.key, ADDRESSES, db)).likely).toEqual([])
  })
})
