import { describe, expect, it } from 'vitest'
import type { RawField, RawFields } from '@/lib/domain/reading'
import { loadCases, lookAt, openCase } from '@/tests/support/cases'
import { without } from '@/tests/support/take-away'
import { viewPage } from '@/lib/platforms/reader/page-view'
import type { PageRead } from '@/lib/platforms/reader/read-page'
import { readPage } from '@/lib/platforms/reader/read-page'
import platform from './index'

const cases = new Map(loadCases('instagram').map((each) => [each.name, each]))
const names = [...cases.keys()]
const caseOf = (name: string) => cases.get(name)!

function open(name: string, document = lookAt(caseOf(name))) {
  return { document, read: () => readPage(platform, viewPage(document, new URL(caseOf(name).url))) }
}

const reads = new Map(names.map((name) => [name, open(name).read()]))
const read = (name: string) => reads.get(name)!

/** The value that wins, as the page wrote it, with where it stood. */
function won(fields: RawFields | null | undefined, name: string): unknown {
  const hit = fields?.[name]?.hits[0]
  return hit && `${hit.via} = ${String(hit.raw)}`
}

const raw = (fields: RawFields | null | undefined, name: string): unknown => fields?.[name]?.hits[0]?.raw
const all = (page: PageRead): RawFields[] => [page.profile, page.post, ...page.posts].filter((fields) => fields !== null)

describe('every fixture', () => {
  it.each(names)('%s gives what a person sees, or nothing', (name) => {
    const { expect: wanted } = caseOf(name)
    const page = read(name)
    if (wanted === null) {
      expect(page).toMatchObject({ profile: null, post: null, posts: [], comments: [] })
      expect(page.state).not.toBe('ready')
      return
    }
    expect(page.state).toBe(wanted.state)
    expect(String(raw(page.profile, 'handle')).toLowerCase()).toBe(wanted.creator?.['handle'])
    if (wanted.post) expect(raw(page.post, 'id')).toBe(wanted.post['id'])
  })

  it.each(names)('%s throws nowhere', (name) => {
    const thrown = all(read(name)).flatMap((fields) =>
      Object.values(fields).flatMap((field: RawField) => field.missed.filter(({ result }) => result === 'threw')),
    )
    expect(thrown).toEqual([])
  })

  it('hits every candidate somewhere', () => {
    const hit = new Set<string>()
    const mark = (table: string, fields: RawFields | null) => {
      for (const [name, field] of Object.entries(fields ?? {})) for (const { via } of field.hits) hit.add(`${table} ${name} ${via}`)
    }
    for (const name of names) {
      const page = read(name)
      mark(page.ref?.kind === 'post' ? 'author' : 'profile', page.profile)
      mark('post', page.post)
      for (const post of page.posts) mark('item', post)
    }
    const tables = { profile: platform.profile, author: platform.author, post: platform.post, item: platform.item }
    const never = Object.entries(tables).flatMap(([table, fields]) =>
      Object.entries(fields).flatMap(([name, field]) =>
        field.from.map(({ via }) => `${table} ${name} ${via}`).filter((one) => !hit.has(one)),
      ),
    )
    expect(never).toEqual([])
  })

  it('never shows who is looking', () => {
    for (const name of names) expect(JSON.stringify(read(name))).not.toMatch(/quietviewer|person who is looking/)
  })
})

