import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope, PostItem, Raw } from '@/lib/platforms/reader/contract'
import { once } from '@/lib/platforms/reader/once'
import type { Generation } from './places'

// A page's scripts describe the document that was loaded, and stay after the page has changed. So values are looked up by handle
// or post id, anywhere in the payload: the names of its parts differ between kinds of pages (`webapp.user-detail`,
// `webapp.reflow.video.detail`, `LiveRoom`, `ItemModule`…), its objects do not.
const PAYLOADS = ['#__UNIVERSAL_DATA_FOR_REHYDRATION__', '#SIGI_STATE']
/** Skipped keys: the viewer, translations and settings. */
const NOT_CONTENT = new Set([
  'webapp.app-context',
  'AppContext',
  'webapp.biz-context',
  'BizContext',
  'webapp.i18n-translation',
  'webapp.a-b',
])
const DEEPEST = 9
/** Most objects visited in one payload; real ones hold a few thousand. */
const MOST_OBJECTS = 30_000

/** An account in a payload, with the enclosing objects that may hold its counts. */
export interface Account {
  readonly user: unknown
  readonly around: readonly unknown[]
}

interface Contents {
  readonly accounts: Account[]
  readonly posts: unknown[]
}

/** The value at a path of parsed JSON, own properties only; `undefined` when a step is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as { readonly [key: string]: unknown })[key]
  }
  return here
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function flagIn(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}

/** A count in JSON: a number or its digits. Negative numbers are 32-bit overflows, not counts. */
export function count(value: unknown): Raw {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value)
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

const payloads = once(({ view }: PageScope): readonly object[] => {
  const found = PAYLOADS.flatMap((selector) => view.json(selector))
  // Pages of 2022 assign the data in a script instead.
  if (found.length === 0) found.push(view.assigned('SIGI_STATE'))
  return found
    .map((data) => at(data, '__DEFAULT_SCOPE__') ?? data)
    .filter((data): data is object => typeof data === 'object' && data !== null)
})

/** The address's account in the first document's data; `null` when they describe another. */
export const account = once((scope: PageScope): Account | null => {
  const all = payloads(scope).flatMap((payload) => contents(payload).accounts)
  const found = all.filter(({ user }) => isSameHandle(at(user, 'uniqueId'), scope.ref.handle))
  // A post's author has fewer keys than a profile's owner.
  return found.find((each) => accountCount(each, 2, 'followerCount') ?? accountCount(each, 1, 'followerCount')) ?? found[0] ?? null
})

/** Whether the account's data call it private; `null` when they lack the flag. */
export function toldPrivate(scope: PageScope): boolean | null {
  const user = account(scope)?.user
  const [hidden, secret] = [flagIn(at(user, 'privateAccount')), flagIn(at(user, 'secret'))]
  return hidden || secret ? true : (hidden ?? secret)
}

/**
 * A count of an account, from one generation of its statistics.
 * @param key TikTok's name of the count, e.g. `followerCount`
 */
export function accountCount({ user, around }: Account, generation: Generation, key: string): Raw {
  const tables = around.flatMap((each) =>
    generation === 2 ? [at(each, 'statsV2'), at(each, 'authorStatsV2')] : [at(each, 'stats'), at(each, 'authorStats'), user],
  )
  return tables.map((table) => count(at(table, key))).find((found) => found !== null) ?? null
}

/** The address's post in the first document's data; `null` when they describe another. */
export function embeddedPost(scope: PageScope): unknown {
  return embeddedPosts(scope).find((post) => at(post, 'id') === scope.ref.postId) ?? null
}

/** Every post in the first document's data, of any author. */
export const embeddedPosts = once((scope: PageScope): readonly unknown[] => payloads(scope).flatMap((payload) => contents(payload).posts))

/** Adds the first document's data to the posts of a grid; without a grid, returns the creator's posts in that data. */
export function withData(scope: PageScope, shown: readonly PostItem[]): PostItem[] {
  const own = new Map(
    embeddedPosts(scope)
      .filter((post) => isSameHandle(authorHandle(post), scope.ref.handle))
      .map((post) => [text(at(post, 'id')), post]),
  )
  if (shown.length === 0) return [...own].map(([id, data]) => ({ id, element: null, data }))
  return shown.map((item) => ({ ...item, data: own.get(item.id) }))
}

/** The handle of a post's author, who is an object on today's pages and a bare name on those of 2022. */
export function authorHandle(post: unknown): string {
  return text(at(post, 'author', 'uniqueId')) || text(at(post, 'author'))
}

/** The top-level parts of every payload, by name; they hold the page's status. */
export function parts(scope: PageScope): [string, unknown][] {
  return payloads(scope).flatMap((payload) => Object.entries(payload).filter(([name]) => !NOT_CONTENT.has(name)))
}

/** The person in the `ld+json` of a profile page; `null` unless it is the address's. */
export const person = once(({ view, ref }: PageScope): unknown => {
  const pages = view.json('script[type="application/ld+json"]').filter((page) => at(page, '@type') === 'ProfilePage')
  return pages.map((page) => at(page, 'mainEntity')).find((entity) => isSameHandle(at(entity, 'alternateName'), ref.handle)) ?? null
})

const known = new WeakMap<object, Contents>()

/** Accounts and posts of a payload, collected once. */
function contents(payload: object): Contents {
  const before = known.get(payload)
  if (before) return before
  const gathered: Contents = { accounts: [], posts: [] }
  known.set(payload, gathered)
  let left = MOST_OBJECTS
  const visit = (value: unknown, parents: readonly unknown[]): void => {
    if (typeof value !== 'object' || value === null || parents.length > DEEPEST || --left < 0) return
    collect(value, parents, gathered)
    for (const [key, child] of Object.entries(value)) if (!NOT_CONTENT.has(key)) visit(child, [value, ...parents])
  }
  visit(payload, [])
  return gathered
}

function collect(value: object, parents: readonly unknown[], into: Contents): void {
  const handle = at(value, 'uniqueId')
  if (typeof handle === 'string' && at(value, 'id') !== undefined) {
    // Pages of 2022 hold the counts in a second table beside the users'.
    const table = at(parents[1], 'stats', handle)
    into.accounts.push({ user: value, around: [parents[0], ...(table === undefined ? [] : [{ stats: table }])] })
  }
  if (/^\d{6,22}$/.test(text(at(value, 'id'))) && typeof at(value, 'desc') === 'string' && at(value, 'createTime') !== undefined)
    into.posts.push(value)
}
