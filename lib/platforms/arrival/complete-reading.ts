import { MOST_HITS } from '@/lib/domain/limits'
import type { PageState } from '@/lib/domain/page'
import type { RawField, RawFields, RawReading } from '@/lib/domain/reading'
import type { Candidate, Field, ItemScope, PageScope, Platform } from '@/lib/platforms/reader/contract'
import { viewPayload } from './payload-view'
import { type PageRead, boundRaw, resolveMeaning, readFields, readPage, writtenAs } from '@/lib/platforms/reader/read-page'

/**
 * Joins the two halves of a page, the shown one and the payload: runs the same tables over the payload and puts the hits of both
 * in the order of the tables.
 * @returns the whole reading without its payload. If neither half proves to be about the address, its state is `loading`, or
 *   `unreadable` when the reading is final.
 */
export function completeReading(platform: Platform, raw: RawReading): RawReading {
  const { payload, final, ...asShown } = raw
  const shown = resolveReading(platform, asShown)
  const view = URL.canParse(raw.url) ? viewPayload(payload ?? NO_PAYLOAD, { url: new URL(raw.url), lang: raw.lang }) : null
  const carried = view && payload ? readPage(platform, view) : null
  const state = stateOf(shown, carried?.state ?? 'loading', {
    isFirst: payload?.first === true,
    isWallFinal: platform.isWallFinal === true,
  })
  const whole = { ...shown, state: state === 'loading' && final === true ? ('unreadable' as const) : state }
  if (state !== 'ready' && state !== 'private') return { ...whole, profile: null, post: null, posts: [], comments: [] }
  const isCarried = carried?.state === 'ready' || carried?.state === 'private'
  const both = isCarried ? { ...whole, ...joinHalves(platform, shown, carried) } : whole
  const ref = view && platform.locate(view.url)
  const told = view && ref ? { ...both, ...withAddress(platform, both, { view, ref }) } : both
  return state === 'private' ? { ...told, posts: [] } : told
}

const NO_PAYLOAD = { scripts: [], head: {}, first: false }

/** Adds values read from addresses and ids: the content script leaves candidates named `url:` to this side. */
function withAddress(platform: Platform, { profile, post, posts }: RawReading, scope: PageScope): Partial<RawReading> {
  const isPost = scope.ref.kind === 'post'
  const add = <Scope>(table: Table<Scope>, fields: RawFields | null, of: Scope) =>
    fields && join(table, readFields(addressOnly(table), of), fields)
  const addToItem = (fields: RawFields): RawFields => {
    const item: ItemScope = { ...scope, item: { id: idOf(fields), element: null, data: null } }
    return add<ItemScope>(platform.item, fields, item) ?? fields
  }
  return {
    profile: add(isPost ? platform.author : platform.profile, profile, scope),
    post: add(platform.post, post, scope),
    posts: posts.map(addToItem),
  }
}

/** Applies each candidate's `meaning`, `lang` and `style` to the raw values: the page sends texts without them. */
function resolveReading<Reading extends RawReading>(platform: Platform, shown: Reading): Reading {
  const { profile, post, posts } = shown
  return {
    ...shown,
    profile: profile && resolveFields(shown.ref?.kind === 'post' ? platform.author : platform.profile, profile),
    post: post && resolveFields(platform.post, post),
    posts: posts.map((fields) => resolveFields(platform.item, fields)),
  }
}

function resolveFields<Scope>(table: Table<Scope>, fields: RawFields): RawFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, resolveField(table[name]?.from ?? [], field)]))
}