describe('a profile', () => {
  it('takes the counts that are shown, and keeps the exact ones behind them', () => {
    const { profile } = read('sample-1')
    expect(profile?.['followers']?.hits.map(({ via, raw: value }) => `${via} ${String(value)}`)).toEqual([
      'dom:stats 48.2K',
      'aria:stats-title 48,213',
      'json:user 48213',
      'meta:og-description 48K Followers',
      'meta:og-description-local 48K Followers',
    ])
    expect(won(profile, 'following')).toBe('dom:stats = 611')
    expect(won(profile, 'postCount')).toBe('dom:stats = 342')
  })

  it('reads words of other languages as they stand', () => {
    expect(won(read('localised-de').profile, 'followers')).toBe('dom:stats = 1,2 Mio.')
    expect(won(read('sample-4').profile, 'followers')).toBe('dom:stats = 12,4 B')
    expect(won(read('sample-5').profile, 'followers')).toBe('dom:stats = 1.8万')
    expect(read('meta-profile-de').profile?.['followers']?.hits.map(({ lang }) => lang)).toEqual(['en', undefined])
  })

  it('tells name, pronouns, category and bio apart', () => {
    const { profile } = read('localised-de')
    expect(won(profile, 'displayName')).toBe('dom:header = Tovi Brandel | Trails')
    expect(won(profile, 'category')).toBe('dom:header = Sportler/in')
    expect(won(profile, 'verified')).toBe('dom:badge = true')
    expect(won(read('unlinked-stats').profile, 'bio')).toContain('Skincare for reactive skin')
  })

  it('is not fooled by zeros in data of a private account, and reads none of its posts', () => {
    const page = read('private-payload')
    expect(page.posts).toEqual([])
    expect(won(page.profile, 'followers')).toBe('meta:og-description = 310 Followers')
  })

  it('reads no posts of other people from its tabs', () => {
    expect(read('tagged-tab').posts).toEqual([])
    expect(read('reels-tab').posts.map((post) => raw(post, 'views'))).toEqual(['71.2K', '66.1K', '50.4K', '118K', '58.8K'])
  })

  it('joins tile and data of a post by its code', () => {
    const [first, ...rest] = read('sample-2').posts
    expect(won(first, 'likes')).toBe('json:media = 4210')
    expect(won(first, 'labelText')).toBe('json:media = Paid partnership')
    expect(won(first, 'labelBrands')).toBe('json:media = norvik.outdoor')
    expect(rest.filter((post) => raw(post, 'labelText') !== undefined)).toHaveLength(3)
    expect(won(rest.at(-1), 'collaborators')).toBe('json:media = hutwarden.lio')
  })

  it('takes one number of a hovered tile for nothing, and no description made by the site for a caption', () => {
    const [pinned, pair, single] = read('localised-de').posts
    expect(won(pinned, 'pinned')).toBe('dom:pin = true')
    expect([raw(pair, 'likes'), raw(pair, 'comments')]).toEqual(['6.120', '171'])
    expect([raw(single, 'likes'), raw(single, 'comments'), raw(single, 'caption')]).toEqual([undefined, undefined, undefined])
  })

  it('gives no likes where they are hidden', () => {
    for (const post of read('sample-5').posts) {
      expect(raw(post, 'likes')).toBeUndefined()
      expect(raw(post, 'likesHidden')).toBe(true)
    }
  })
})

describe('a post', () => {
  it('names its author, not the person tagged in the picture or a sponsor', () => {
    expect(won(read('sample-1-post').profile, 'handle')).toBe('json:media = mirelaokonto')
    expect(won(read('collab-post').profile, 'handle')).toBe('dom:post = tovi.brandel')
    expect(won(read('label-unlisted-language').profile, 'handle')).toBe('dom:post = tovi.brandel')
  })

  it('reads the label and its brand', () => {
    const { post } = read('sample-2-post')
    expect(won(post, 'labelText')).toBe('dom:label = Paid partnership with norvik.outdoor')
    expect(won(post, 'labelBrands')).toBe('json:media = norvik.outdoor')
    expect(won(read('label-unlisted-language').post, 'labelText')).toBe('dom:label-line = Tasuline koostöö: halden.gear')
    for (const name of ['sample-1-post', 'collab-post', 'stale-post'])
      expect(raw(read(name).post, 'labelText') || undefined).toBeUndefined()
  })

  it('gives numbers to their icons', () => {
    const { post } = read('sample-1-post')
    expect(won(post, 'likes')).toBe('dom:actions = 1,950')
    expect(won(post, 'comments')).toBe('dom:actions = 97')
  })

  it('does not take the others of "Liked by X and others" for a count', () => {
    const { post } = read('hidden-likes-post')
    expect(raw(post, 'likes')).toBeUndefined()
    expect(won(post, 'likesHidden')).toBe('dom:liked-by = true')
  })

  it('reads 20 and more comments, with the answers of the creator', () => {
    const { comments } = read('sample-1-post')
    expect(comments).toHaveLength(22)
    expect(comments.filter(({ byCreator }) => byCreator)).toHaveLength(3)
    expect(comments[1]).toEqual({ author: 'ondrej.halma', text: 'How long do you wait between two products?', byCreator: false })
    expect(read('signed-out-post').comments.map(({ author }) => author)).toEqual(['ruve.ostman', 'hanne.dorvik', 'mirelaokonto'])
  })

  it('picks the reel of the address among its neighbours', () => {
    expect(won(read('reels-viewer').post, 'likes')).toBe('json:media = 3021')
  })
})

