/** Where the values of the fixtures come from, and the small structures that are easy to get wrong. */
import { describe, expect, it } from 'vitest'
import type { RawFields } from '@/lib/domain/reading'
import { loadCases, lookAt, openCase } from '@/tests/support/cases'
import { joinedOf } from '@/tests/support/halves'
import { openPage } from '@/tests/support/open-page'
import { viewPage } from '@/lib/platforms/reader/page-view'
import type { PageRead } from '@/lib/platforms/reader/read-page'
import { readPage } from '@/lib/platforms/reader/read-page'
import platform from './index'

const cases = new Map(loadCases('x').map((each) => [each.name, each]))

function read(name: string, change?: (document: Document) => void): PageRead {
  const each = cases.get(name)!
  const document = change ? openCase(each) : lookAt(each)
  change?.(document)
  return readPage(platform, viewPage(document, new URL(each.url)))
}

function hits(fields: RawFields | null | undefined, field: string): string[] {
  return (fields?.[field]?.hits ?? []).map(({ via, raw }) => `${via} ${JSON.stringify(raw)}`)
}

const remove = (selector: string) => (document: Document) => document.querySelectorAll(selector).forEach((element) => element.remove())

describe('a profile', () => {
  it('takes exact counts from the data of the page and keeps what is drawn as second', () => {
    const { profile } = read('sample-1')
    expect(hits(profile, 'followers')).toEqual(['ld+json:followers 48213', 'dom:followers-link "48.2K"'])
    expect(hits(profile, 'following')).toEqual(['ld+json:following 612', 'dom:following-link "612"'])
    expect(hits(profile, 'postCount')).toEqual(['ld+json:posts 9421', 'dom:header-bar "9,421 posts"'])
    expect(hits(profile, 'nativeId')).toEqual(['ld+json:id "7730012"', 'dom:follow-button "7730012"'])
  })

  it('has exact counts in the data alone, and the rest where it is drawn', () => {
    const each = cases.get('sample-1')!
    const { profile } = joinedOf(platform, { document: lookAt(each), url: each.url })
    expect(profile?.['followers']?.hits.map(({ via }) => via)).toEqual(['ld+json:followers', 'dom:followers-link'])
  })

  it('hands over counts as the interface writes them', () => {
    expect(hits(read('sample-4').profile, 'followers')).toEqual(['dom:followers-link "8,4 B"'])
    expect(hits(read('localised-ja').profile, 'followers')).toEqual(['dom:followers-link "12.4万"'])
    expect(hits(read('localised-ja').profile, 'postCount')).toEqual(['dom:header-bar "4.5万 件のポスト"'])
  })

  it('never counts the pictures of the media tab as posts', () => {
    expect(hits(read('media-tab', remove('script')).profile, 'postCount')).toEqual([])
  })

  it('reads the signed-out layout from its microdata', () => {
    const { profile, posts } = read('sample-3')
    expect(hits(profile, 'followers')).toEqual(['dom:item "96402"', 'dom:followers-link "96.4K"'])
    expect(hits(profile, 'following')).toEqual(['dom:item "88"', 'dom:following-link "88"'])
    expect(hits(posts[0], 'likes')).toEqual(['dom:counter "2000"'])
    expect(hits(posts[0], 'views')[0]).toBe('dom:counter "51000"')
  })

  it('shows nobody but the one in the address', () => {
    const said = JSON.stringify(['sample-1', 'sample-2', 'sample-3', 'sample-1-post', 'photo-viewer'].map((name) => read(name)))
    for (const stranger of [
      'viewer_halka',
      '440088',
      'suggested_ovi',
      'Ovi',
      '990001',
      'someone_tarn',
      'notmine',
      'not_mentioned',
      'Lumora"',
      'other_runner_q',
      'World record',
    ]) {
      expect(said).not.toContain(stranger)
    }
  })

  it('reads nothing of the one before while head and data are stale, and nothing at all while the page is', () => {
    expect(JSON.stringify(read('stale-spa'))).not.toMatch(/irela|48213|skinbarrier/)
    expect(read('stale-dom')).toMatchObject({ state: 'loading', profile: null, posts: [] })
  })

  it('takes no zero from an account that does not exist, also without its notice', () => {
    const noticed = remove('[data-testid="emptyState"]')
    expect(read('not-found').state).toBe('not-found')
    expect(read('not-found', noticed)).toMatchObject({ state: 'loading', profile: null })
  })

  it('calls a protected account private only to those it is private to', () => {
    expect(read('private').state).toBe('private')
    expect(read('private-approved').state).toBe('ready')
    expect(read('private', remove('[data-testid="icon-lock"]')).state).toBe('ready')
  })

  it('is not fooled by a name that looks like a handle', () => {
    const { profile } = read('sample-4', (document) => {
      document.querySelector('[data-testid="UserName"] span')!.textContent = '@somebody_else'
    })
    expect(hits(profile, 'handle')).toEqual(['dom:header "aylademirtuna"'])
    expect(hits(profile, 'displayName')[0]).toBe('dom:header "@somebody_else"')
  })
})