function resolveField<Scope>(from: readonly Candidate<Scope>[], { need, hits, missed }: RawField): RawField {
  const candidates = new Map<string, Candidate<Scope>>(from.map((candidate) => [candidate.via, candidate]))
  const read = hits.map(({ via, raw }) => ({ via, raw: boundRaw(resolveMeaning(candidates.get(via)?.meaning, raw)) }))
  const gone = read.filter(({ raw }) => raw === null).map(({ via }) => ({ via, result: 'absent' as const }))
  const old = read.flatMap(({ via, raw }) => (raw !== null && candidates.get(via)?.reviewBy ? [via] : []))
  return {
    need,
    hits: read.flatMap(({ via, raw }) => (raw === null ? [] : [{ via, raw, ...writtenAs(candidates.get(via) ?? {}) }])),
    missed: [...missed, ...gone],
    ...(old.length > 0 ? { old } : {}),
  }
}

type Table<Scope> = { readonly [name: string]: Field<Scope> | undefined }

function addressOnly<Scope>(table: Table<Scope>): Table<Scope> {
  const isAddress = ({ via }: Candidate<Scope>) => via.startsWith('url:')
  const fields = Object.entries(table).flatMap(([name, field]) => {
    const from = field?.from.filter(isAddress) ?? []
    return field && from.length > 0 ? [[name, { ...field, from }] as const] : []
  })
  return Object.fromEntries(fields)
}

/** The shown half decides. The payload decides where the page shows nothing; its walls count only in the document's first page. */
function stateOf(
  shown: Pick<RawReading, 'state' | 'posts'>,
  carried: PageState,
  { isFirst, isWallFinal }: { isFirst: boolean; isWallFinal: boolean },
): PageState {
  const isRead = (state: PageState) => state === 'ready' || state === 'private'
  if (shown.state === 'unsupported') return shown.state
  // The viewer follows a private account whose posts are on screen.
  if (isRead(shown.state)) return carried === 'private' && shown.posts.length === 0 ? carried : shown.state
  if (isRead(carried)) return shown.state === 'not-found' || (isWallFinal && shown.state !== 'loading') ? shown.state : carried
  if (shown.state !== 'loading') return shown.state
  return isFirst ? carried : 'loading'
}

function joinHalves(
  platform: Platform,
  shown: Pick<RawReading, 'profile' | 'post' | 'posts' | 'comments'>,
  carried: PageRead,
): Partial<RawReading> {
  const isPost = carried.ref?.kind === 'post'
  const carriedPosts = new Map(carried.posts.map((post) => [idOf(post), post]))
  const posts =
    shown.posts.length > 0 ? shown.posts.map((post) => join(platform.item, post, carriedPosts.get(idOf(post)) ?? null)) : [...carried.posts]
  return {
    profile: join(isPost ? platform.author : platform.profile, shown.profile, carried.profile),
    post: isPost ? join(platform.post, shown.post, carried.post) : null,
    posts,
    comments: shown.comments.length > 0 ? shown.comments : [...carried.comments],
  }
}

const idOf = (post: RawFields) => String(post['id']?.hits[0]?.raw ?? '')

/** Fields of both halves, hits in the order of the table. */
function join<Scope>(table: Table<Scope>, one: RawFields | null, other: RawFields | null): RawFields {
  if (!one || !other) return one ?? other ?? {}
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      joinField(
        (table[name]?.from ?? []).map((candidate) => candidate.via),
        one[name],
        other[name],
      ),
    ]),
  )
}

function joinField(order: readonly string[], one: RawField | undefined, other: RawField | undefined): RawField {
  if (!one || !other) return one ?? other ?? { need: 'rare', hits: [], missed: [] }
  const rank = (via: string) => (order.includes(via) ? order.indexOf(via) : order.length)
  const hits = new Map([...other.hits, ...one.hits].map((hit) => [hit.via, hit]))
  const old = [...new Set([...(one.old ?? []), ...(other.old ?? [])])]
  return {
    need: other.need,
    hits: [...hits.values()].sort((a, b) => rank(a.via) - rank(b.via)).slice(0, MOST_HITS),
    missed: other.missed.filter(({ via }) => !hits.has(via)),
    ...(old.length > 0 ? { old } : {}),
  }
}