describe('after a change of page', () => {
  it('yields nothing of the person before', () => {
    const page = read('stale-spa')
    const own = { ...page, posts: page.posts.filter((post) => raw(post, 'author') === 'ayla.demirtuna') }
    expect(JSON.stringify(own)).not.toMatch(/tovi|126|norvik/i)
    expect(own.posts).toHaveLength(6)
    // The two tiles that are not gone yet say whose they are, and are dropped where the reading arrives.
    expect(page.posts.filter((post) => !own.posts.includes(post)).map((post) => raw(post, 'author'))).toEqual([
      'tovi.brandel',
      'tovi.brandel',
    ])
  })

  it('waits while the page still shows the person before', () => {
    const document = openCase(caseOf('stale-spa'))
    expect(readPage(platform, viewPage(document, new URL('https://www.instagram.com/kaisovenn/'))).state).toBe('loading')
  })

  it('reads an opened post from its dialog, and its comments only', () => {
    const page = read('stale-post')
    expect(won(page.post, 'likes')).toBe('dom:liked-by = 6,480 likes')
    expect(page.comments).toHaveLength(4)
  })
})

// Text that lost a word or a line break with the removed element is still the page's own text.
const TEXTS = new Set(['bio', 'caption', 'labelText'])
const FIELDS =
  'handle nativeId displayName verified private bio category followers following postCount id author caption postedAt likes comments views labelText pinned kind'
const words = (value: unknown) => String(value).split(/[\s…]+|(?=\p{Extended_Pictographic})/u)

const key = (fields: RawFields) => String(raw(fields, 'id') ?? 'profile')

function wrongAfter(before: PageRead, after: PageRead): string[] {
  return all(after).flatMap((fields) => {
    const whole = all(before).find((one) => key(one) === key(fields) && 'followers' in one === 'followers' in fields)
    return FIELDS.split(' ')
      .filter((name) => {
        const value = raw(fields, name)
        if (value === undefined) return false
        const known = whole?.[name]?.hits.map((hit) => hit.raw) ?? []
        if (known.includes(value as string)) return false
        const text = known.join(' ').replace(/\s+/g, '')
        return !(TEXTS.has(name) && words(value).every((word) => text.includes(word)))
      })
      .map((name) => `${name}: ${String(raw(fields, name)).slice(0, 60)}`)
  })
}

describe('damage', () => {
  // Walls are left out: without its password field a login page is no login page.
  it.each(names.filter((name) => caseOf(name).expect !== null))(
    '%s: whatever is missing, no value becomes a wrong one',
    (name) => {
      const { document, read: again } = open(name)
      const before = again()
      const parts = [...document.querySelectorAll('main *, [role="dialog"] *, head > *, script')].filter(
        (part) => !part.closest('footer, svg svg, option'),
      )
      const wrong = new Set<string>()
      // An even sample: one look per part would take minutes.
      for (let at = 0; at < parts.length; at += Math.ceil(parts.length / 24)) {
        const part = parts[at]!
        for (const one of without([part], () => wrongAfter(before, again()))) wrong.add(`without <${part.tagName.toLowerCase()}>: ${one}`)
      }
      expect([...wrong]).toEqual([])
    },
    60_000,
  )
})
