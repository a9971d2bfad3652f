/** What each half of a page may say by itself. That both together say the same: tests/contract/halves.full.test.ts. */
import { describe, expect, it } from 'vitest'
import type { RawReading } from '@/lib/domain/reading'
import { loadCases, openCase, rawOf } from '@/tests/support/cases'
import { joinedOf, shownOf } from '@/tests/support/halves'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import youtube from './index'

const cases = loadCases('youtube')

function opened(name: string): { document: Document; url: string } {
  const each = cases.find((one) => one.name === name)!
  return { document: openCase(each), url: each.url }
}

/** What of a reading must not depend on where it was read. */
function valuesOf(raw: RawReading): unknown {
  const { state, profile, post, posts, visibleComments } = interpret(raw)
  return { state, profile, post, posts, visibleComments }
}

describe('both halves of a page', () => {
  it('each prove for themselves whom they are about', () => {
    expect(shownOf(youtube, opened('sample-1')).state).toBe('ready')
    // No header spells an old name; only the data can tell whose it is.
    expect(shownOf(youtube, opened('legacy-name')).state).toBe('loading')
    expect(joinedOf(youtube, opened('legacy-name')).profile?.['handle']?.hits[0]?.via).toBe('json:header-line')
  })

  it('stand in the order of the table', () => {
    const { profile, posts } = joinedOf(youtube, opened('sample-1'))
    expect(profile?.['followers']?.hits.map(({ via }) => via)).toEqual(['json:header-line', 'dom:header-line'])
    expect(posts[0]?.['views']?.hits.map(({ via }) => via)).toEqual(['json:lockup', 'dom:line'])
  })

  it.each(['stale-spa', 'sample-5', 'post-rendered-only', 'home-rendered'])(
    '%s, whose document was loaded for another page, says the same without it',
    (name) => {
      const page = { ...opened(name), first: false }
      const { payload: _, ...shown } = shownOf(youtube, page)
      expect(valuesOf(joinedOf(youtube, page))).toEqual(valuesOf(shown))
    },
  )

  it('count as posts what the page shows, and what only the data holds where it shows none', () => {
    const { document, url } = opened('sample-1')
    const idsOf = (raw: RawReading) => raw.posts.map((post) => post['id']?.hits[0]?.raw)
    const all = idsOf(joinedOf(youtube, { document, url }))
    const tiles = [...document.querySelectorAll('ytd-rich-item-renderer')]
    tiles.find((tile) => tile.querySelector('a[href*="mireskin000"]'))?.remove()
    for (const raw of [joinedOf(youtube, { document, url }), rawOf(youtube, document, url)]) expect(idsOf(raw)).toEqual(all.slice(1))
    // Four more came while scrolling.
    tiles.forEach((tile) => tile.remove())
    for (const raw of [joinedOf(youtube, { document, url }), rawOf(youtube, document, url)]) expect(idsOf(raw)).toEqual(all.slice(0, 10))
  })

  it('show no wall where the data holds the video', () => {
    const { document, url } = opened('post-hidden-likes')
    for (const script of document.querySelectorAll('script'))
      script.textContent = (script.textContent ?? '').replace(/("playabilityStatus":\s*\{\s*"status":\s*)"OK"/, '$1"LOGIN_REQUIRED"')
    expect(document.documentElement.outerHTML).toContain('LOGIN_REQUIRED')
    for (const raw of [joinedOf(youtube, { document, url }), rawOf(youtube, document, url)]) expect(raw.state).toBe('ready')
  })

  it('leave out the people who wait for a premiere or watch a stream, each half by itself', () => {
    const { document, url } = opened('post-upcoming')
    const viewsOf = () =>
      [joinedOf(youtube, { document, url }), shownOf(youtube, { document, url })].map((raw) => interpret(raw).post?.views)
    expect(viewsOf()).toEqual([undefined, undefined])
    const say = (from: RegExp, to: string) => {
      for (const script of document.querySelectorAll('script')) script.textContent = script.textContent.replace(from, to)
    }
    say(/"viewCount":"0",/, '')
    expect(viewsOf()).toEqual([undefined, undefined])
    // The data of a page that says neither: then the kind of its fact does.
    say(/"isUpcoming":true,/, '')
    say(/\{"videoViewCountRenderer":\{"viewCount":\{"runs":.*?\]\},"isLive":true\}\}/, '{}')
    expect(viewsOf()).toEqual([undefined, undefined])
    say(/_TYPE_WAITING/, '_TYPE_TOTAL_VIEWS')
    expect(viewsOf()).toEqual([undefined, undefined])
    say(/Premieres Nov 24, 2026("\},"factoid)/, 'Nov 14, 2026$1')
    expect(viewsOf()[0]).toMatchObject({ value: 12, via: 'json:description-head' })
    say(/"isLiveContent":false/, '"isLive":true')
    expect(viewsOf()).toEqual([undefined, undefined])
  })

  it.each(['sample-1', 'sample-2', 'home-rendered', 'post-rendered-only'])('%s says the same where its links are absolute', (name) => {
    const { document, url } = opened(name)
    const before = valuesOf(shownOf(youtube, { document, url }))
    for (const link of document.querySelectorAll('[href^="/"]'))
      link.setAttribute('href', `https://www.youtube.com${link.getAttribute('href')}`)
    expect(valuesOf(shownOf(youtube, { document, url }))).toEqual(before)
  })

  it('show a wall of the first document only, and only where the page shows nobody', () => {
    expect(joinedOf(youtube, { ...opened('wall'), first: true }).state).toBe('signed-out')
    expect(joinedOf(youtube, { ...opened('wall'), first: false }).state).toBe('loading')
  })
})
