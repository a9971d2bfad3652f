import type { Post } from '@/lib/domain/post'
import type { CreatorFacts } from '@/lib/domain/score'
import { NOW, TRAITS, count, post, profile } from '@/tests/support/make'
import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step'

const DAY = 86_400_000
const comments = {
  seen: 40,
  emojiOnly: 4,
  generic: 4,
  repeated: 0,
  mentionOnly: 2,
  spam: 0,
  question: 6,
  onTopic: 8,
  creatorReplies: 3,
}

function posts(n: number, change: (at: number) => Partial<Post>): Post[] {
  return Array.from({ length: n }, (_, at) =>
    post(`P${at}`, {
      caption: `Slow morning number ${at}, with tea and rain`,
      likes: count(Math.round(900 * (1 + 0.5 * Math.sin(at * 7)))),
      comments: count(20 + (at % 5) * 4),
      postedAt: new Date(NOW - (at + 3) * 2 * DAY).toISOString(),
      postedAtPrecision: 'second',
      ...change(at),
    }),
  )
}
const stepFor = (list: readonly Post[], change: Partial<CreatorFacts['profile']> = {}) =>
  nextStep({
    facts: { profile: profile({ postCount: count(400), ...change }), posts: list, history: [] },
    brief: null,
    now: NOW,
    traits: TRAITS,
  })

describe('the step that narrows most', () => {
  it('asks for more posts while there are few', () => {
    expect(stepFor(posts(3, () => ({})))).toMatchObject({ kind: 'scroll', from: null })
  })

  it('asks to open posts where a grid shows neither likes nor captions', () => {
    const bare = posts(30, () => ({})).map(({ likes: _likes, comments: _comments, caption: _caption, postedAt: _at, ...rest }) => rest)
    expect(stepFor(bare)?.kind).toBe('open')
  })

  it('asks for comments when everything else was seen, and says how far that would narrow engagement', () => {
    const step = stepFor(
      posts(36, () => ({})),
      { postCount: count(36) },
    )
    expect(step).toMatchObject({ kind: 'comments', score: 'engagement' })
    expect(step?.to).toBeGreaterThan(2)
    expect(step?.to).toBeLessThan(step?.from ?? 0)
  })

  it('does not ask to scroll past the last post, nor for comments that were all seen', () => {
    const seen = posts(12, (at) => ({ commentSample: { ...comments, authors: [`a${at}`, `b${at}`] } }))
    const step = stepFor(seen, { postCount: count(12) })
    expect(step).toBeNull()
  })
})
