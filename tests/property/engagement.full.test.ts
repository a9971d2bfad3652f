import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { describe, expect, it } from 'vitest'
import type { Count } from '@/lib/domain/count'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts } from '@/lib/domain/score'
import { boundsOf, pointsAt } from '@/lib/scoring/statistics/curve'
import { ENGAGEMENT_SIGNALS, engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { traitsOf } from '@/lib/platforms/directory'
import { explain } from '@/lib/i18n/explain'

const NOW = Date.UTC(2026, 10, 20)
const DAY = 86_400_000
const scoreOf = (each: CreatorFacts) => engagementScore(each, { now: NOW, traits: traitsOf(each.profile.platform) })

const count = fc
  .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.double({ min: 0, max: 0.2, noNaN: true }))
  .map(([value, width]): Count => ({
    value,
    low: Math.floor(value * (1 - width)),
    high: Math.ceil(value * (1 + width)),
    exact: width === 0,
    via: 'test',
    readAt: NOW,
  }))
const likeCount = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 9_000 })).map(([scale, value]): Count => ({
  value: value * scale,
  low: value * scale,
  high: value * scale,
  exact: true,
  via: 'test',
  readAt: NOW,
}))

const few = fc.integer({ min: 0, max: 6 })
const commentSample = fc
  .record({
    emojiOnly: few,
    generic: few,
    repeated: few,
    mentionOnly: few,
    spam: few,
    question: few,
    onTopic: few,
    creatorReplies: few,
    authors: fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 30 }),
  })
  .map((each) => ({
    ...each,
    seen: each.emojiOnly + each.generic + each.repeated + each.mentionOnly + each.spam + Math.max(6, each.question + each.onTopic),
  }))

/** An optional fact that is either there or absent, never `undefined`. */
const postFacts = fc
  .record({
    kind: fc.constantFrom('image' as const, 'video' as const, 'unknown' as const),
    age: fc.integer({ min: 0, max: 900 }),
    pinned: fc.boolean(),
  })
  .chain((base) =>
    fc
      .record(
        { likes: fc.oneof(likeCount, count), comments: count, views: count, dated: fc.constant(true), label: fc.boolean(), commentSample },
        { requiredKeys: [] },
      )
      .map((seen) => ({ ...base, ...seen })),
  )

const facts = fc
  .record({
    platform: fc.constantFrom('instagram', 'tiktok', 'youtube', 'x', 'threads'),
    profile: fc.record({ followers: count, following: count, postCount: count, hearts: count }, { requiredKeys: [] }),
    posts: fc.array(postFacts, { maxLength: 30 }),
    visits: fc.array(fc.record({ at: fc.integer({ min: 0, max: 90 }), followers: count }), { maxLength: 3 }),
  })
  .map(({ platform, profile, posts, visits }): CreatorFacts => {
    const key = `${platform}:@someone`
    return {
      profile: {
        key,
        platform,
        url: '',
        handle: 'someone',
        handleKey: 'someone',
        firstSeen: 0,
        lastRead: 0,
        readerVersion: '1',
        links: [],
        emails: [],
        ...profile,
      },
      posts: posts.map(({ age, dated, label, ...rest }, at): Post => ({
        id: `p${at}`,
        key: `${platform}:p${at}`,
        platform,
        profileKey: key,
        url: `https://example.com/p${at}`,
        firstSeen: 0,
        lastSeen: 0,
        hashtags: [],
        mentions: [],
        links: [],
        collaborators: [],
        ...rest,
        ...(dated ? { postedAt: new Date(NOW - age * DAY).toISOString(), postedAtPrecision: 'second' as const } : {}),
        ...(label ? { label: { text: 'Paid partnership', brands: [], via: 'test' } } : {}),
      })),
      history: visits.map(({ at, followers }) => ({ profileKey: key, day: '2026-11-01', at: NOW - at * DAY, followers })),
    }
  })

