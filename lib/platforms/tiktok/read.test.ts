import { describe, expect, it } from 'vitest'
import type { RawFields } from '@/lib/domain/reading'
import { type Case, loadCases, lookAt } from '@/tests/support/cases'
import { openPage } from '@/tests/support/open-page'
import type { Field } from '@/lib/platforms/reader/contract'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { readPage, type PageRead } from '@/lib/platforms/reader/read-page'
import tiktok from './index'

const cases = loadCases('tiktok')

function fixture(name: string): Case {
  const found = cases.find((each) => each.name === name)
  if (!found) throw new Error(`no fixture ${name}`)
  return found
}

const look = (document: Document, url: string): PageRead => readPage(tiktok, viewPage(document, new URL(url)))
const reads = new Map(cases.map((each) => [each.name, look(lookAt(each), each.url)]))

function read(name: string): PageRead {
  const found = reads.get(name)
  if (!found) throw new Error(`no fixture ${name}`)
  return found
}

const hits = (fields: RawFields | null | undefined, field: string) =>
  (fields?.[field]?.hits ?? []).map(({ via, raw }) => [via, raw] as const)
const first = (fields: RawFields | null | undefined, field: string) => hits(fields, field)[0]

describe('every page of the collection', () => {
  it.each(cases.map((each) => each.name))('%s', (name) => {
    const page = read(name)
    const wanted = fixture(name).expect
    if (wanted === null) {
      expect(page).toMatchObject({ profile: null, post: null, posts: [], comments: [] })
      expect(page.state).not.toBe('ready')
      return
    }
    expect(page.state).toBe(wanted.state)
    expect(page.ref?.kind).toBe(wanted.page)
    if (wanted.posts?.count !== undefined) expect(page.posts).toHaveLength(wanted.posts.count)
    if (wanted.visibleComments !== undefined) expect(page.comments).toHaveLength(wanted.visibleComments)
  })

  it('finds the viewer, their company and suggested accounts in none', () => {
    for (const [name, page] of reads) {
      const { comments, ...rest } = page
      expect(JSON.stringify(rest), name).not.toMatch(/quorra|pell\.oruna|Pell Oruna|dax\.merrin|sends\.links|12\.3M|930\.4K/)
      expect(
        comments.map((each) => each.author),
        name,
      ).not.toContain('quorra.watches')
    }
  })

  it('hits every candidate of every table', () => {
    const seen = new Set<string>()
    const note = (table: string, fields: RawFields | null) => {
      for (const [field, found] of Object.entries(fields ?? {})) for (const { via } of found.hits) seen.add(`${table}.${field} ${via}`)
    }
    for (const { ref, profile, post, posts } of reads.values()) {
      note(ref?.kind === 'post' ? 'author' : 'profile', profile)
      note('post', post)
      for (const each of posts) note('item', each)
    }
    const tables = { profile: tiktok.profile, author: tiktok.author, post: tiktok.post, item: tiktok.item }
    const known = Object.entries(tables).flatMap(([table, fields]) =>
      Object.entries(fields as Record<string, Field>).flatMap(([field, { from }]) => from.map(({ via }) => `${table}.${field} ${via}`)),
    )
    expect(known.filter((each) => !seen.has(each))).toEqual([])
  })

  it('throws nowhere', () => {
    for (const [name, { profile, post, posts }] of reads) {
      const fields = [profile, post, ...posts].flatMap((each) => Object.values(each ?? {}))
      expect(
        fields.flatMap(({ missed }) => missed).filter(({ result }) => result === 'threw'),
        name,
      ).toEqual([])
    }
  })
})

