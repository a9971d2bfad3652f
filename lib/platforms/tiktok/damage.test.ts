// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { RawFields } from '@/lib/domain/reading'
import { viewPage } from '../page-view'
import { readPage, type PageRead } from '../read-page'
import tiktok from './index'

// Whatever goes missing from a page, a field may fall back to another of its places or be missing: it never changes its mind.
// One page of each layout; what else can go wrong is tried for all platforms alike.
const PAGES = ['sample-1', 'sample-3', 'sample-2-post', 'opened-post', 'photo-post', 'stale-spa', 'stale-spa-post', 'live']

const NAMES = (
  'user-page user-title user-subtitle user-profile-uid followers-count likes-count user-bio user-link user-post-item-list user-post-item ' +
  'user-post-item-desc video-views video-card-badge sponsored-tag browse-username browser-nickname video-author-uniqueid ' +
  'video-author-avatar video-desc browse-video-link like-count browse-like-count comment-count favorite-count comment-level-1 comment-username-1'
).split(' ')
const REMOVALS = [
  'script',
  '#__UNIVERSAL_DATA_FOR_REHYDRATION__',
  'script[type="application/ld+json"]',
  '[id^="xgwrapper-"]',
  'link[rel="canonical"]',
  'meta[name="description"]',
  'img',
  'article:first-of-type',
  'article:last-of-type',
  'article',
].concat(NAMES.map((name) => `[data-e2e="${name}"]`))

const values = (fields: RawFields | null | undefined, name: string) => (fields?.[name]?.hits ?? []).map(({ raw }) => JSON.stringify(raw))

function changes(before: PageRead, after: PageRead): string[] {
  const known = new Map(before.posts.map((post) => [values(post, 'id')[0], post]))
  const pairs: (readonly [RawFields | null | undefined, RawFields | null])[] = [
    [before.profile, after.profile],
    [before.post, after.post],
    ...after.posts.map((post) => [known.get(values(post, 'id')[0]), post] as const),
  ]
  return pairs.flatMap(([old, now]) =>
    Object.entries(now ?? {}).flatMap(([name, { hits }]) => {
      const [winner] = hits
      return winner && !values(old, name).includes(JSON.stringify(winner.raw)) ? [`${name} from ${winner.via}: ${String(winner.raw)}`] : []
    }),
  )
}

it.each(PAGES)('%s says nothing new with a part missing', { timeout: 60_000 }, (name) => {
  const folder = `tests/fixtures/tiktok/${name}`
  const { url } = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as { url: string }
  const whole = new DOMParser().parseFromString(readFileSync(`${folder}/page.html`, 'utf8'), 'text/html')
  const look = (document: Document) => readPage(tiktok, viewPage(document, new URL(url)))
  const before = look(whole)
  const without = REMOVALS.filter((removal) => whole.querySelector(removal)).map((removal) => {
    const document = whole.cloneNode(true) as Document
    for (const gone of document.querySelectorAll(removal)) gone.remove()
    const after = look(document)
    return [removal, [...changes(before, after), ...(after.comments.length > before.comments.length ? ['more comments'] : [])]] as const
  })
  expect(without.length).toBeGreaterThan(3)
  expect(without.filter(([, changed]) => changed.length > 0)).toEqual([])
})
