import { describe, expect, it } from 'vitest'
import { canonical, locate, timeOfId } from './locate'

const at = (address: string) => locate(new URL(address))
const W = 'https://www.tiktok.com'
const profile = (handle: string, tab?: string) => ({ platform: 'tiktok', kind: 'profile', handle, ...(tab === undefined ? {} : { tab }) })
const post = (postId: string, handle?: string, tab?: string) => ({
  platform: 'tiktok',
  kind: 'post',
  postId,
  ...(handle === undefined ? {} : { handle }),
  ...(tab === undefined ? {} : { tab }),
})
const ID = '7600000000123456789'

describe('addresses of profiles', () => {
  it.each([
    [`${W}/@mirelaokonto`, profile('mirelaokonto')],
    [`${W}/@mirelaokonto/`, profile('mirelaokonto')],
    [`${W}//@mirelaokonto`, profile('mirelaokonto')],
    ['https://tiktok.com/@tovi.brandel', profile('tovi.brandel')],
    ['https://m.tiktok.com/@tovi.brandel', profile('tovi.brandel')],
    [`${W}/@kaiso_venn?lang=de&is_from_webapp=1&sender_device=pc`, profile('kaiso_venn')],
    [`${W}/@kaiso_venn?_r=1&_t=ZS-8xyz#top`, profile('kaiso_venn')],
    [`${W}/@Kaiso_Venn`, profile('Kaiso_Venn')],
    [`${W}/@ren.hoshikata._.`, profile('ren.hoshikata._.')],
    [`${W}/@0ayla-1`, profile('0ayla-1')],
    [`${W}/%40mirelaokonto`, profile('mirelaokonto')],
    [`${W}/@%E6%98%9F%E6%96%B9`, profile('星方')],
    [`${W}/@ayl%C3%A1`, profile('aylá')],
    [`${W}/@ayla%CC%81`, profile('aylá')],
    [`${W}/@kaiso_venn/live`, profile('kaiso_venn', 'live')],
    [`${W}/@kaiso_venn/live/?enter_from=x`, profile('kaiso_venn', 'live')],
  ])('%s', (address, ref) => expect(at(address)).toEqual(ref))
})

describe('addresses of posts', () => {
  it.each([
    [`${W}/@tovi.brandel/video/${ID}`, post(ID, 'tovi.brandel', 'video')],
    [`${W}/@tovi.brandel/video/${ID}/`, post(ID, 'tovi.brandel', 'video')],
    [`${W}/@tovi.brandel/video/${ID}?q=hike&t=17000&refer=embed`, post(ID, 'tovi.brandel', 'video')],
    [`${W}/@tovi.brandel/photo/${ID}`, post(ID, 'tovi.brandel', 'photo')],
    [`https://m.tiktok.com/@tovi.brandel/video/${ID}`, post(ID, 'tovi.brandel', 'video')],
    [`${W}/@/video/${ID}`, post(ID, undefined, 'video')],
    [`${W}/@_/video/${ID}`, post(ID, undefined, 'video')],
    [`${W}/share/video/${ID}`, post(ID)],
    [`${W}/i18n/share/video/${ID}/`, post(ID)],
    [`https://m.tiktok.com/h5/share/video/${ID}`, post(ID)],
    [`https://m.tiktok.com/v/${ID}.html?u_code=1`, post(ID)],
    [`${W}/embed/${ID}`, post(ID)],
    [`${W}/embed/v2/${ID}?lang=en`, post(ID)],
    [`${W}/player/v1/${ID}`, post(ID)],
  ])('%s', (address, ref) => expect(at(address)).toEqual(ref))
})

describe('addresses of neither', () => {
  it.each([
    `${W}/`,
    `${W}/foryou`,
    `${W}/following`,
    `${W}/friends`,
    `${W}/explore`,
    `${W}/live`,
    `${W}/messages`,
    `${W}/search?q=hiking`,
    `${W}/search/user?q=%40tovi.brandel`,
    `${W}/upload`,
    `${W}/tiktokstudio/upload`,
    `${W}/login`,
    `${W}/login/phone-or-email`,
    `${W}/signup`,
    `${W}/discover/skincare`,
    `${W}/tag/skincare`,
    `${W}/music/original-sound-7400000000000000789`,
    `${W}/sticker/x-12345678`,
    `${W}/place/Fuji-10000001`,
    `${W}/setting`,
    `${W}/legal/page/eea/terms-of-service/en`,
    `${W}/about`,
    `${W}/about/contact`,
    `${W}/en/about`,
    `${W}/business-suite/home`,
    `${W}/channel/sports`,
    `${W}/t/ZTabc123/`,
    `${W}/mirelaokonto`,
    `${W}/user/mirelaokonto`,
    `${W}/@mirelaokonto/collection/Serums-7400000000000000123`,
    `${W}/@mirelaokonto/playlist/Routines-7400000000000000456`,
    `${W}/@mirelaokonto/video/`,
    `${W}/@mirelaokonto/video/12`,
    `${W}/@mirelaokonto/video/abc`,
    `${W}/@mirelaokonto/video/${ID}/edit`,
    `${W}/@mirelaokonto/photo`,
    `${W}/@mirelaokonto/followers`,
    `${W}/@mirelaokonto/live/event/9`,
    `${W}/@me`,
    `${W}/@`,
    `${W}/@_`,
    `${W}/@mirela%20okonto`,
    `${W}/@mirela%2Fvideo%2F${ID}`,
    `${W}/@a%`,
    `${W}/@${'x'.repeat(61)}`,
    `${W}/embed/@mirelaokonto`,
    `${W}/link/v2?target=x.example`,
    `https://vm.tiktok.com/ZMabc123/`,
    `https://vt.tiktok.com/ZSabc123/`,
    `https://ads.tiktok.com/@mirelaokonto`,
    'https://shop.tiktok.com/@mirelaokonto',
    'https://nottiktok.com/@mirelaokonto',
    'https://www.tiktok.com.example.org/@mirelaokonto',
    'https://tiktok.com.evil.example/@mirelaokonto',
    'https://www-tiktok.com/@mirelaokonto',
    'https://www.douyin.com/@mirelaokonto',
    'https://www.youtube.com/@mirelaokonto',
    'https://www.threads.com/@mirelaokonto',
    'https://example.org/https://www.tiktok.com/@mirelaokonto',
    'ftp://www.tiktok.com/@mirelaokonto',
    'http://www.tiktok.com/@mirelaokonto',
  ])('%s', (address) => expect(at(address)).toBeNull())
})

it('keeps the plain address of a profile and a post', () => {
  expect(canonical({ kind: 'profile', handle: 'kaiso_venn', tab: 'live' })).toBe(`${W}/@kaiso_venn`)
  expect(canonical({ kind: 'post', handle: 'tovi.brandel', postId: ID, tab: 'photo' })).toBe(`${W}/@tovi.brandel/photo/${ID}`)
  expect(canonical({ kind: 'post', postId: ID })).toBe(`${W}/@_/video/${ID}`)
  expect(at(canonical({ kind: 'post', postId: ID }))).toEqual(post(ID, undefined, 'video'))
})

it('follows relative links and survives broken ones', () => {
  expect(locate(`/@tovi.brandel/video/${ID}`)?.postId).toBe(ID)
  expect(locate('https://[broken')).toBeNull()
})

it('reads the time out of an id, and none out of older ids', () => {
  expect(timeOfId(ID)).toBe('2026-01-27T11:21:31.000Z')
  expect(timeOfId('123456789')).toBeNull()
  expect(timeOfId('9999999999999999999999')).toBeNull()
})