describe('what is read, and where', () => {
  it.each([
    ['sample-1', 'handle', 'dom:title', 'mirelaokonto'],
    ['sample-1', 'followers', 'json:followerCount-v2', 148213],
    ['sample-1', 'hearts', 'json:heartCount-v2', 3904417],
    ['sample-1', 'category', 'json:category', 'Beauty'],
    ['sample-2', 'handle', 'dom:title', 'tovi.brandel'],
    ['sample-2', 'displayName', 'json:nickname', 'Tovi Brandel 🏔'],
    ['sample-3', 'followers', 'json:followerCount-v1', 96400],
    ['sample-4', 'followers', 'dom:followers-count', '8,4 B'],
    ['sample-4', 'displayName', 'dom:subtitle', 'Ayla Demirtuna'],
    ['sample-5', 'private', 'json:private', true],
    ['private', 'private', 'text:private-notice', true],
    ['stale-spa', 'followers', 'dom:followers-count-en', '212.4K'],
    [
      'stale-spa',
      'links',
      'dom:user-link',
      ['https://www.tiktok.com/link/v2?aid=1988&lang=en&scene=bio_url&target=https%3A%2F%2Ftovibrandel.example%2Fgear'],
    ],
    ['overflow', 'hearts', 'dom:likes-count-en', '11.9B'],
    ['overflow', 'followers', 'json:followerCount-v1', 77400000],
    ['live', 'followers', 'json:followerCount-v1', 15230],
    ['live', 'bio', 'json:signature', 'Hoş geldiniz'],
    ['schema-only', 'followers', 'ld+json:followers', 12345],
    ['schema-only', 'verified', 'ld+json:verified', true],
    ['localised-ja', 'followers', 'dom:followers-count', '12.4万'],
    ['localised-de', 'hearts', 'dom:likes-count', '23,4 Mio.'],
    ['sample-1-post', 'followers', 'json:author-followerCount-v2', 148213],
    ['stale-spa-post', 'handle', 'dom:author', 'tovi.brandel'],
    ['stale-spa-post', 'displayName', 'dom:nickname', 'Tovi Brandel 🏔'],
    ['shared-post', 'followers', 'json:author-followerCount-v1', 830600],
  ])('%s: %s of the creator from %s', (name, field, via, raw) => expect(first(read(name).profile, field)).toEqual([via, raw]))

  it.each([
    ['sample-1-post', 'likes', 'json:diggCount-v2', 1604],
    ['sample-1-post', 'views', 'json:playCount-v2', 18823],
    ['sample-2-post', 'labelText', 'dom:sponsored-tag', 'Paid partnership'],
    ['photo-post', 'labelText', 'dom:sponsored-tag', 'Bezahlte Partnerschaft'],
    ['photo-post', 'kind', 'json:kind', 'carousel'],
    ['stale-spa-post', 'id', 'dom:stage', 'that of the address'],
    ['stale-spa-post', 'likes', 'dom:like-count-en', '18.4K'],
    ['opened-post', 'views', 'dom:video-views-en', '61.8K'],
    ['opened-post', 'likes', 'dom:like-count', '1,204'],
    ['opened-post', 'postedAt', 'url:id-time', '2026-11-10T07:20:00.000Z'],
    ['shared-post', 'likes', 'json:diggCount-v1', 88400],
  ])('%s: %s of the post from %s', (name, field, via, raw) => {
    const wanted = field === 'id' ? read(name).ref?.postId : raw
    expect(first(read(name).post, field)).toEqual([via, wanted])
  })

  it.each([
    ['sample-1', 0, 'pinned', true],
    ['sample-1', 1, 'pinned', undefined],
    ['sample-1', 0, 'caption', 'Start here: the three bottles I would keep #skinbarrier #skincare'],
    ['sample-2', 3, 'labelText', 'Paid partnership'],
    ['sample-2', 14, 'labelText', 'Sponsored'],
    ['sample-2', 14, 'pinned', false],
    ['sample-2', 9, 'kind', 'image'],
    ['sample-3', 0, 'likes', 2000],
    ['sample-4', 0, 'pinned', true],
    ['sample-4', 1, 'caption', 'Enginarı limonsuz bekletmeyin #enginar'],
    ['localised-ja', 0, 'caption', '豆腐が主役 #味噌汁'],
    ['localised-de', 2, 'labelText', 'Bezahlte Partnerschaft'],
    ['posts-in-data', 0, 'likes', 310],
  ])('%s: tile %i, %s', (name, place, field, raw) => expect(first(read(name).posts[place], field)?.[1]).toEqual(raw))

  it("marks the creator's own replies among the comments", () => {
    const { comments } = read('sample-1-post')
    expect(comments.filter((each) => each.byCreator)).toHaveLength(2)
    expect(comments[0]).toEqual({ author: 'sela.vorn', text: 'the lemon made it click for me, thank you', byCreator: false })
    expect(comments[2]).toEqual({ author: 'mirelaokonto', text: 'a very mild one, but yes, check the pH on the back', byCreator: true })
  })
})

