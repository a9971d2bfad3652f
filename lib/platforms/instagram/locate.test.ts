import { describe, expect, it } from 'vitest'
import { canonical, codeOfId, codeTime, locate, permalink, profileHandle } from './locate'
import platform from './index'

const found = (href: string) => {
  const ref = locate(new URL(href))
  return ref && [ref.kind, ref.handle ?? '', ref.postId ?? '', ref.tab ?? ''].join(' ').trim().replace(/ +/g, ' ')
}

const WWW = 'https://www.instagram.com'
const KEY = 'k'.repeat(28)

describe('locate', () => {
  it.each([
    [`${WWW}/mirelaokonto/`, 'profile mirelaokonto'],
    [`${WWW}/mirelaokonto`, 'profile mirelaokonto'],
    [`${WWW}/MirelaOkonto/`, 'profile MirelaOkonto'],
    [`${WWW}/tovi.brandel/?hl=tr`, 'profile tovi.brandel'],
    [`${WWW}/tovi.brandel/?igsh=MWQ1&utm_source=qr#x`, 'profile tovi.brandel'],
    [`${WWW}/_kaiso__venn_/`, 'profile _kaiso__venn_'],
    [`${WWW}/12345/`, 'profile 12345'],
    [`${WWW}//mirelaokonto//`, 'profile mirelaokonto'],
    ['https://instagram.com/mirelaokonto', 'profile mirelaokonto'],
    ['https://m.instagram.com/mirelaokonto/', 'profile mirelaokonto'],
    ['https://WWW.Instagram.com/mirelaokonto/', 'profile mirelaokonto'],
    ['https://instagram.com/_u/mirelaokonto/', 'profile mirelaokonto'],
    [`${WWW}/mirelaokont%6F/`, 'profile mirelaokonto'],
    [`${WWW}/mirelaokonto/reels/`, 'profile mirelaokonto reels'],
    [`${WWW}/mirelaokonto/tagged/`, 'profile mirelaokonto tagged'],
    [`${WWW}/mirelaokonto/reposts/`, 'profile mirelaokonto reposts'],
    [`${WWW}/mirelaokonto/saved/`, 'profile mirelaokonto saved'],
    [`${WWW}/mirelaokonto/followers/`, 'profile mirelaokonto followers'],
    [`${WWW}/mirelaokonto/followers/mutualOnly`, 'profile mirelaokonto followers'],
    [`${WWW}/mirelaokonto/following/`, 'profile mirelaokonto following'],
    [`${WWW}/p/DeAbc_-9Z01/`, 'post DeAbc_-9Z01 p'],
    [`${WWW}/p/DeAbc_-9Z01`, 'post DeAbc_-9Z01 p'],
    [`${WWW}/p/DeAbc_-9Z01/?img_index=3`, 'post DeAbc_-9Z01 p'],
    [`${WWW}/p/DeAbc_-9Z01/c/18012345678901234/`, 'post DeAbc_-9Z01 p'],
    [`${WWW}/p/DeAbc_-9Z01/liked_by/`, 'post DeAbc_-9Z01 p'],
    [`${WWW}/p/DeAbc_-9Z01/comments/`, 'post DeAbc_-9Z01 p'],
    [`${WWW}/reel/DeAbc_-9Z01/`, 'post DeAbc_-9Z01 reel'],
    [`${WWW}/reels/DeAbc_-9Z01/`, 'post DeAbc_-9Z01 reels'],
    [`${WWW}/tv/BAbc_-9Z01/`, 'post BAbc_-9Z01 tv'],
    [`${WWW}/p/BTHsExRDAg/`, 'post BTHsExRDAg p'],
    [`${WWW}/mirelaokonto/p/DeAbc_-9Z01/`, 'post mirelaokonto DeAbc_-9Z01 p'],
    [`${WWW}/tovi.brandel/reel/DeAbc_-9Z01/?igsh=x`, 'post tovi.brandel DeAbc_-9Z01 reel'],
    [`${WWW}/p/DeAbc_-9Z01${KEY}/`, 'post DeAbc_-9Z01 p'],
    ['https://m.instagram.com/reel/DeAbc_-9Z01/', 'post DeAbc_-9Z01 reel'],
  ])('%s', (href, expected) => expect(found(href)).toBe(expected))

  it.each([
    `${WWW}/`,
    `${WWW}/?variant=following`,
    `${WWW}/explore/`,
    `${WWW}/explore/tags/skincare/`,
    `${WWW}/explore/search/keyword/?q=x`,
    `${WWW}/reels/`,
    `${WWW}/reels/audio/750296471058047/`,
    `${WWW}/reel/`,
    `${WWW}/p/`,
    `${WWW}/p/DeAbc_-9Z01/embed/captioned/`,
    `${WWW}/stories/mirelaokonto/3512345678901234567/`,
    `${WWW}/stories/highlights/18000000000000000/`,
    `${WWW}/direct/inbox/`,
    `${WWW}/accounts/login/?next=%2Fmirelaokonto%2F`,
    `${WWW}/accounts/edit/`,
    `${WWW}/challenge/?next=/mirelaokonto/`,
    `${WWW}/share/p/BAabcDEFgh/`,
    `${WWW}/popular/skincare/`,
    `${WWW}/legal/privacy/`,
    `${WWW}/settings/`,
    `${WWW}/mirelaokonto/unknown-tab/`,
    `${WWW}/mirela-okonto/`,
    `${WWW}/mirela%20okonto/`,
    `${WWW}/m%C3%ADrela/`,
    `${WWW}/%E0%A4%A/`,
    `${WWW}/%2e%2e/`,
    `${WWW}/aaaaaaaaaabbbbbbbbbbccccccccccd/`,
    'http://www.instagram.com/mirelaokonto/',
    'https://www.instagram.com:8443/mirelaokonto/',
    'https://notinstagram.com/mirelaokonto/',
    'https://instagram.com.evil.example.com/mirelaokonto/',
    'https://www.instagram.com.co/mirelaokonto/',
    'https://help.instagram.com/mirelaokonto/',
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Fmirelaokonto%2F',
    'https://www.threads.com/@mirelaokonto',
    'https://x.com/mirelaokonto',
    'https://www.tiktok.com/@mirelaokonto',
    'https://www.youtube.com/@mirelaokonto',
    'https://www.facebook.com/mirelaokonto',
  ])('leaves %s alone', (href) => expect(found(href)).toBeNull())

  it('opens every address it makes', () => {
    for (const href of [`${WWW}/mirelaokonto/`, `${WWW}/p/DeAbc_-9Z01/`, `${WWW}/reel/DeAbc_-9Z01/`]) {
      const ref = locate(new URL(href))
      expect(ref && canonical(ref)).toBe(href)
    }
  })

  it('asks for whole origins over https only', () => {
    for (const pattern of platform.matches) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/)
  })
})

