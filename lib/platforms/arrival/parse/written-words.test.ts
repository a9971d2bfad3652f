import { describe, expect, it } from 'vitest'
import { findEmails, findHashtags, findLinks, findMentions } from './written-words'
import { cpuMsOf } from '@/tests/support/cpu-time'

describe('e-mail addresses', () => {
  it.each([
    ['📩 mirela@Okonto-Mail.com for collabs', ['mirela@okonto-mail.com']],
    ['Mail: Tovi.Brandel+pr@halden.co.uk.', ['Tovi.Brandel+pr@halden.co.uk']],
    ['tovi (at) halden.com', ['tovi@halden.com']],
    ['tovi [at] halden [dot] com', ['tovi@halden.com']],
    ['tovi (at) halden (dot) co (dot) uk', ['tovi@halden.co.uk']],
    ['a@halden.com, A@HALDEN.com b@norvik.eu', ['a@halden.com', 'b@norvik.eu']],
    ['ann@halden.com\nbob@halden.com', ['ann@halden.com', 'bob@halden.com']],
    ['icon@2x.png', []],
    ['@mirela.okonto', []],
    ['meet me at halden.com', []],
    ['a@b', []],
    ['mail@halden', []],
    ['look (at) this', []],
    ['x@halden.com@norvik.eu', []],
    ['連絡先mirela@okonto.jpまで', ['mirela@okonto.jp']],
    ['', []],
  ])('%j', (text, found) => expect(findEmails(text)).toEqual(found))
})

describe('hashtags', () => {
  it.each([
    ['Love it #ad #Skincare', ['ad', 'Skincare']],
    ['#ad, #AD', ['ad']],
    ['#1 fan of #top10', ['top10']],
    ['#für_dich #スキンケア #मेकअप #كفتة', ['für_dich', 'スキンケア', 'मेकअप', 'كفتة']],
    ['＃全角', ['全角']],
    ['a#b', []],
    ['https://halden.com/#shop', []],
    ['www.halden.com/#shop #real', ['real']],
    ['#one#two', ['one', 'two']],
    ['今日は#広告', ['広告']],
    ['&#39;', []],
    ['# space', []],
    ['(#ad)', ['ad']],
    ['#100', []],
  ])('%j', (text, found) => expect(findHashtags(text)).toEqual(found))
})

describe('mentions', () => {
  it.each([
    ['thanks @lumora.skin!', ['lumora.skin']],
    ['with @tovi_brandel.', ['tovi_brandel']],
    ['@a @A', ['a']],
    ['(@halden)', ['halden']],
    ['mail me: a@halden.com', []],
    ['@@x', []],
    ['by @山田', ['山田']],
    ['写真は@haldenさん', ['halden']],
    ['@halden...', ['halden']],
    ['https://halden.com/@mirela', []],
    ['@', []],
  ])('%j', (text, found) => expect(findMentions(text)).toEqual(found))
})

describe('addresses in text', () => {
  it.each([
    ['Shop: https://halden.com/x?ref=tovi.', ['https://halden.com/x?ref=tovi']],
    ['(see www.norvik.eu/a)', ['www.norvik.eu/a']],
    ['linktr.ee/mirela 👈', ['linktr.ee/mirela']],
    ['lumora.com, halden.co.uk!', ['lumora.com', 'halden.co.uk']],
    ['https://halden.com/a_(b)', ['https://halden.com/a_(b)']],
    ['a@halden.com', []],
    ['soon.More to come', []],
    ['Mr.Smith etc.', []],
    ['v1.2.3', []],
    ['@mirela.co', []],
    ['https://halden.com/a，そして', ['https://halden.com/a']],
    ['詳細はhttps://halden.com/a', ['https://halden.com/a']],
    ['店はhalden.comです', ['halden.com']],
    ['https://bücher.de/x', ['https://bücher.de/x']],
    ['bücher.de', []],
    ['javascript:alert(1)', []],
  ])('%j', (text, found) => expect(findLinks(text)).toEqual(found))
})

it('takes no longer for hostile text', () => {
  for (const piece of ['a@', '@a.', '#', 'a.', 'www.', 'http://', '(at)', ' ( dot', 'a-', '.com', 'a@a.a.a.', '@_.', 'x.co/']) {
    const text = piece.repeat(65_536 / piece.length)
    for (const find of [findEmails, findHashtags, findLinks, findMentions])
      expect(
        cpuMsOf(() => void find(text)),
        piece,
      ).toBeLessThan(500)
  }
})
