/** Heads of post and profile pages, in the orders, marks and brackets of many languages; the creators are invented. */
import { describe, expect, it } from 'vitest'
import { joinedOf } from '@/tests/support/halves'
import { openPage } from '@/tests/support/open-page'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import platform from './index'

const POST = 'https://www.instagram.com/p/DfPQa0Th7vA/'
const OWNED = 'https://www.instagram.com/orla.vennick/p/DfPQa0Th7vA/'
const PROFILE = 'https://www.instagram.com/orla.vennick/'

interface Head {
  readonly address?: string
  readonly lang?: string
  readonly title?: string
  readonly words: string
}

function read({ address = POST, lang = 'en', title = '', words }: Head) {
  const document = openPage(`<!doctype html><html lang="${lang}"><head><title>Instagram</title></head><body></body></html>`)
  for (const [name, content] of Object.entries({
    'og:url': address,
    'og:title': title,
    'twitter:title': title,
    'og:description': words,
    description: words,
  })) {
    const meta = document.createElement('meta')
    meta.setAttribute('property', name)
    meta.setAttribute('content', content)
    document.head.append(meta)
  }
  const { profile, post } = interpret(joinedOf(platform, { document, url: address === PROFILE ? PROFILE : POST }))
  return {
    handle: profile?.handle,
    name: profile?.displayName,
    followers: profile?.followers?.value,
    likes: post?.likes?.value,
    comments: post?.comments?.value,
    day: post?.postedAtPrecision === 'day' ? post.postedAt?.slice(0, 10) : undefined,
    caption: post?.caption,
  }
}

const known = { handle: 'orla.vennick', likes: 534, comments: 7, caption: 'Soup - 5 ways' }

describe('a post whose address does not name its author', () => {
  it.each([
    ['en', '534 likes, 7 comments - orla.vennick on March 16, 2026: "Soup - 5 ways". '],
    ['de', '534 Likes, 7 Kommentare – orla.vennick am 16. März 2026: „Soup - 5 ways“. '],
    ['it', '534 "Mi piace", 7 commenti - orla.vennick il 16 marzo 2026: "Soup - 5 ways". '],
    ['tr', '534 beğenme, 7 yorum - orla.vennick 16 Mart 2026: "Soup - 5 ways". '],
  ])('has the word before the date for one, in %s', (lang, words) => {
    expect(read({ lang, words })).toMatchObject({ ...known, day: '2026-03-16' })
  })

  it.each([
    ['ko', '좋아요 534개, 댓글 7개 - March 16, 2026에 orla.vennick님: "Soup". '],
    ['hi', '534 लाइक, 7 कमेंट - 16 March 2026 को orla.vennick: "Soup". '],
    ['en', '534 likes, 7 comments'],
    ['en', '534K likes on March 16, 2026 by orla.vennick'],
  ])('has none where that word may be something else, in %s: %s', (lang, words) => {
    expect(read({ lang, words }).handle).toBeUndefined()
  })

  it.each([
    ['full-width brackets', 'zh-Hans', 'Orla Vennick（@orla.vennick）• Instagram 照片和视频'],
    ['direction marks', 'ar', '\u200f\u200eOrla Vennick\u200e\u200f (\u200f\u200e@orla.vennick\u200e\u200f) • صور Instagram'],
  ])('takes the one of a title with %s', (_, lang, title) => {
    const words = '534 likes, 7 comments - orla.vennick on March 16, 2026: "Soup - 5 ways". '
    expect(read({ lang, title, words })).toMatchObject({ ...known, name: 'Orla Vennick' })
  })

  it('takes the last handle in brackets of a title whose name speaks of another account', () => {
    const words = '534 likes, 7 comments - orla.vennick on March 16, 2026: "Soup - 5 ways". '
    const title = 'Fan (@big.brand) of @big.brand • daily (@orla.vennick) • Instagram photos'
    expect(read({ title, words })).toMatchObject({ ...known, name: 'Fan (@big.brand) of @big.brand • daily' })
    expect(read({ title: '@orla.vennick • Instagram photos', words })).toMatchObject(known)
  })
})