describe('posts of a profile', () => {
  it('are the own ones, in page order, the pinned one told by structure', () => {
    const { posts } = read('sample-1')
    expect(posts).toHaveLength(13)
    expect(posts.map((post) => hits(post, 'pinned')[0])).toEqual([
      'dom:social-context true',
      ...Array<string>(12).fill('dom:social-context false'),
    ])
  })

  it('are not pinned when the line over them is that of a repost, be it the own one', () => {
    const { posts } = read('sample-1', (document) => {
      const line = document.querySelector('[data-testid="socialContext"]')!
      const link = document.createElement('a')
      link.href = '/mirelaokonto'
      line.replaceWith(link)
      link.append(line)
    })
    expect(hits(posts[0], 'pinned')).toEqual(['dom:social-context false'])
  })

  it('take nothing from a post they quote, in either layout', () => {
    const quoting = read('sample-1').posts[6]
    expect(hits(quoting, 'kind')).toEqual(['dom:media "text"'])
    expect(hits(quoting, 'caption')).toEqual(['dom:tweet-text "Tretinoin and wind do not mix. Learned on a ferry."'])
    expect(hits(read('sample-3').posts[3], 'likes')).toEqual(['dom:counter "2002"'])
  })

  it('without words of their own have none, whatever they quote', () => {
    const { posts } = read('sample-1', (document) =>
      document.querySelectorAll('article')[8]!.querySelector('[data-testid="tweetText"]')!.remove(),
    )
    const quoting = posts[6]
    expect(hits(quoting, 'author')[0]).toBe('dom:name-link "mirelaokonto"')
    expect(hits(quoting, 'caption')).toEqual([])
    expect(hits(quoting, 'kind')).toEqual([])
    expect(JSON.stringify(posts)).not.toContain('notmine')
  })

  it('lead where their card leads when the words do not say it', () => {
    const { posts } = read('sample-2')
    expect(posts.flatMap((post) => hits(post, 'links'))).toEqual(['dom:card ["https://huts.example.com"]'])
    expect(read('sample-1').posts.flatMap((post) => hits(post, 'links'))).toEqual([])
  })

  it('give whole links, emoji and the label in words', () => {
    const { posts } = read('sample-2')
    expect(hits(posts[0], 'links')).toEqual([])
    expect(hits(posts[0], 'caption')[0]).not.toContain('…')
    expect(hits(posts[12], 'caption')[0]).toContain('⏰')
    expect(posts.flatMap((post) => hits(post, 'labelText'))).toEqual(Array<string>(2).fill('dom:partnership-label "Paid partnership"'))
  })

  it('give exact counts in any interface language, and those of a post already reposted', () => {
    expect(hits(read('localised-ja').posts[1], 'views')).toEqual([
      'aria:button-label "1304000"',
      'aria:group-label "1304000"',
      'dom:button "130.4万"',
    ])
    expect(hits(read('sample-2').posts[4], 'shares')[0]).toBe('aria:button-label "22"')
  })
})

