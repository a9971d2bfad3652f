import { describe, expect, it } from 'vitest'
import type { RawFields } from '@/lib/domain/reading'
import { field, fields, page, read, readAt } from '@/tests/support/raw-reading'

describe('a profile', () => {
  it('is understood field by field', () => {
    const { profile, state, health } = read(
      page({
        profile: fields({
          handle: '@MirelaOkonto',
          nativeId: 123456,
          displayName: ' Mirela \u200e\n Okonto ',
          verified: true,
          private: false,
          category: 'Skincare',
          followers: '12.3K followers',
          following: { raw: '1,234', lang: 'de' },
          postCount: 177,
          bio: 'Skin first 🌿\nmirela@Okonto.com\nlinktr.ee/mirela',
          links: ['https://l.instagram.com/?u=https%3A%2F%2Flumora.com%2F%3Ffbclid%3D1', 'https://lumora.com'],
          emails: ['Mail: PR@okonto.com'],
        }),
      }),
    )
    expect({ state, health }).toEqual({ state: 'ready', health: 'ok' })
    expect(profile).toEqual({
      handle: 'MirelaOkonto',
      nativeId: '123456',
      displayName: 'Mirela Okonto',
      verified: true,
      private: false,
      category: 'Skincare',
      bio: 'Skin first 🌿\nmirela@Okonto.com\nlinktr.ee/mirela',
      followers: { value: 12_300, low: 12_250, high: 12_350, exact: false, via: 'dom:0', readAt },
      postCount: { value: 177, low: 177, high: 177, exact: true, via: 'dom:0', readAt },
      links: ['https://lumora.com', 'https://linktr.ee/mirela'],
      emails: ['PR@okonto.com', 'mirela@okonto.com'],
    })
  })

  it('takes the first candidate that can be understood and tells what became of the others', () => {
    const followers = field(
      [
        { via: 'dom:text', raw: '12 posts 34 followers' },
        { via: 'meta:og', raw: '1.2M', style: 'cut' },
        { via: 'json:x', raw: 5 },
      ],
      { missed: [{ via: 'aria:y', result: 'threw' }] },
    )
    const { profile, tried } = read(page({ profile: fields({ handle: 'mirelaokonto', followers }) }))
    expect(profile?.followers).toEqual({ value: 1_200_000, low: 1_200_000, high: 1_299_999, exact: false, via: 'meta:og', readAt })
    expect(tried.filter(({ field: name }) => name === 'profile.followers')).toEqual([
      { field: 'profile.followers', via: 'aria:y', result: 'threw' },
      { field: 'profile.followers', via: 'dom:text', result: 'unparsed' },
      { field: 'profile.followers', via: 'meta:og', result: 'used' },
      { field: 'profile.followers', via: 'json:x', result: 'spare' },
    ])
  })

  it('leaves out what is not there: missing is not zero', () => {
    const { profile } = read(
      page({ profile: fields({ handle: 'mirelaokonto', followers: '-', following: '', postCount: -1, displayName: 5, verified: 'yes' }) }),
    )
    expect(profile).toEqual({ handle: 'mirelaokonto', links: [], emails: [] })
  })
})

function ids(posts: RawFields[]): string[] {
  return read(page({ posts })).posts.map(({ id }) => id)
}

describe('the posts of a profile', () => {
  it('are only its own, in page order, each once', () => {
    expect(
      ids([
        fields({ id: '1', author: 'MIRELAokonto' }),
        fields({ id: '2', author: '@somebody' }),
        fields({ id: '3' }),
        fields({ id: '1' }),
        fields({ id: null, likes: '5' }),
      ]),
    ).toEqual(['1', '3'])
  })

  it('include what somebody else posted together with the profile', () => {
    expect(ids([fields({ id: '1', author: 'lumora', collaborators: ['mirelaokonto'] })])).toEqual(['1'])
  })

  it('keep the pin of a post that stands twice', () => {
    expect(read(page({ posts: [fields({ id: '1', likes: '5' }), fields({ id: '1', pinned: true })] })).posts).toMatchObject([
      { id: '1', pinned: true, likes: { value: 5 } },
    ])
  })

  it('are tried as one in the report', () => {
    const { tried } = read(
      page({ posts: [fields({ id: '1', likes: null }), fields({ id: '2', likes: 'x' }), fields({ id: '3', likes: '5' })] }),
    )
    expect(tried.filter(({ field: name }) => name === 'posts.likes')).toEqual([{ field: 'posts.likes', via: 'dom:0', result: 'used' }])
  })
})

it('finds nothing under names that every object has', () => {
  const profile = Object.fromEntries([
    ['handle', field('mirelaokonto')],
    ['constructor', field('x', { need: 'required' })],
    ['__proto__', field('x')],
  ])
  expect(read(page({ profile })).profile).toEqual({ handle: 'mirelaokonto', links: [], emails: [] })
})
