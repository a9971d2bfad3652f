/** The page reads what it shows, the background what the document carries: together they are what one reader of everything reads. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { RawReading } from '@/lib/domain/reading'
import { loadCases, openCase, rawOf } from '@/tests/support/cases'
import { completeReading } from '../complete-reading'
import { interpret } from '../interpret'
import { viewPage } from '../page-view'
import { readPage } from '../read-page'
import { takePayload } from '../take-payload'
import youtube from './index'

/** What of a reading must not depend on where it was read. */
function valuesOf(raw: RawReading): unknown {
  const { state, profile, post, posts, visibleComments } = interpret(raw)
  return { state, profile, post, posts, visibleComments }
}

/** What the content script sends of a document; `first` is whether the address is the one the document was loaded for. */
function shownOf(document: Document, url: string, first = true): RawReading {
  const view = { ...viewPage(document, new URL(url)), meta: () => '', json: () => [], assigned: () => undefined }
  const shown = readPage(youtube, view)
  return {
    ...rawOf(youtube, document, url),
    ...shown,
    posts: [...shown.posts],
    comments: [...shown.comments],
    payload: takePayload(youtube, document, first),
  }
}

const halves = (document: Document, url: string, first = true) => completeReading(youtube, shownOf(document, url, first))

const cases = loadCases('youtube')
const documentOf = (name: string): [Document, string] => {
  const each = cases.find((one) => one.name === name)!
  return [openCase(each), each.url]
}

describe('both halves of a page', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const document = openCase(each)
    expect(valuesOf(halves(document, each.url))).toEqual(valuesOf(rawOf(youtube, document, each.url)))
  })

  it('each prove for themselves whom they are about', () => {
    expect(shownOf(...documentOf('sample-1')).state).toBe('ready')
    // No header spells an old name; only the data can tell whose it is.
    expect(shownOf(...documentOf('legacy-name')).state).toBe('loading')
    expect(halves(...documentOf('legacy-name')).profile?.['handle']?.hits[0]?.via).toBe('json:header-line')
  })

  it('stand in the order of the table', () => {
    const { profile, posts } = halves(...documentOf('sample-1'))
    expect(profile?.['followers']?.hits.map(({ via }) => via)).toEqual(['json:header-line', 'dom:header-line'])
    expect(posts[0]?.['views']?.hits.map(({ via }) => via)).toEqual(['json:lockup', 'dom:line'])
  })

  it.each(['stale-spa', 'sample-5', 'post-rendered-only', 'home-rendered'])(
    '%s, whose document was loaded for another page, says the same without it',
    (name) => {
      const [document, url] = documentOf(name)
      const { payload: _, ...shown } = shownOf(document, url)
      expect(valuesOf(halves(document, url, false))).toEqual(valuesOf(shown))
    },
  )

  it('count as posts what the page shows, and what only the data holds where it shows none', () => {
    const [document, url] = documentOf('sample-1')
    const idsOf = (raw: RawReading) => raw.posts.map((post) => post['id']?.hits[0]?.raw)
    const all = idsOf(halves(document, url))
    const tiles = [...document.querySelectorAll('ytd-rich-item-renderer')]
    tiles.find((tile) => tile.querySelector('a[href*="mireskin000"]'))?.remove()
    for (const raw of [halves(document, url), rawOf(youtube, document, url)]) expect(idsOf(raw)).toEqual(all.slice(1))
    // Four more came while scrolling.
    tiles.forEach((tile) => tile.remove())
    for (const raw of [halves(document, url), rawOf(youtube, document, url)]) expect(idsOf(raw)).toEqual(all.slice(0, 10))
  })

  it('show no wall where the data holds the video', () => {
    const [document, url] = documentOf('post-hidden-likes')
    for (const script of document.querySelectorAll('script'))
      script.textContent = (script.textContent ?? '').replace(/("playabilityStatus":\s*\{\s*"status":\s*)"OK"/, '$1"LOGIN_REQUIRED"')
    expect(document.documentElement.outerHTML).toContain('LOGIN_REQUIRED')
    for (const raw of [halves(document, url), rawOf(youtube, document, url)]) expect(raw.state).toBe('ready')
  })

  it('show a wall of the first document only, and only where the page shows nobody', () => {
    expect(halves(...documentOf('wall'), true).state).toBe('signed-out')
    expect(halves(...documentOf('wall'), false).state).toBe('loading')
  })
})

const CAPTURES = fileURLToPath(new URL('../../../../shared/captures', import.meta.url))
const list = `${CAPTURES}/EXPECTED.json`
const captured = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as { file: string; url: string }[]).filter(({ file }) => file.startsWith('youtube/'))
  : []
if (captured.length === 0) console.error(`SKIPPED: no captured pages of YouTube in ${CAPTURES}`)

describe.skipIf(captured.length === 0)('both halves of captured pages', () => {
  it.each(captured.map(({ file, url }) => [file, url] as const))('%s', { timeout: 60_000 }, (file, url) => {
    const { document } = new JSDOM(readFileSync(`${CAPTURES}/${file}`, 'utf8'), { url }).window
    expect(valuesOf(halves(document, url))).toEqual(valuesOf(rawOf(youtube, document, url)))
  })
})