/** A profile with enough evidence for a score, so that the properties below are not vacuous. */
const fullFacts = fc
  .tuple(facts, fc.array(fc.tuple(likeCount, likeCount), { minLength: 8, maxLength: 24 }), likeCount, likeCount)
  .map(([base, counts, followers, following]): CreatorFacts => ({
    ...base,
    profile: { ...base.profile, platform: 'instagram', followers, following },
    posts: counts.map(([likes, comments], at): Post => ({
      id: `q${at}`,
      key: `instagram:q${at}`,
      platform: 'instagram',
      profileKey: 'k',
      url: '',
      kind: 'image',
      firstSeen: 0,
      lastSeen: 0,
      hashtags: [],
      mentions: [],
      links: [],
      collaborators: [],
      likes,
      comments,
      postedAt: new Date(NOW - (3 + 2 * at) * DAY).toISOString(),
      postedAtPrecision: 'second',
    })),
  }))

const scoredOf = (each: CreatorFacts) => {
  const score = scoreOf(each)
  if (score.state !== 'scored') throw new Error(`no score: ${JSON.stringify(score.need)}`)
  return score
}

describe('engagement score', () => {
  it('stays in range and orders its ends', () => {
    fc.assert(
      fc.property(fc.oneof(facts, fullFacts), (each) => {
        const score = scoreOf(each)
        expect(score.confidence).toBeGreaterThanOrEqual(0)
        expect(score.confidence).toBeLessThanOrEqual(1)
        if (score.state === 'not-enough-evidence') return
        expect(0 <= score.low && score.low <= score.value && score.value <= score.high && score.high <= 100).toBe(true)
      }),
      { ...runs(100), endOnFailure: true },
    )
  })

  it('gives every signal points inside its published span, and says every sentence in full', () => {
    fc.assert(
      fc.property(fc.oneof(facts, fullFacts), (each) => {
        for (const { id, points, reason, innocent } of scoreOf(each).signals) {
          const signal = ENGAGEMENT_SIGNALS.find((other) => other.id === id)
          const { min, max } = boundsOf(signal?.curve ?? [])
          expect(min <= points && points <= max).toBe(true)
          for (const said of [reason, ...innocent].map(explain))
            expect(said).not.toMatch(/[{}]|^(engagement|innocent)\.|NaN|undefined|Infinity/)
        }
      }),
      { ...runs(60), endOnFailure: true },
    )
  })

  it('does not depend on the order of posts or visits, and is deterministic', () => {
    fc.assert(
      fc.property(fc.oneof(facts, fullFacts), (each) => {
        const turned = { ...each, posts: each.posts.toReversed(), history: each.history.toReversed() }
        expect(scoreOf(turned)).toEqual(scoreOf(each))
        expect(scoreOf(each)).toEqual(scoreOf(each))
      }),
      { ...runs(40), endOnFailure: true },
    )
  })

  it('never narrows when a count is shown less precisely', () => {
    fc.assert(
      fc.property(
        fullFacts,
        fc.constantFrom('followers', 'following', 'likes', 'comments'),
        fc.nat(),
        fc.double({ min: 0.01, max: 0.3, noNaN: true }),
        (each, field, which, width) => {
          const widen = (shown: Count): Count => ({ ...shown, low: shown.low * (1 - width), high: shown.high * (1 + width), exact: false })
          const at = which % each.posts.length
          const wider: CreatorFacts =
            field === 'followers' || field === 'following'
              ? { ...each, profile: { ...each.profile, [field]: widen(each.profile[field] as Count) } }
              : {
                  ...each,
                  posts: each.posts.map((post, other) =>
                    other === at ? { ...post, [field]: widen(post[field as 'likes'] as Count) } : post,
                  ),
                }
          const [before, after] = [scoredOf(each), scoredOf(wider)]
          expect(after.value).toBeCloseTo(before.value, 6)
          expect(after.low).toBeLessThanOrEqual(before.low + 1e-9)
          expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9)
        },
      ),
      { ...runs(40), endOnFailure: true },
    )
  })

  it('puts a missing value between what its worst and its best value would give, with a range at least as wide', () => {
    // Fine enough to meet the stretch where the rate already earns all and is not yet unusual.
    const tried = Array.from({ length: 65 }, (_, at) => 10 ** (at / 8))
    fc.assert(
      fc.property(fullFacts, fc.constantFrom('followers' as const, 'following' as const), (each, field) => {
        const { [field]: _unseen, ...rest } = each.profile
        const missing = scoreOf({ ...each, profile: rest })
        if (missing.state !== 'scored') return
        const counted = (value: number): Count => ({ value, low: value, high: value, exact: true, via: 't', readAt: 0 })
        // Without followers it is not known either whether many are followed for so many: that ratio has its own worst and best.
        const ratios = field === 'followers' ? [each.profile, { ...each.profile, following: counted(0) }] : [each.profile]
        const values = ratios.flatMap((profile) =>
          tried.map((value) => scoredOf({ ...each, profile: { ...profile, [field]: counted(value) } })),
        )
        expect(missing.value).toBeGreaterThanOrEqual(Math.min(...values.map(({ value }) => value)) - 1e-6)
        expect(missing.value).toBeLessThanOrEqual(Math.max(...values.map(({ value }) => value)) + 1e-6)
        expect(missing.low).toBeLessThanOrEqual(missing.value)
        expect(missing.confidence).toBeLessThan(scoredOf(each).confidence)
      }),
      { ...runs(15), endOnFailure: true },
    )
  })

  it('holds the doubt of an unmeasured signal in the range: its span reaches from no points either way', () => {
    for (const { curve } of ENGAGEMENT_SIGNALS) {
      const { min, max } = boundsOf(curve)
      expect(min <= 0 && max >= 0).toBe(true)
    }
  })

  it('does not rise with more accounts followed, nor with more hollow comments', () => {
    fc.assert(
      fc.property(fullFacts, fc.integer({ min: 2, max: 50 }), (each, times) => {
        const followed = each.profile.following as Count
        const more = {
          value: followed.value * times,
          low: followed.low * times,
          high: followed.high * times,
          exact: true,
          via: 't',
          readAt: 0,
        }
        expect(scoredOf({ ...each, profile: { ...each.profile, following: more } }).value).toBeLessThanOrEqual(scoredOf(each).value + 1e-9)
        const hollow = (generic: number): CreatorFacts => ({
          ...each,
          posts: each.posts.map((post) => ({
            ...post,
            commentSample: {
              seen: 20,
              emojiOnly: 0,
              generic,
              repeated: 0,
              mentionOnly: 0,
              spam: 0,
              question: 0,
              onTopic: 0,
              creatorReplies: 0,
              authors: [],
            },
          })),
        })
        expect(scoredOf(hollow(15)).value).toBeLessThanOrEqual(scoredOf(hollow(2)).value + 1e-9)
      }),
      { ...runs(20), endOnFailure: true },
    )
  })
})

describe('points functions', () => {
  it.each(ENGAGEMENT_SIGNALS)('$id is monotone with rising corners', ({ curve }) => {
    const [first, last] = [curve[0], curve[curve.length - 1]]
    const direction = Math.sign((last?.[1] ?? 0) - (first?.[1] ?? 0))
    curve.slice(1).forEach(([x, y], at) => {
      const [before, points] = curve[at] as readonly [number, number]
      expect(x).toBeGreaterThan(before)
      expect(Math.sign(y - points) * direction).toBeGreaterThanOrEqual(0)
    })
    fc.assert(
      fc.property(fc.double({ min: -50, max: 400, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (x, step) => {
        expect((pointsAt(curve, x + step) - pointsAt(curve, x)) * direction).toBeGreaterThanOrEqual(-1e-9)
      }),
      runs(100),
    )
  })
})
