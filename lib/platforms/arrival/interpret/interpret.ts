import { isSameHandle } from '@/lib/domain/handle'
import type { Health, PageRef } from '@/lib/domain/page'
import type { PostFacts } from '@/lib/domain/post'
import type { ProfileFacts } from '@/lib/domain/profile'
import type { RawFields, RawReading, Reading } from '@/lib/domain/reading'
import { Attempts, FieldSet } from './attempts'
import { judge } from './health'
import { understandPost, type UnderstoodPost } from './post'
import { understandProfile } from './profile'
import type { PageTime } from './values'

/**
 * Interprets a raw reading: counts become numbers with ranges, dates become moments, links lead to their real targets.
 * Each field takes its first understandable candidate; ambiguous values are left out, never guessed.
 * A page without a required field yields nothing.
 * @param raw the content script's reading, already checked against its schema; not changed
 */
export function interpret(raw: RawReading): Reading {
  const attempts = new Attempts()
  const nothing = { state: raw.state, health: null, profile: null, post: null, posts: [] }
  const readable = raw.ref !== null && (raw.state === 'ready' || raw.state === 'private')
  const understood = readable && raw.ref ? understandPage(raw, raw.ref, attempts) : nothing
  return {
    platform: raw.platform,
    readerVersion: raw.readerVersion,
    url: raw.url,
    ref: raw.ref,
    readAt: raw.readAt,
    sequence: raw.sequence,
    ...understood,
    visibleComments: understood.post || understood.profile ? raw.comments.length : 0,
    tried: attempts.list(),
  }
}

type Understanding = Pick<Reading, 'state' | 'health' | 'profile' | 'post' | 'posts'>

function understandPage(raw: RawReading, ref: PageRef, attempts: Attempts): Understanding {
  const page: PageTime = { lang: raw.lang, readAt: raw.readAt, url: raw.url }
  const profileFields = new FieldSet(raw.profile ?? {}, 'profile', attempts)
  const postFields = new FieldSet(raw.post ?? {}, 'post', attempts)
  const profile = understandProfile(profileFields, ref, page)
  const post = ref.kind === 'post' ? (understandPost(postFields, page, raw.url)?.facts ?? null) : null
  const items = raw.posts.map((fields) => understandItem(fields, page, attempts))

  const named = ref.kind === 'post' ? post !== null : profile !== null
  const health: Health = named
    ? judge({ page: ref.kind === 'post' ? [profileFields, postFields] : [profileFields], items: items.map((item) => item.fields) })
    : 'broken'
  if (health === 'broken') return { state: 'unreadable', health, profile: null, post: null, posts: [] }
  const posts = ownPosts(
    items.map((item) => item.post),
    ref,
    profile,
  )
  return { state: raw.state, health, profile, post, posts }
}

function understandItem(raw: RawFields, page: PageTime, attempts: Attempts): { fields: FieldSet; post: UnderstoodPost | null } {
  const fields = new FieldSet(raw, 'posts', attempts)
  return { fields, post: understandPost(fields, page, '') }
}

/** The posts of the page's own account. Drops reposts of others and repeated ids; the first of each id stays. */
function ownPosts(posts: readonly (UnderstoodPost | null)[], ref: PageRef, profile: ProfileFacts | null): PostFacts[] {
  const names = [ref.handle, ref.nativeId, profile?.handle, profile?.nativeId].filter((name) => name !== undefined)
  const isOwn = ({ author, facts }: UnderstoodPost) =>
    author === undefined ||
    names.length === 0 ||
    [author, ...facts.collaborators].some((who) => names.some((name) => isSameHandle(who, name)))
  const byId = new Map<string, PostFacts>()
  for (const post of posts) {
    if (!post || !isOwn(post)) continue
    const { facts } = post
    const known = byId.get(facts.id)
    // A pinned post appears a second time at its date, without the pin.
    if (!known) byId.set(facts.id, facts)
    else if (facts.pinned && !known.pinned) byId.set(facts.id, { ...known, pinned: true })
  }
  return [...byId.values()]
}
