import { describe, expect, it } from 'vitest'
import { canonical, locate } from './locate'

const UC = `UC${'x'.repeat(21)}Q`
const ID = 'dQ_tt-9x0Ab'

const pages: [string, string][] = [
  ['https://www.youtube.com/@mirelaokonto', '@mirelaokonto'],
  ['https://www.youtube.com/@mirelaokonto/', '@mirelaokonto'],
  ['https://www.youtube.com/@MirelaOkonto/videos', '@MirelaOkonto videos'],
  ['https://www.youtube.com/@mirelaokonto/shorts?view=0', '@mirelaokonto shorts'],
  ['https://www.youtube.com/@mirelaokonto/streams', '@mirelaokonto streams'],
  ['https://www.youtube.com/@mirelaokonto/featured', '@mirelaokonto featured'],
  ['https://www.youtube.com/@mirelaokonto/about', '@mirelaokonto about'],
  ['https://www.youtube.com/@mirelaokonto/posts', '@mirelaokonto posts'],
  ['https://www.youtube.com/@mirelaokonto/community', '@mirelaokonto community'],
  ['https://www.youtube.com/@mirelaokonto/search?query=oil', '@mirelaokonto search'],
  ['https://www.youtube.com/@mirelaokonto?si=abc&sub_confirmation=1', '@mirelaokonto'],
  ['https://www.youtube.com/@dot.', '@dot.'],
  ['https://www.youtube.com/@tovi.brandel/videos', '@tovi.brandel videos'],
  ['https://www.youtube.com/@%E6%98%9F%E5%BD%A2%E3%82%8C%E3%82%93', '@星形れん'],
  ['https://www.youtube.com/@星形れん/videos', '@星形れん videos'],
  ['https://www.youtube.com/@Ame%CC%81lie', '@Amélie'],
  ['https://www.youtube.com/%40mirelaokonto', '@mirelaokonto'],
  ['https://m.youtube.com/@mirelaokonto/videos', '@mirelaokonto videos'],
  ['https://youtube.com/@mirelaokonto', '@mirelaokonto'],
  ['https://gaming.youtube.com/@kaisovenn', '@kaisovenn'],
  [`https://www.youtube.com/channel/${UC}`, `#${UC}`],
  [`https://www.youtube.com/channel/${UC}/videos`, `#${UC} videos`],
  [`https://www.youtube.com/channel/${UC}/community?lb=x`, `#${UC} community`],
  [`https://music.youtube.com/channel/${UC}`, `#${UC}`],
  ['https://www.youtube.com/c/TrailsByTovi', '@c/TrailsByTovi'],
  ['https://www.youtube.com/c/TrailsByTovi/videos', '@c/TrailsByTovi videos'],
  ['https://www.youtube.com/user/tovitrails', '@user/tovitrails'],
  ['https://www.youtube.com/user/tovitrails/about', '@user/tovitrails about'],
  ['https://www.youtube.com/tovitrails', '@tovitrails'],
  ['https://www.youtube.com/tovitrails/videos', '@tovitrails videos'],
  [`https://www.youtube.com/watch?v=${ID}`, `post ${ID}`],
  [`https://www.youtube.com/watch?v=${ID}&list=PLx&index=3&t=10s`, `post ${ID}`],
  [`https://www.youtube.com/watch?app=desktop&v=${ID}`, `post ${ID}`],
  [`https://www.youtube.com/watch?v=${ID}%2Fvideos`, `post ${ID}`],
  [`https://www.youtube.com/watch/${ID}`, `post ${ID}`],
  [`https://m.youtube.com/watch?v=${ID}`, `post ${ID}`],
  [`https://music.youtube.com/watch?v=${ID}`, `post ${ID}`],
  [`https://www.youtube.com/shorts/${ID}`, `post ${ID} shorts`],
  [`https://www.youtube.com/shorts/${ID}?feature=share`, `post ${ID} shorts`],
  [`https://www.youtube.com/live/${ID}?si=x`, `post ${ID} live`],
  [`https://youtu.be/${ID}`, `post ${ID}`],
  [`https://youtu.be/${ID}?t=3`, `post ${ID}`],
]

const others = [
  'https://www.youtube.com/',
  'https://www.youtube.com/results?search_query=cooking',
  'https://www.youtube.com/feed/subscriptions',
  'https://www.youtube.com/feed/trending',
  'https://www.youtube.com/playlist?list=PLx',
  'https://www.youtube.com/hashtag/skincare',
  'https://www.youtube.com/shorts',
  'https://www.youtube.com/shorts/short',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/watch?v=short',
  `https://www.youtube.com/watch?v=${ID}0`,
  `https://www.youtube.com/embed/${ID}`,
  `https://www.youtube-nocookie.com/embed/${ID}`,
  'https://www.youtube.com/clip/UgkxAbc',
  'https://www.youtube.com/post/UgkxAbc',
  'https://www.youtube.com/premium',
  'https://www.youtube.com/podcasts',
  'https://www.youtube.com/community',
  'https://www.youtube.com/user',
  `https://www.youtube.com/v/${ID}`,
  'https://www.youtube.com/account',
  'https://www.youtube.com/redirect?q=https://evil.example',
  'https://www.youtube.com/robots.txt',
  'https://www.youtube.com/channel/UCshort',
  'https://www.youtube.com/channel',
  'https://www.youtube.com/c/',
  'https://www.youtube.com/@',
  'https://www.youtube.com/@a/b/c/d/e',
  'https://www.youtube.com/@%E0%A4%A',
  'https://www.youtube.com/@a%3Cscript%3E',
  'https://www.youtube.com/tovitrails/unknown',
  'http://www.youtube.com/@mirelaokonto',
  'https://studio.youtube.com/channel/x',
  'https://www.notyoutube.com/@mirelaokonto',
  'https://youtube.com.evil.example/@mirelaokonto',
  'https://www.youtube.co/@mirelaokonto',
  'https://www.tiktok.com/@mirelaokonto',
  `https://youtu.be/${ID}/more`,
]

describe('locate', () => {
  it.each(pages)('%s', (url, expected) => {
    const ref = locate(new URL(url))
    expect(ref?.platform).toBe('youtube')
    const who = ref?.kind === 'post' ? `post ${ref.postId}` : ref?.nativeId !== undefined ? `#${ref.nativeId}` : `@${ref?.handle}`
    expect(ref?.tab === undefined ? who : `${who} ${ref.tab}`).toBe(expected)
  })

  it.each(others)('is not a channel or video: %s', (url) => expect(locate(new URL(url))).toBeNull())

  it.each(pages)('finds the same page at the canonical address of %s', (url) => {
    const ref = locate(new URL(url))
    if (!ref) throw new Error('not located')
    const again = locate(new URL(canonical(ref)))
    expect([again?.kind, again?.handle, again?.nativeId, again?.postId]).toEqual([ref.kind, ref.handle, ref.nativeId, ref.postId])
  })
})
