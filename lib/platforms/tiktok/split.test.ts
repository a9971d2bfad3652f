/** What each half of a page brings. That both together say the same: tests/contract/halves.full.test.ts. */
import { describe, expect, it } from 'vitest'
import { loadCases, openCase } from '@/tests/support/cases'
import { joinedOf, shownOf } from '@/tests/support/halves'
import { openPage } from '@/tests/support/open-page'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import tiktok from './index'

const pageOf = (name: string) => loadCases('tiktok').find((each) => each.name === name)!

it('each half brings something', () => {
  const each = pageOf('sample-2-post')
  const opened = { document: openCase(each), url: each.url }
  const shown = interpret(shownOf(tiktok, opened))
  const joined = interpret(joinedOf(tiktok, opened))
  expect(shown.post?.label?.text).toBe('Paid partnership')
  expect(shown.post?.views).toBeUndefined()
  expect(joined.post?.label?.text).toBe('Paid partnership')
  expect(joined.post?.views).toBeDefined()
})

describe('a photo post, which nothing in the page names', () => {
  const { url, html } = pageOf('photo-post')
  const shown = (page: string) => interpret(shownOf(tiktok, { document: openPage(page), url }))

  it('is known by its head and its words', () => {
    expect(shown(html).post).toMatchObject({
      id: /\d+$/.exec(url)?.[0],
      likes: { value: 5400 },
      label: { via: 'dom:sponsored-tag' },
    })
  })
  it.each([
    [
      'the head names another post',
      (page: string) => page.replace('tovi.brandel/photo/7705367179801144696" data-rh', 'tovi.brandel/photo/7705367179801144697" data-rh'),
    ],
    ['other words stand there', (page: string) => page.replaceAll('new-desc-span">Six frames', 'new-desc-span">Seven frames')],
    ['somebody else stands there', (page: string) => page.replaceAll('href="/@tovi.brandel"', 'href="/@tovi.brandt"')],
    ['two show the same', (page: string) => page.replaceAll('href="/@pell.oruna"', 'href="/@tovi.brandel"')],
  ])('is left alone when %s', (_, change) => {
    expect(change(html)).not.toBe(html)
    expect(shown(change(html)).state).toBe('loading')
  })
})

describe('what a profile says in words that are not known', () => {
  const { url, html } = pageOf('sample-1')
  const shown = (page: string) => interpret(joinedOf(tiktok, { document: openPage(page), url }))
  const badgeOf = (said: string) => `<div data-e2e="video-card-badge">${said}</div>`
  const pinsOf = (...all: string[]) => {
    const document = openPage(html.replace(badgeOf('Pinned'), ''))
    const items = [...document.querySelectorAll('[data-e2e="user-post-item"]')]
    for (const [index, said] of all.entries()) items[index]?.insertAdjacentHTML('beforeend', said && badgeOf(said))
    return interpret(joinedOf(tiktok, { document, url })).posts.map((post) => post.pinned)
  }

  it('takes an older post that leads the grid with a badge for pinned', () => {
    expect(pinsOf('Kinnitatud').slice(0, 3)).toEqual([true, undefined, undefined])
  })

  it.each([
    ['it is a label', ['Sponsored']],
    ['no younger post follows', ['', 'Kinnitatud']],
    ['a tile without one stands before it', ['', '', 'Kinnitatud']],
  ])('does not when %s', (_, all) => {
    expect(pinsOf(...all).filter((pinned) => pinned === true)).toEqual([])
  })

  it('does not when every tile has one', () => {
    expect(pinsOf(...Array.from({ length: 14 }, () => 'Kinnitatud')).filter((pinned) => pinned === true)).toEqual([])
  })

  it('reads no bio where the data say that there is none', () => {
    const words = /(data-e2e="user-bio"[^>]*>)[^<]*/
    const empty = html.replace(words, '$1Elulugu puudub.')
    expect(shown(empty.replace(/"signature":"[^"]*"/g, '"signature":""')).profile?.bio).toBeUndefined()
    expect(shown(empty.replace(/"(?:signature|description)":"[^"]*",/g, '')).profile?.bio).toContain('Elulugu puudub.')
  })
})

describe('mentions', () => {
  it('are those of the data and of links, never the words of a name', () => {
    const { url, html } = pageOf('sample-2-post')
    const named = (page: string) => interpret(joinedOf(tiktok, { document: openPage(page), url })).post
    const told = html.replace(/"desc":"/g, '"desc":"with @Pell Oruna ')
    expect(told).not.toBe(html)
    expect(named(told)?.caption).toContain('@Pell Oruna')
    expect(named(told)?.mentions).toEqual(named(html)?.mentions)
    expect(named(told)?.mentions).not.toContain('Pell')
  })
})

describe('a video whose player is not there yet', () => {
  const id = '7705367179801144696'
  const url = `https://www.tiktok.com/@tovi.brandel/video/${id}`
  const served = (post: string) =>
    `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"__DEFAULT_SCOPE__":{"webapp.video-detail":{"statusCode":0,"itemInfo":{"itemStruct":{"id":"${post}","desc":"#ad","createTime":1794000000,"author":{"id":"7","uniqueId":"tovi.brandel"},"stats":{"diggCount":1234}}}}}}</script>`
  const shown = (author: string, more = '') =>
    `<div><a data-e2e="browse-user-avatar" href="/@${author}"></a><div data-e2e="sponsored-tag">Tasuline koostöö</div><div data-e2e="browse-video-desc">#ad</div><strong data-e2e="like-count">1.2K</strong>${more}</div>`
  const labelOf = (body: string) => interpret(joinedOf(tiktok, { document: openPage(`<body>${body}</body>`), url })).post?.label?.text

  it('is known by the data it was served with, where one author and one count of likes stand', () => {
    expect(labelOf(served(id) + shown('tovi.brandel'))).toBe('Tasuline koostöö')
  })

  it.each([
    ['the document was served for another', served('7705367179801144697') + shown('tovi.brandel')],
    ['somebody else stands there', served(id) + shown('pell.oruna')],
    ['two show likes', served(id) + shown('tovi.brandel') + shown('tovi.brandel')],
    ['another player stands there', served(id) + shown('tovi.brandel', '<div id="xgwrapper-0-7705367179801144697"></div>')],
  ])('is left alone when %s', (_, body) => expect(labelOf(body)).toBeUndefined())
})