describe('what must not be read', () => {
  it('a word where a count would stand', () => expect(hits(read('stale-spa-post').post, 'shares')).toEqual([]))
  it('views of nobody under a post with likes', () => expect(hits(read('photo-post').post, 'views')).toEqual([]))
  it('an overflowed count', () => expect(hits(read('overflow').profile, 'hearts').map(([, raw]) => raw)).toEqual(['11.9B']))
  it('the words for a missing bio', () => {
    expect(hits(read('overflow').profile, 'bio')).toEqual([])
    expect(hits(read('localised-ja').profile, 'bio')).toEqual([])
  })
  it('a label of the next post, or words in translations', () => {
    expect(hits(read('sample-1-post').post, 'labelText')).toEqual([])
    expect(hits(read('stale-spa-post').post, 'labelText')).toEqual([])
  })
  it('words of a label where people name themselves', () => {
    const { html, url } = fixture('sample-1-post')
    const document = openPage(html)
    for (const name of document.querySelectorAll('[data-e2e="browser-nickname"] > :first-child, [data-e2e^="comment-username"] p'))
      name.textContent = 'Paid partnership'
    expect(hits(look(document, url).post, 'labelText')).toEqual([])
  })
  it('the label of a later post when the first has none', () => {
    const { html, url } = fixture('sample-2-post')
    const document = openPage(html)
    document.querySelector('[data-e2e="sponsored-tag"]')?.remove()
    expect(hits(look(document, url).post, 'labelText')).toEqual([])
  })
  it('counts of a neighbour while its own are not drawn', () => {
    const { html, url } = fixture('stale-spa-post')
    const document = openPage(
      html.replaceAll('<article', '<div').replaceAll('</article>', '</div>').replaceAll('recommend-list-item-container', ''),
    )
    expect(first(look(document, url).post, 'likes')?.[1]).toBe('18.4K')
    document.querySelectorAll('[data-e2e="like-count"]')[1]?.remove()
    expect(look(document, url).state).toBe('loading')
  })
  it('the viewer, on a page without content at their own address', () => {
    expect(look(openPage(fixture('stale-before').html), 'https://www.tiktok.com/@quorra.watches')).toMatchObject({
      state: 'loading',
      profile: null,
    })
  })
  it('the description of a live as a bio', () => expect(hits(read('live').profile, 'bio')).toHaveLength(1))
  it("another page's status", () => {
    const document = openPage(fixture('not-found').html)
    document.querySelector('main')?.remove()
    expect(look(document, fixture('not-found').url).state).toBe('not-found')
    expect(look(document, 'https://www.tiktok.com/@mirelaokonto').state).toBe('loading')
  })
  it('anything of the first document after the address has moved on', () => {
    expect(JSON.stringify(read('stale-spa'))).not.toMatch(/[Mm]irela|148213|3904417/)
    expect(JSON.stringify(read('stale-spa-post'))).not.toMatch(/[Mm]irela|1604|toner/)
    expect(read('stale-before').state).toBe('loading')
  })
  it('a collection, although its maker is in the data', () => {
    const { html } = fixture('sample-1')
    const page = look(openPage(html), 'https://www.tiktok.com/@mirelaokonto/collection/Serums-7400000000000000123')
    expect(page).toMatchObject({ ref: null, state: 'unsupported', profile: null, posts: [] })
  })
  it('a caption whose end is unknown', () => {
    const { html, url } = fixture('sample-4')
    const page = look(openPage(html.replaceAll('Ayla Demirtuna tarafından', 'Hazırlayan')), url)
    expect(page.posts.flatMap((each) => hits(each, 'caption'))).toEqual([])
  })
})

describe('hostile pages', () => {
  it('yield bounded text and no inherited values', () => {
    const { profile, posts } = read('poison')
    expect(first(profile, 'displayName')?.[1]).toBe('=HYPERLINK("https://bad.example","Zerbin")')
    expect(String(first(profile, 'bio')?.[1]).length).toBeLessThanOrEqual(6000)
    expect(hits(profile, 'verified')).toEqual([])
    expect(hits(profile, 'private')).toEqual([])
    expect(hits(profile, 'postCount')).toEqual([])
    expect(hits(profile, 'followers')).toEqual([['dom:followers-count', '1500']])
    expect(hits(posts[0], 'pinned')).toEqual([])
    expect(Object.prototype).not.toHaveProperty('verified')
  })
  it('cannot exhaust the reader with depth or size', () => {
    const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`
    const wide = JSON.stringify(Array.from({ length: 60_000 }, (_, i) => ({ id: i })))
    for (const data of [deep, wide]) {
      const document = openPage(
        `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"__DEFAULT_SCOPE__":{"x":${data}}}</script>`,
      )
      expect(look(document, 'https://www.tiktok.com/@mirelaokonto').state).toBe('loading')
    }
  })
})
