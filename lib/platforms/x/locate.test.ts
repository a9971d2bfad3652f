import { describe, expect, it } from 'vitest'
import { canonical, addressHandle, locate, pathOf, statusOf, timeOfId } from './locate'

const at = (address: string) => locate(new URL(address))
const profile = (handle: string, tab?: string) => ({ platform: 'x', kind: 'profile', handle, ...(tab ? { tab } : {}) })
const post = (handle: string | undefined, postId: string, tab?: string) => ({
  platform: 'x',
  kind: 'post',
  ...(handle ? { handle } : {}),
  postId,
  ...(tab ? { tab } : {}),
})
const ID = '1987508451887784324'

describe('locate', () => {
  it.each([
    ['https://x.com/mirelaokonto', profile('mirelaokonto')],
    ['https://x.com/MirelaOkonto/', profile('MirelaOkonto')],
    ['https://www.x.com/mirelaokonto', profile('mirelaokonto')],
    ['https://mobile.x.com/mirelaokonto', profile('mirelaokonto')],
    ['https://m.x.com/mirelaokonto', profile('mirelaokonto')],
    ['https://twitter.com/mirelaokonto', profile('mirelaokonto')],
    ['https://www.twitter.com/mirelaokonto', profile('mirelaokonto')],
    ['https://mobile.twitter.com/mirelaokonto?s=21&t=abc', profile('mirelaokonto')],
    ['https://m.twitter.com/mirelaokonto', profile('mirelaokonto')],
    ['https://x.com/mirelaokonto?ref_src=twsrc%5Etfw&ref_url=https%3A%2F%2Fa.example', profile('mirelaokonto')],
    ['https://x.com/mirelaokonto?lang=ja#top', profile('mirelaokonto')],
    ['https://x.com/@mirelaokonto', profile('mirelaokonto')],
    ['https://x.com/%40mirelaokonto', profile('mirelaokonto')],
    ['https://x.com/%6Direlaokonto', profile('mirelaokonto')],
    ['https://x.com/_a', profile('_a')],
    ['https://x.com/12345', profile('12345')],
    ['https://x.com/grok', profile('grok')],
    ['https://x.com/Support', profile('Support')],
    ['https://x.com/iamhome', profile('iamhome')],
    ['https://x.com/mirelaokonto/with_replies', profile('mirelaokonto', 'with_replies')],
    ['https://x.com/mirelaokonto/media', profile('mirelaokonto', 'media')],
    ['https://x.com/mirelaokonto/likes/', profile('mirelaokonto', 'likes')],
    ['https://x.com/mirelaokonto/highlights', profile('mirelaokonto', 'highlights')],
    ['https://x.com/mirelaokonto/articles', profile('mirelaokonto', 'articles')],
    ['https://x.com/mirelaokonto/superfollows', profile('mirelaokonto', 'superfollows')],
    ['https://x.com/mirelaokonto/affiliates', profile('mirelaokonto', 'affiliates')],
    ['https://x.com/mirelaokonto/followers', profile('mirelaokonto', 'followers')],
    ['https://x.com/mirelaokonto/verified_followers', profile('mirelaokonto', 'verified_followers')],
    ['https://x.com/mirelaokonto/following', profile('mirelaokonto', 'following')],
    ['https://x.com/mirelaokonto/followers_you_follow', profile('mirelaokonto', 'followers_you_follow')],
    ['https://x.com/mirelaokonto/creator-subscriptions/subscriptions', profile('mirelaokonto', 'creator-subscriptions')],
    ['https://x.com/mirelaokonto/header_photo', profile('mirelaokonto')],
    ['https://x.com/mirelaokonto/photo', profile('mirelaokonto')],
    [`https://x.com/mirelaokonto/status/${ID}`, post('mirelaokonto', ID)],
    [`https://x.com/mirelaokonto/status/${ID}?s=20&t=abc`, post('mirelaokonto', ID)],
    [`https://twitter.com/mirelaokonto/statuses/${ID}`, post('mirelaokonto', ID)],
    [`https://x.com/mirelaokonto/status/${ID}/photo/2`, post('mirelaokonto', ID)],
    [`https://x.com/mirelaokonto/status/${ID}/video/1`, post('mirelaokonto', ID)],
    [`https://x.com/mirelaokonto/status/${ID}/analytics`, post('mirelaokonto', ID)],
    [`https://x.com/mirelaokonto/status/${ID}/quotes`, post('mirelaokonto', ID)],
    [`https://x.com/mirelaokonto/status/${ID}/mediaviewer`, post('mirelaokonto', ID)],
    [`https://x.com/mirelaokonto/article/${ID}`, post('mirelaokonto', ID, 'article')],
    [`https://x.com/i/web/status/${ID}`, post(undefined, ID)],
    [`https://x.com/i/status/${ID}`, post(undefined, ID)],
    [`https://mobile.twitter.com/i/web/status/${ID}`, post(undefined, ID)],
    ['https://twitter.com/mirelaokonto/status/20', post('mirelaokonto', '20')],
  ])('%s', (address, ref) => expect(at(address)).toEqual(ref))

  it.each([
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/Explore',
    'https://x.com/search?q=mirelaokonto',
    'https://x.com/notifications',
    'https://x.com/messages/1-2',
    'https://x.com/settings/account',
    'https://x.com/compose/post',
    'https://x.com/hashtag/skincare',
    'https://x.com/intent/user?screen_name=a',
    'https://x.com/share?url=a',
    'https://x.com/login',
    'https://x.com/i/flow/login',
    'https://x.com/i/grok',
    'https://x.com/i/lists/1',
    'https://x.com/i/communities/1',
    'https://x.com/i/user/7730012',
    'https://x.com/i/status/abc',
    'https://x.com/jobs',
    'https://x.com/tos',
    'https://x.com/en/privacy',
    'https://x.com/mirelaokonto/lists',
    'https://x.com/mirelaokonto/lists/shelf',
    'https://x.com/mirelaokonto/communities',
    'https://x.com/mirelaokonto/status',
    'https://x.com/mirelaokonto/status/',
    'https://x.com/mirelaokonto/status/1a',
    'https://x.com/mirela.okonto',
    'https://x.com/mirela-okonto',
    'https://x.com/%E3%81%82',
    'https://x.com/%E0%A4%A',
    'https://x.com/a_handle_longer_than_any',
    'http://x.com/mirelaokonto',
    'https://x.com.evil.example/mirelaokonto',
    'https://notx.com/mirelaokonto',
    'https://evil.example/x.com/mirelaokonto',
    'https://pro.x.com/mirelaokonto',
    'https://help.x.com/en',
    'https://about.twitter.com/en',
    'https://nottwitter.com/mirelaokonto',
    'https://a.www.x.com/mirelaokonto',
    'https://www.instagram.com/mirelaokonto/',
    'https://www.tiktok.com/@mirelaokonto',
    'https://www.youtube.com/@mirelaokonto',
    'https://t.co/abc',
    'https://pic.twitter.com/abc',
    'https://x.com:8443/home',
  ])('nothing at %s', (address) => expect(at(address)).toBeNull())
})

