import { expect, it } from 'vitest'
import type { RawFields } from '@/lib/domain/reading'
import { loadCases, lookAt } from '@/tests/support/cases'
import { without } from '@/tests/support/take-away'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { readPage, type PageRead } from '@/lib/platforms/reader/read-page'
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

const cases = loadCases('tiktok').filter(({ name }) => PAGES.includes(name))

it.each(cases.map((each) => [each.name, each] as const))('%s says nothing new with a part missing', (_, each) => {
  const document = lookAt(each)
  const look = () => readPage(tiktok, viewPage(document, new URL(each.url)))
  const before = look()
  const lost = REMOVALS.filter((removal) => document.querySelector(removal)).map((removal) => {
    const after = without([...document.querySelectorAll(removal)], look)
    return [removal, [...changes(before, after), ...(after.comments.length > before.comments.length ? ['more comments'] : [])]] as const
  })
  expect(lost.length).toBeGreaterThan(3)
  expect(lost.filter(([, changed]) => changed.length > 0)).toEqual([])
})

it('is about every page named', () => expect(cases).toHaveLength(PAGES.length))
