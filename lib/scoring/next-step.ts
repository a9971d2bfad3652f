import type { Brief } from '@/lib/domain/campaign'
import type { Count } from '@/lib/domain/count'
import type { CommentSample, Post } from '@/lib/domain/post'
import type { CreatorFacts, Score, Scores } from '@/lib/domain/score'
import { DAY_MS } from '@/lib/domain/time'
import { rateBenchmark } from '@/lib/scoring/engagement/model/prior'
import { median } from '@/lib/scoring/statistics/estimate'
import { vet, type VetOptions } from './vet'

/** Something the person can do in the page: scroll on, open posts, look at comments. */
export type StepKind = 'scroll' | 'open' | 'comments'

export interface NextStep {
  readonly kind: StepKind
  /** How many posts it takes. */
  readonly posts: number
  /** The score it would narrow most. */
  readonly score: keyof Scores
  /** Half the width of that score's range in points, now and as expected afterwards; `null` without a score. */
  readonly from: number | null
  readonly to: number | null
}

export interface NextStepInput extends VetOptions {
  readonly facts: CreatorFacts
  readonly brief: Brief | null
  /** Epoch milliseconds. */
  readonly now: number
}

const SCORES = ['engagement', 'fit', 'saturation'] as const
/** Posts per step. Own choice: a screen or two of posts, a few posts opened, comments under two of them. */
const TAKES: Readonly<Record<StepKind, number>> = { scroll: 12, open: 3, comments: 2 }

/** Posts a step takes. To open: as many as the engagement score asks for while it is missing. */
function postsFor(kind: StepKind, { engagement }: Scores): number {
  const asked = engagement.state === 'scored' ? undefined : engagement.need.find(({ key }) => key === 'need.open-posts')?.values['count']
  return kind === 'open' && typeof asked === 'number' ? asked : TAKES[kind]
}

/** Least points by which a step must narrow the three ranges together. Own choice: scores are shown in whole points. */
const WORTH = 1
/** Points for a rise of confidence from 0 to 1. Own choice: few, so that it decides only while no range moves. */
const CONFIDENCE_POINTS = 10
/** With more posts no step is suggested. Own choice: the ranges hardly move by then, and four scorings would be slow. */
const ENOUGH_POSTS = 150

/**
 * The 20 comments expected under one post. Own choice: 5 say nothing, more than the 1 to 3 of [hypeauditor-comments-undated], which counts
 * a comment only if its author is suspicious too.
 */
function usualComments(at: number): CommentSample {
  const authors = Array.from({ length: 20 }, (_, each) => `expected ${at} ${each}`)
  return { seen: 20, emojiOnly: 2, generic: 2, repeated: 0, mentionOnly: 1, spam: 0, question: 2, onTopic: 3, creatorReplies: 1, authors }
}

/**
 * The step that would narrow the ranges most. Each step is simulated (further posts like those seen, missing counts and comments at the
 * usual), the facts are scored again, and the widths compared. `null` when no step would narrow them by `WORTH` points.
 */
export function nextStep(input: NextStepInput): NextStep | null {
  const { facts, brief, now, traits } = input
  if (facts.posts.length > ENOUGH_POSTS) return null
  const scoresWith = (posts: readonly Post[]): Scores => vet({ ...facts, posts }, brief, now, input).scores
  const before = scoresWith(facts.posts)
  const tried = (['scroll', 'open', 'comments'] as const).flatMap((kind) => {
    const count = postsFor(kind, before)
    const posts = postsAfter(kind, facts, { now, traits, count })
    if (!posts) return []
    const { gain, score, from, to } = judge(before, scoresWith(posts))
    return [{ gain, step: { kind, posts: count, score, from, to } }]
  })
  const best = tried.sort((a, b) => b.gain - a.gain)[0]
  return best && best.gain >= WORTH ? best.step : null
}

const widthOf = (score: Score): number => (score.state === 'scored' ? score.high - score.low : 100)

const halfOf = (score: Score): number | null => (score.state === 'scored' ? widthOf(score) / 2 : null)