describe('canonical', () => {
  it('names profiles and posts, with what is known of them', () => {
    expect(canonical({ kind: 'profile', handle: 'mirelaokonto' })).toBe('https://x.com/mirelaokonto')
    expect(canonical({ kind: 'profile', nativeId: '7730012' })).toBe('https://x.com/i/user/7730012')
    expect(canonical({ kind: 'post', handle: 'mirelaokonto', postId: '20' })).toBe('https://x.com/mirelaokonto/status/20')
    expect(canonical({ kind: 'post', postId: '20' })).toBe('https://x.com/i/status/20')
  })
})

describe('links on the page', () => {
  it('are understood relative and, in saved pages, absolute', () => {
    expect(pathOf('/a?b=1')).toBe('a')
    expect(pathOf('https://mobile.twitter.com/a')).toBe('a')
    expect(pathOf('https://x.com')).toBe('')
    expect(pathOf('https://x.com.evil.example/a')).toBe('')
    expect(pathOf('//evil.example/a')).toBe('')
    expect(pathOf('javascript:x.com/a')).toBe('')
  })

  it('name posts and accounts', () => {
    expect(statusOf('/mirelaokonto/status/20/photo/1')).toEqual({ handle: 'mirelaokonto', id: '20', part: 'photo' })
    expect(statusOf('https://x.com/i/web/status/20?s=1')).toEqual({ handle: '', id: '20', part: '' })
    expect(statusOf('/i/status/20')).toEqual({ handle: '', id: '20', part: '' })
    expect(statusOf('/search?q=/a/status/20')).toBeNull()
    expect(addressHandle('https://x.com/mirelaokonto?ref=1')).toBe('mirelaokonto')
    expect(addressHandle('/mirelaokonto/status/20')).toBe('')
    expect(addressHandle('/home')).toBe('')
  })
})

describe('timeOfId', () => {
  it('reads the time in an id, and none in the short ids of the first years', () => {
    // 1e15 / 2^22 = 238,418,579 ms after the epoch of the ids; the other is of a post that shows 2024-02-18T15:40:27.000Z.
    expect(timeOfId('1000000000000000')).toBe('2010-11-06T19:56:33.236Z')
    expect(timeOfId('1759241476758733209')).toBe('2024-02-18T15:40:27.842Z')
    expect(timeOfId('20')).toBeNull()
    expect(timeOfId('9'.repeat(25))).toBeNull()
  })
})