describe('a post', () => {
  it('counts the replies below it, none of the ads, and nothing under the next heading', () => {
    const { comments } = read('sample-1-post')
    expect(comments).toHaveLength(23)
    expect(comments.filter((comment) => comment.byCreator).map((comment) => comment.text)).toEqual(['Neck yes, eyelids no.'])
    expect(comments[2]?.text).toBe('❤️❤️')
  })

  it('leaves out the post it answers', () => {
    expect(read('sample-2-post').comments.map((comment) => comment.author)).not.toContain('hut_keeper_oz')
  })

  it('takes nothing for a reply in the timeline behind the photo viewer', () => {
    expect(read('photo-viewer').comments).toHaveLength(3)
    expect(read('photo-viewer-empty').comments).toEqual([])
  })

  it('reads older pages by the words of the row, and only where they are English', () => {
    expect(hits(read('legacy-2023-post').post, 'likes')).toEqual(['aria:group-label "4422"'])
    expect(hits(read('legacy-es-post').post, 'likes')).toEqual([])
    expect(hits(read('legacy-es-post').post, 'comments')).toEqual([])
  })
})

function row(group: string, buttons: Record<string, string>, views = ''): RawFields {
  const parts = Object.entries(buttons).map(([id, label]) => `<button data-testid="${id}" aria-label="${label}"></button>`)
  const link = views
    ? `<a href="/oda_fennick/status/20/analytics"><span data-testid="app-text-transition-container">${views}</span></a>`
    : ''
  const html = `<main><article><div data-testid="User-Name"><a href="/oda_fennick">Oda</a><a href="/oda_fennick/status/20"><time></time></a></div>
    <div role="group" aria-label="${group}">${parts.join('')}${link}</div></article></main>`
  return readPage(platform, viewPage(openPage(html), new URL('https://x.com/oda_fennick/status/20'))).post!
}

describe('counts of one action row', () => {
  it('never maps the row label by guessing', () => {
    const fields = row('6 次转帖、24 喜欢、5958 次观看', { reply: '回复', retweet: '6 次转帖。转帖', like: '24 喜欢。喜欢' })
    expect(hits(fields, 'shares')).toEqual(['aria:button-label "6"'])
    expect(hits(fields, 'views')).toEqual([])
    expect(hits(fields, 'saves')).toEqual([])
  })

  it('does not take a shortened or a doubtful label for exact digits', () => {
    expect(hits(row('', { like: '6.1K Likes. Like' }), 'likes')).toEqual([])
    expect(hits(row('', { like: '6,1 mil Me gusta. Me gusta' }), 'likes')).toEqual([])
    expect(hits(row('', { like: '7.8万件のいいね' }), 'likes')).toEqual([])
    expect(hits(row('', { like: '6K Likes. Like' }), 'likes')).toEqual([])
    expect(hits(row('', { like: '78万件のいいね' }), 'likes')).toEqual([])
    expect(hits(row('', { like: '12 of 40 likes' }), 'likes')).toEqual([])
    expect(hits(row('', { like: 'Like' }), 'likes')).toEqual([])
    expect(hits(row('', { like: '745 Me gusta. Indicar que te gusta' }), 'likes')).toEqual(['aria:button-label "745"'])
    expect(hits(row('', { like: '٧٤٥ إعجابًا. أعجبني' }), 'likes')).toEqual(['aria:button-label "٧٤٥"'])
    expect(hits(row('', { like: '0 Likes. Like' }), 'likes')).toEqual(['aria:button-label "0"'])
  })
})

describe('walls', () => {
  it.each([
    ['wall', 'signed-out'],
    ['challenge', 'challenge'],
    ['not-found', 'not-found'],
    ['not-found-post', 'not-found'],
    ['withheld-post', 'not-found'],
    ['shell', 'loading'],
    ['retry', 'loading'],
  ])('%s is %s', (name, state) => expect(read(name)).toMatchObject({ state, profile: null, post: null, posts: [], comments: [] }))

  it('does not call a profile under a login form walled', () => {
    const { state } = read('sample-2', (document) => {
      document.body.insertAdjacentHTML('afterbegin', '<div role="dialog"><input autocomplete="username"></div>')
    })
    expect(state).toBe('ready')
  })
})