function judge(before: Scores, after: Scores): Omit<NextStep, 'kind' | 'posts'> & { gain: number } {
  const gains = SCORES.map((id) => ({
    id,
    gain: widthOf(before[id]) - widthOf(after[id]) + CONFIDENCE_POINTS * (after[id].confidence - before[id].confidence),
  }))
  const most = gains.reduce((best, one) => (one.gain > best.gain ? one : best))
  return {
    gain: gains.reduce((sum, one) => sum + one.gain, 0),
    score: most.id,
    from: halfOf(before[most.id]),
    to: halfOf(after[most.id]),
  }
}

/** The posts as expected after a step; `null` when the step is impossible. */
function postsAfter(
  kind: StepKind,
  facts: CreatorFacts,
  { now, traits, count }: Pick<NextStepInput, 'now' | 'traits'> & { count: number },
): readonly Post[] | null {
  if (kind === 'scroll') return furtherPosts(facts, now)
  const lacks = kind === 'open' ? (post: Post) => isUnopened(post) : (post: Post) => (post.commentSample?.seen ?? 0) === 0
  const chosen = new Set(facts.posts.filter(lacks).slice(0, count))
  if (chosen.size === 0) return null
  const fill =
    kind === 'open' ? openPost(facts, { now, traits }) : (post: Post, at: number) => ({ ...post, commentSample: usualComments(at) })
  return facts.posts.map((post, at) => (chosen.has(post) ? fill(post, at) : post))
}

const isUnopened = (post: Post): boolean =>
  post.caption === undefined || post.postedAt === undefined || (post.likes === undefined && post.likesHidden !== true)

function furtherPosts({ profile, posts }: CreatorFacts, now: number): Post[] | null {
  if (profile.postCount && posts.length >= profile.postCount.high) return null
  const dates = posts.flatMap(({ postedAt }) => (postedAt === undefined ? [] : [Date.parse(postedAt)]))
  const span = dates.length === 0 ? 0 : now - Math.min(...dates)
  const further = Array.from({ length: posts.length === 0 ? 0 : TAKES.scroll }, (_, at): Post => {
    const like = posts[at % posts.length] as Post
    const { commentSample: _sample, pinned: _pinned, ...shown } = like
    const round = 1 + Math.floor(at / posts.length)
    return {
      ...shown,
      id: `expected-${at}`,
      key: `expected:${at}`,
      ...(like.postedAt !== undefined && { postedAt: new Date(Date.parse(like.postedAt) - round * (span + DAY_MS)).toISOString() }),
    }
  })
  return further.length === 0 ? null : [...posts, ...further]
}

/** 4 % likes per view, a rule of thumb for posts without better evidence. Source: [tubular-2014]. */
const LIKES_PER_VIEW = 0.04

/** Fills in what opening a post would show: counts at the median of the others, another post's words, a date. */
function openPost(
  { profile, posts }: CreatorFacts,
  { now, traits }: Pick<NextStepInput, 'now' | 'traits'>,
): (post: Post, at: number) => Post {
  const usual = (field: 'likes' | 'comments'): number => median(posts.flatMap((post) => post[field]?.value ?? []))
  const rate = rateBenchmark(profile.platform, traits.usualFormula, profile.followers?.value ?? 0)
  const perFollower = rate && profile.followers ? (profile.followers.value * 10 ** rate.mean) / 100 : Number.NaN
  const guess = (...values: number[]): number => Math.max(1, Math.round(values.find((value) => Number.isFinite(value)) ?? 1))
  const count = (value: number): Count => ({ value, low: value, high: value, exact: true, via: 'expected', readAt: now })
  const caption = posts.find((post) => post.caption !== undefined)?.caption
  return (post, at) => {
    const likes = guess(usual('likes'), (post.views?.value ?? Number.NaN) * LIKES_PER_VIEW, perFollower)
    return {
      ...post,
      caption: post.caption ?? `${caption ?? 'A day like any other'} ${at}`,
      postedAt: post.postedAt ?? new Date(now - (at + 3) * 3 * DAY_MS).toISOString(),
      ...(!post.likes && !post.likesHidden && { likes: count(likes) }),
      ...(!post.comments && { comments: count(guess(usual('comments'), likes * 0.02)) }),
    }
  }
}