describe('a post whose head carries direction marks', () => {
  it('is read as if it did not', () => {
    const words =
      '534 تسجيل إعجاب، 7 تعليقات - \u200f\u200eorla.vennick\u200e\u200f في March 16, 2026: "\u200f\u200eSoup - 5 ways\u200e\u200f". '
    expect(read({ address: OWNED, lang: 'ar', words })).toMatchObject({ ...known, day: '2026-03-16' })
  })

  it('is a profile as well', () => {
    const words = '5,351 متابعًا، 3,408 يتابع، 713 منشورًا - شاهد صور Instagram من \u200f\u200eOrla\u200e\u200f'
    const title = '\u200f\u200eOrla Vennick\u200e\u200f (\u200f\u200e@orla.vennick\u200e\u200f) • صور Instagram'
    expect(read({ address: PROFILE, lang: 'ar', title, words })).toMatchObject({ name: 'Orla Vennick', followers: 5351 })
  })
})

describe('a caption', () => {
  it.each([
    'orla.vennick on July 9, 2026: "Morning - orla.vennick: "be kind"". ',
    'orla.vennick on July 9, 2026: "9 likes, 20 comments - orla.vennick: "be kind"". ',
    'orla.vennick on July 9, 2026 "9 likes, 20 comments - orla.vennick: "be kind"". ',
  ])('supplies no counts: %s', (words) => {
    expect(read({ address: OWNED, words })).toMatchObject({ handle: 'orla.vennick', likes: undefined, comments: undefined })
  })

  it('is read behind a head without counts, whatever it looks like', () => {
    const words = 'orla.vennick on July 9, 2026: "Morning - orla.vennick: "be kind"". '
    expect(read({ address: OWNED, words })).toMatchObject({ caption: 'Morning - orla.vennick: "be kind"', day: '2026-07-09' })
  })
})

describe('a head with another order', () => {
  it.each([
    ['a name before the handle', 'en', '534 Likes, 7 Comments - Orla (@orla.vennick) on Instagram: "Soup - 5 ways". '],
    ['a date before the handle', 'ko', '좋아요 534개, 댓글 7개 - March 16, 2026에 orla.vennick님: "Soup - 5 ways". '],
    ['a date before the handle', 'hi', '534 लाइक, 7 कमेंट - March 16, 2026 को orla.vennick: "Soup - 5 ways". '],
  ])('has counts and caption with %s, in %s', (_, lang, words) => {
    expect(read({ address: OWNED, lang, words })).toMatchObject({ ...known, day: undefined })
  })
})

describe('a count of the head', () => {
  it('does not depend on its date being understood', () => {
    const words = '1,234 Me gusta, 57 comentarios - orla.vennick hace poco, el día 5: "Soup". '
    expect(read({ address: OWNED, lang: 'es', words })).toMatchObject({ likes: 1234, comments: 57, day: undefined })
  })

  it.each([
    ['id', '12 rb Pengikut', 12_000],
    ['id', '12M Pengikut', 12_000_000],
    ['vi', '12 N người theo dõi', 12_000],
    ['tr', '12 B Takipçi', 12_000],
    ['tr', '12B Takipçi', 12_000],
    ['tr', '680M Takipçi', 680_000_000],
    ['da', '12 t følgere', 12_000],
    ['hu', '12 E követő', 12_000],
    ['fi', '12 t. seuraajaa', 12_000],
    ['es', '12,5 mil seguidores', 12_500],
    ['es', '1,234 seguidores', 1234],
    ['de', '12.345 Follower', 12_345],
    ['nl', '12 dzd. volgers', undefined],
    ['en', '12.5K Followers', 12_500],
    ['en', '1.2B Followers', 1_200_000_000],
  ])('is read in the language it is written in: in %s, %s', (lang, first, value) => {
    expect(read({ address: PROFILE, lang, words: `${first}, 340 x, 713 y - z` }).followers).toBe(value)
  })
})
