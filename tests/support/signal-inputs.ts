/** What the signals of the three scores are measured on, made by hand about invented people. */
import { traitsOf } from '@/lib/platforms/directory'
import type { CommentSample, Post } from '@/lib/domain/post'
import type { Profile, Snapshot } from '@/lib/domain/profile'
import type { Brief, CreatorFacts, Partnership } from '@/lib/domain/score'
import { sampleOf, type Sample } from '@/lib/scoring/engagement/model/sample'
import { findRelevance } from '@/lib/scoring/fit/model/relevance'
import type { FitInput, FitSignal } from '@/lib/scoring/fit/model/signal'
import { DEFAULT_BANDS, bandOf } from '@/lib/scoring/saturation/model/bands'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import type { SaturationInput } from '@/lib/scoring/saturation/model/signal'
import { count, NOW, post, profile } from './make'

export const DAY_MS = 86_400_000
export const daysAgo = (days: number): string => new Date(NOW - days * DAY_MS).toISOString()

export interface Seen {
  readonly profile?: Partial<Profile>
  /** Newest first, three days apart, the newest four days old, unless they say otherwise. */
  readonly posts?: readonly Partial<Post>[]
  readonly history?: readonly Snapshot[]
}

export function factsOf({ profile: changes = {}, posts = [], history = [] }: Seen): CreatorFacts {
  const dated = posts.map((change, at) =>
    post(`p${String(at).padStart(3, '0')}`, { postedAt: daysAgo(4 + 3 * at), postedAtPrecision: 'second', ...change }),
  )
  return { profile: profile(changes), posts: dated, history }
}

/** What engagement's signals see. */
export const sampleWith = (seen: Seen): Sample =>
  sampleOf(factsOf(seen), { now: NOW, traits: traitsOf(seen.profile?.platform ?? 'instagram') })

/** Posts with these likes, and comments in the same order where given. */
export const liked = (likes: readonly number[], comments: readonly number[] = []): Partial<Post>[] =>
  likes.map((value, at) => ({ likes: count(value), ...(comments[at] !== undefined && { comments: count(comments[at]) }) }))

/** Likes that scatter as those of ordinary accounts do. */
export const ORDINARY_LIKES = [1040, 780, 1510, 930, 690, 1220, 850, 2100, 990, 610, 1150, 880]

export const commentSample = (change: Partial<CommentSample>): CommentSample => ({
  seen: 20,
  emojiOnly: 0,
  generic: 0,
  repeated: 0,
  mentionOnly: 0,
  spam: 0,
  question: 0,
  onTopic: 0,
  creatorReplies: 0,
  authors: [],
  ...change,
})

export const briefWith = (change: Partial<Brief>): Brief => ({
  topics: [],
  keywords: [],
  exclusions: [],
  languages: [],
  markets: [],
  competitors: [],
  ...change,
})

/** What one signal of fit sees where the brief asks for nothing but what this signal answers. */
export function fitInput(
  signal: FitSignal,
  brief: Partial<Brief>,
  { captions, ...seen }: Seen & { readonly captions: readonly string[] },
): FitInput {
  const facts = factsOf({ ...seen, posts: captions.map((caption) => ({ caption })) })
  const asked = { facts, brief: briefWith(brief), relevances: findRelevance(facts, briefWith(brief), NOW) }
  const { id, answering } = signal
  const parts = answering ? [{ id, weight: answering.weight, answer: answering.answer(asked) }] : []
  return { ...asked, parts, cap: 100, lost: 0 }
}

/** A post judged to be a deal, so many days ago; `null` for one without a date. */
export function deal(days: number | null, change: Partial<Partnership> = {}, facts: Partial<Post> = {}): JudgedPost {
  const id = `d${days ?? 'x'}${change.brands?.join('') ?? ''}`
  return {
    post: post(id, facts),
    partnership: {
      state: 'labelled',
      brands: [],
      evidence: [{ kind: 'label', text: `Paid partnership ${id}`, via: 'dom:label', postId: id }],
      ...change,
    },
    age: days === null ? null : { value: days, low: days, high: days },
    weight: 0.5 ** ((days ?? 0) / 90),
  }
}

/** So many posts without a sign of a deal, one a day. */
export const plainPosts = (n: number, facts: (at: number) => Partial<Post> = () => ({})): JudgedPost[] =>
  Array.from({ length: n }, (_, at) => {
    const judged = deal(at + 3, { state: 'none', evidence: [] }, facts(at))
    return { ...judged, post: { ...judged.post, id: `n${at}`, key: `instagram:n${at}` } }
  })

/** What saturation's signals see of an account of 50,000 followers. */
export function saturationInput(
  readable: readonly JudgedPost[],
  { brief = null, unread = 0 }: { readonly brief?: Brief | null; readonly unread?: number } = {},
): SaturationInput {
  const band = bandOf(count(50_000), DEFAULT_BANDS)
  return {
    facts: factsOf({}),
    weighing: { posts: { readable, unread }, brief, bands: band ? [band] : DEFAULT_BANDS },
    band,
    seed: 1,
    now: NOW,
  }
}