describe('links inside pages', () => {
  it.each([
    ['/p/DeAbc_-9Z01/', 'DeAbc_-9Z01'],
    ['/mirelaokonto/reel/DeAbc_-9Z01/', 'DeAbc_-9Z01'],
    [`${WWW}/p/DeAbc_-9Z01/?x=1`, 'DeAbc_-9Z01'],
    ['/p/DeAbc_-9Z01/c/18012/', ''],
    ['/p/DeAbc_-9Z01/liked_by/', ''],
    ['/reels/audio/750296471058047/', ''],
    ['/explore/p/DeAbc_-9Z01/', ''],
    ['https://evil.example.com/p/DeAbc_-9Z01/', ''],
    ['javascript:alert(1)//p/DeAbc_-9Z01/', ''],
  ])('permalink %s', (href, code) => expect(permalink(href)?.code ?? '').toBe(code))

  it.each([
    ['/mirelaokonto/', 'mirelaokonto'],
    [`${WWW}/tovi.brandel/?hl=en`, 'tovi.brandel'],
    ['/explore/', ''],
    ['/mirelaokonto/followers/', ''],
    ['#', ''],
    ['/', ''],
    ['https://evil.example.com/mirelaokonto/', ''],
  ])('profile %s', (href, handle) => expect(profileHandle(href)).toBe(handle))
})

describe('ids', () => {
  it('tells when a post was uploaded', () => {
    // The id is (time - 1314220021721) shifted left by 23, in base 64; worked out by hand for this code.
    expect(codeTime('DfMrn8TgBCS')).toBe('2026-11-01T12:00:00.000Z')
  })

  it('does not invent a time', () => {
    expect(codeTime('short')).toBe('')
    expect(codeTime('_'.repeat(11))).toBe('')
    expect(codeTime('x'.repeat(40))).toBe('')
    expect(codeTime('AAAAAAAAAA*')).toBe('')
  })

  it('spells a number as a code', () => {
    expect(codeOfId('4020780428146249874')).toBe('DfMrn8TgBCS')
    expect(codeOfId('12')).toBe('')
    expect(codeOfId('not a number')).toBe('')
  })
})
