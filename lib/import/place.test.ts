import { describe, expect, it } from 'vitest'
import { type KnownPlatforms, placeOf, platformCalled } from './place'

const place = (id: string, name: string, more: Partial<KnownPlatforms[number]> = {}): KnownPlatforms[number] => ({
  id,
  name,
  aliases: [],
  locate: (url) => (url.hostname === `${id}.example` ? { platform: id, kind: 'profile', handle: url.pathname.slice(1) } : null),
  canonical: ({ handle, nativeId }) => `https://${id}.example/${handle ?? nativeId}`,
  ...more,
})
const places: KnownPlatforms = [
  place('plaza', 'La Plaza', { aliases: ['plz', 'pl'] }),
  place('agora', 'Agora', { accountId: { header: 'stall id', pattern: /^S\d+$/ } }),
]

describe('a platform', () => {
  it.each([
    ['plaza', 'plaza'],
    [' LA PLAZA ', 'plaza'],
    ['PLZ', 'plaza'],
    ['agora', 'agora'],
    ['ag', null],
    ['constructor', null],
    ['', null],
  ])('called "%s" is %s', (text, id) => expect(platformCalled(text, places)).toBe(id))
})

describe('an account’s own id', () => {
  const written = { handle: 'mirela', channelId: 'S12' }

  it('is taken where the platform has such ids', () => {
    expect(placeOf({ ...written, platform: 'agora' }, places, null)).toMatchObject({ handle: 'mirela', nativeId: 'S12' })
    expect(placeOf({ channelId: 'S12', platform: 'agora' }, places, null)).toMatchObject({ handle: 'S12', nativeId: 'S12' })
  })

  it('is left where it is none, or the platform has no such ids', () => {
    expect(placeOf({ ...written, channelId: 'X12', platform: 'agora' }, places, null)).not.toHaveProperty('nativeId')
    expect(placeOf({ ...written, platform: 'plz' }, places, null)).toEqual({
      platform: 'plaza',
      handle: 'mirela',
      url: 'https://plaza.example/mirela',
    })
    expect(placeOf({ channelId: 'S12', platform: 'plz' }, places, null)).toBe('no_handle')
  })
})
