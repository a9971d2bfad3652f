import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findOnPage, type ShowTarget } from './find-place'

const PROFILE = 'https://www.instagram.com/mirelaokonto/'
const POST = 'https://www.instagram.com/p/DfKjqxTgPd4/'

/** jsdom lays nothing out: what is not hidden counts as drawn. */
beforeEach(() => {
  const drawn = (node: Node) => ((node instanceof Element ? node : node.parentElement)?.closest('.unseen') ? [] : [{}])
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function rects(this: Element) {
    return drawn(this) as never
  })
  Range.prototype.getClientRects = function rects(this: Range) {
    return drawn(this.startContainer) as never
  }
})
// jsdom has none.
afterEach(() => void Reflect.deleteProperty(Range.prototype, 'getClientRects'))

function found(html: string, target: Partial<ShowTarget>, url = PROFILE): string | null {
  document.body.innerHTML = html.replaceAll('href="/', 'href="https://www.instagram.com/')
  const place = findOnPage(document, new URL(url), { text: '', kind: 'words', ...target })
  return place instanceof Element ? `<${place.id || place.localName}>` : (place?.toString() ?? null)
}

const tile = (id: string, words = '') => `<div id="${id}"><a href="/mirelaokonto/p/${id}/"><img alt=""></a>${words}</div>`
const GRID = `<main><div id="row">${tile('DfKjqxTgPd1')}${tile('DfKjqxTgPd2', '<p>With #ad for Lumora</p>')}</div></main>`

describe('a post in a grid', () => {
  it('is its tile: all that leads to this post and to no other', () => {
    expect(found(GRID, { postId: 'DfKjqxTgPd1', text: 'words it does not show' })).toBe('<DfKjqxTgPd1>')
  })

  it('is the words of the tile where they stand there', () => {
    expect(found(GRID, { postId: 'DfKjqxTgPd2', text: '#ad' })).toBe('#ad')
  })

  it('may be named by its address alone', () => {
    expect(found(GRID, { postUrl: 'https://www.instagram.com/reel/DfKjqxTgPd1/' })).toBe('<DfKjqxTgPd1>')
  })

  it('is not found by an id that only begins like it, nor where it is kept out of sight', () => {
    expect(found(GRID, { postId: 'DfKjqxTgPd' })).toBeNull()
    expect(found(`<main class="unseen">${tile('DfKjqxTgPd1')}</main>`, { postId: 'DfKjqxTgPd1' })).toBeNull()
  })

  it('is never looked for where no platform is', () => {
    expect(found(GRID, { postId: 'DfKjqxTgPd1' }, 'https://nobody.example/')).toBeNull()
  })
})

describe('words on a post’s own page', () => {
  const at = (html: string, text: string) => found(html, { postId: 'DfKjqxTgPd4', text }, POST)

  it.each([
    ['across elements', '<p>Paid <b>part</b>nership with <a href="/lumora/">@lumora</a></p>', 'paid partnership with @lumora'],
    ['where emoji are images', '<p>I <img alt="💛"> this <span>cream</span></p>', 'I 💛 this cream'],
    ['in other spaces and case', '<p>Two\n   months  With LUMORA</p>', 'two months with Lumora'],
    ['cut at both ends', '<p>The first two months with Lumora were calm</p>', '…rst two months with Lumora were ca…'],
    [
      'longer than the page shows',
      '<p>Two months with the Lumora cream <button>more</button></p>',
      'Two months with the Lumora cream, and then a third',
    ],
    ['in a script without spaces', '<p>これは広告です</p>', '広告'],
  ])('are found %s', (_, html, text) => {
    expect(at(html, text)).not.toBeNull()
  })

  it('are no part of another word', () => {
    expect(at('<p>Read my #adventure</p>', '#ad')).toBeNull()
    expect(at('<p>Read my #adventure, #ad</p>', '#ad')).toBe('#ad')
  })

  it('are not another post’s: then the post itself is meant', () => {
    const others = `<article>${tile('DfKjqxTgPd9', '<p>#ad</p>')}</article><article id="own"><p>No such words</p></article>`
    expect(at(others, '#ad')).toBe('<own>')
  })

  it('are passed over where nobody sees them', () => {
    expect(at('<p class="unseen">#ad early</p><script>"#ad"</script><p><b>late #ad</b></p>', 'late #ad')).toBe('late #ad')
    expect(at('<p class="unseen">#ad</p><i>#AD</i>', '#ad')).toBe('#AD')
  })

  it('are not looked for where the text is a measured number', () => {
    expect(found('<p>12 likes</p>', { postId: 'DfKjqxTgPd4', text: '12 likes', kind: 'count' }, POST)).toBeNull()
  })
})

describe('words of the profile', () => {
  const bio = { kind: 'bio', text: 'Skincare for reactive skin' }
  const html = `<nav>Skincare for reactive skin</nav><main><header><h1>Skincare for reactive skin</h1></header></main>`

  it('stand in its header', () => {
    expect(found(html, bio)).toBe('Skincare for reactive skin')
    const range = findOnPage(document, new URL(PROFILE), bio) as Range
    expect(range.startContainer.parentElement?.localName).toBe('h1')
  })

  it('are not here on a post page', () => {
    expect(found(html, bio, POST)).toBeNull()
  })

  it('are not a post’s', () => {
    expect(found(`<main>${tile('DfKjqxTgPd1', '<p>Skincare for reactive skin</p>')}</main>`, bio)).toBeNull()
  })
})
