import { describe, expect, it } from 'vitest'
import { field, fields, post, read } from '@/tests/support/raw-reading'

describe('a post', () => {
  it('is understood with the words of its caption', () => {
    const reading = read(
      post({
        comments: [{ author: 'a', text: 'nice', byCreator: false }],
        post: fields({
          id: 'Cx1',
          url: '/p/Cx1/?igsh=abc',
          kind: 'carousel',
          caption: 'New from @lumora.skin #ad\nlumora.com/x?code=MIRELA',
          hashtags: ['#Skincare', 'AD'],
          mentions: ['@Lumora.Skin'],
          links: [],
          postedAt: '2026-11-02T10:00:00Z',
          likes: '1,234',
          comments: 17,
          views: '1.2万',
          labelText: 'Paid partnership with Lumora',
          labelBrands: ['@lumora.skin'],
          collaborators: ['@kaisovenn'],
        }),
      }),
    )
    expect(reading.post).toMatchObject({
      id: 'Cx1',
      url: 'https://www.instagram.com/p/Cx1/',
      kind: 'carousel',
      hashtags: ['Skincare', 'AD'],
      mentions: ['Lumora.Skin'],
      links: ['https://lumora.com/x?code=MIRELA'],
      collaborators: ['kaisovenn'],
      postedAt: '2026-11-02T10:00:00.000Z',
      postedAtPrecision: 'second',
      likes: { value: 1234, exact: true },
      comments: { value: 17 },
      views: { value: 12_000, low: 11_500, high: 12_500 },
      label: { text: 'Paid partnership with Lumora', brands: ['lumora.skin'], via: 'dom:0' },
    })
    expect(reading.visibleComments).toBe(1)
    expect(reading.posts).toEqual([])
  })

  it('marks a date made from its id', () => {
    const { post: facts } = read(
      post({
        post: fields({
          id: 'Cx1',
          postedAt: [
            { via: 'text:ago', raw: 'some day' },
            { via: 'url:id-time', raw: '2026-11-02T10:00:00.000Z' },
          ],
        }),
      }),
    )
    expect(facts).toMatchObject({ postedAt: '2026-11-02T10:00:00.000Z', postedAtPrecision: 'id' })
  })

  it('keeps hidden likes apart from absent and zero', () => {
    const {
      post: facts,
      tried,
      health,
    } = read(post({ post: fields({ id: 'Cx1', likesHidden: true, likes: field('0', { need: 'expected' }) }) }))
    expect(facts?.likesHidden).toBe(true)
    expect(facts).not.toHaveProperty('likes')
    expect(tried).toContainEqual({ field: 'post.likes', via: 'dom:0', result: 'rejected' })
    expect(health).toBe('ok')
    expect(read(post({ post: fields({ id: 'Cx1', likesHidden: true, likes: field(null, { need: 'expected' }) }) })).health).toBe('ok')
    expect(read(post({ post: fields({ id: 'Cx1', likesHidden: false, likes: '0' }) })).post?.likes?.value).toBe(0)
  })

  it('takes a flag of the data as a label without words, and a denial over whatever the reader trusts less', () => {
    expect(read(post({ post: fields({ id: 'Cx1', labelText: [{ raw: 'Ad' }, { raw: false }] }) })).post?.label).toEqual({
      text: 'Ad',
      brands: [],
      via: 'dom:0',
    })
    expect(read(post({ post: fields({ id: 'Cx1', labelText: [{ raw: false }, { raw: 'with Lumora' }] }) })).post).not.toHaveProperty(
      'label',
    )
    expect(read(post({ post: fields({ id: 'Cx1', labelText: true }) })).post?.label).toEqual({ text: '', brands: [], via: 'dom:0' })
    expect(read(post({ post: fields({ id: 'Cx1', labelText: false }) })).post).not.toHaveProperty('label')
  })

  it('asks nobody else for a count that is denied', () => {
    const denied = read(post({ post: fields({ id: 'Cx1', views: [{ raw: false }, { raw: '12' }] }) }))
    expect(denied.post).not.toHaveProperty('views')
    expect(denied.tried).toContainEqual({ field: 'post.views', via: 'dom:0', result: 'used' })
    expect(read(post({ post: fields({ id: 'Cx1', views: field([{ raw: false }], { need: 'expected' }) }) })).health).toBe('ok')
    expect(read(post({ post: fields({ id: 'Cx1', views: [{ raw: '12' }, { raw: false }] }) })).post?.views?.value).toBe(12)
  })

  it('takes no views from a line whose date is none of the past', () => {
    const said = (postedAt: string) => read(post({ post: fields({ id: 'Cx1', views: '12', likes: '5', postedAt }) })).post
    expect(said('2026-11-02')).toMatchObject({ views: { value: 12 }, likes: { value: 5 } })
    expect(said('Premieres Nov 24, 2031')).toMatchObject({ likes: { value: 5 } })
    expect(said('Premieres Nov 24, 2031')).not.toHaveProperty('views')
  })

  it('takes the author from the address only when the page shows something of the author', () => {
    const ref = { platform: 'x', kind: 'post', postId: 'Cx1', handle: 'tovi' } as const
    expect(read(post({ ref, profile: fields({ handle: null, followers: '5' }) })).profile?.handle).toBe('tovi')
    expect(read(post({ ref, profile: fields({ handle: null, followers: null }) })).profile).toBeNull()
  })

  it('is unreadable without an id', () => {
    expect(read(post({ post: fields({ id: null, likes: '5' }) }))).toMatchObject({
      state: 'unreadable',
      health: 'broken',
      post: null,
      profile: null,
    })
  })
})
