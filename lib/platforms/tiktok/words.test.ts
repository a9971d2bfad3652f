import { describe, expect, it } from 'vitest'
import { ABSENT, LABEL, NO_BIO, PINNED, PRIVATE } from './words'

describe('words', () => {
  it.each([
    ['This account is private', true],
    ['Dieses Konto ist privat', true],
    ['このアカウントは非公開です', true],
    ["This user's liked videos are private", false],
    ['いいねした動画は非公開です', false],
    ['I keep saying this account is private and nobody listens', false],
  ])('%s: a private account is %s', (words, is) => expect(PRIVATE.test(words)).toBe(is))

  it.each([
    ["Couldn't find this account", true],
    ['Dieses Konto wurde nicht gefunden', true],
    ['Video currently unavailable', true],
    ['My video currently unavailable everywhere', false],
  ])('%s: absent is %s', (words, is) => expect(ABSENT.test(words)).toBe(is))

  it.each([
    ['Pinned', true, false],
    ['Angeheftet', true, false],
    ['固定済み', true, false],
    ['已置頂', true, false],
    ['Sponsored', false, true],
    ['Paid partnership', false, true],
    ['Bezahlte Partnerschaft', false, true],
    ['Colaboración pagada', false, true],
    ['タイアップ投稿', false, true],
    ['Playlist', false, false],
    ['', false, false],
  ])('"%s": pinned %s, labelled %s', (words, pinned, labelled) => {
    expect(PINNED.test(words)).toBe(pinned)
    expect(LABEL.test(words)).toBe(labelled)
  })

  it.each([
    ['No bio yet.', true],
    ['Noch keine Biografie.', true],
    ['Henüz biyografi yok.', true],
    ['自己紹介はまだありません。', true],
    ['還沒有個人簡介。', true],
    ['Brot, Zeit, Ofen.', false],
    ['Molecular biology for people who were told they could not do it', false],
  ])('%s: the words for a missing bio: %s', (words, is) => expect(NO_BIO.test(words)).toBe(is))
})
