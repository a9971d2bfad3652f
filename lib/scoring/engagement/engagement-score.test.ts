import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts } from '@/lib/domain/score'
import { seededRandom } from '@/lib/scoring/statistics/random'
import { TRAITS } from '@/tests/support/make'
import { engagementScore } from './engagement-score'
import { sampleOf } from '@/lib/scoring/engagement/model/sample'

const NOW = Date.UTC(2026, 10, 20)
const DAY = 86_400_000
const exact = (value: number) => ({ value, low: value, high: value, exact: true, via: 'test', readAt: NOW })

const post = (id: number, rest: Partial<Post> = {}): Post => ({
  id: `p${id}`,
  key: `instagram:p${id}`,
  platform: 'instagram',
  profileKey: 'instagram:@mira',
  url: `https://www.instagram.com/p/p${id}/`,
  kind: 'image',
  firstSeen: 0,
  lastSeen: 0,
  hashtags: [],
  mentions: [],
  links: [],
  collaborators: [],
  postedAt: new Date(NOW - (4 + 3 * id) * DAY).toISOString(),
  postedAtPrecision: 'second',
  ...rest,
})

const facts = (posts: readonly Post[], rest: Partial<CreatorFacts['profile']> = {}): CreatorFacts => ({
  profile: {
    key: 'instagram:@mira',
    platform: 'instagram',
    url: '',
    handle: 'mira',
    handleKey: 'mira',
    firstSeen: 0,
    lastRead: 0,
    readerVersion: '1',
    links: [],
    emails: [],
    followers: exact(40_000),
    following: exact(600),
    ...rest,
  },
  posts,
  history: [],
})

/** Ordinary scatter: log likes spread by about 0.4, comments follow loosely. */
function ordinary(n: number, add = 0, seed = 4): Post[] {
  const random = seededRandom(seed)
  return Array.from({ length: n }, (_, id) => {
    const mood = (random() + random() + random() - 1.5) * 0.8
    return post(id, {
      likes: exact(Math.round(700 * Math.exp(mood)) + add),
      comments: exact(Math.round(14 * Math.exp(mood * 0.7 + random() - 0.5))),
    })
  })
}

describe('engagementScore', () => {
  it('finds nothing irregular in ordinary scatter, and a fixed amount on every post in most accounts', () => {
    const pairs = Array.from({ length: 10 }, (_, seed) => [
      engagementScore(facts(ordinary(40, 0, seed)), { now: NOW, traits: TRAITS }),
      engagementScore(facts(ordinary(40, 2800, seed)), { now: NOW, traits: TRAITS }),
    ])
    for (const [plain, raised] of pairs) {
      expect([plain?.state, plain?.irregular]).toEqual(['scored', false])
      expect(plain?.state === 'scored' && raised?.state === 'scored' && raised.value < plain.value - 10).toBe(true)
    }
    const caught = pairs.flatMap(([, raised]) => (raised?.irregular === true ? [raised] : []))
    expect(caught.length).toBeGreaterThanOrEqual(7)
    const signal = caught[0]?.signals.find(({ id }) => id === 'even-likes')
    expect(signal?.points).toBeLessThan(-10)
    expect(signal?.innocent.length).toBeGreaterThan(0)
    expect(signal?.evidence[0]).toMatchObject({ kind: 'count', postId: 'p0' })
  })

  it('gives no score below six posts or half of the evidence, and says what to open', () => {
    const five = engagementScore(facts(ordinary(5)), { now: NOW, traits: TRAITS })
    expect(five).toMatchObject({ state: 'not-enough-evidence', irregular: false })
    expect(five.state === 'not-enough-evidence' && five.need[0]).toEqual({ key: 'need.scroll-posts', values: { count: 1 } })
    const bare = engagementScore(facts(Array.from({ length: 12 }, (_, id) => post(id))), { now: NOW, traits: TRAITS })
    expect(bare.state === 'not-enough-evidence' && bare.need.map(({ key }) => key)).toContain('need.open-posts')
  })

  it('leaves pinned, young and sponsored posts out of what medians rest on', () => {
    const posts = [
      post(1),
      post(2, { pinned: true }),
      post(3, { postedAt: new Date(NOW - DAY).toISOString() }),
      post(4, { label: { text: 'Paid partnership', brands: [], via: 't' } }),
      post(5),
    ]
    const sample = sampleOf(facts(posts), { now: NOW, traits: TRAITS })
    expect(sample.organic.map(({ id }) => id)).toEqual(['p1', 'p5'])
    expect([sample.pinned, sample.young, sample.sponsored].map((all) => all.map(({ id }) => id))).toEqual([['p2'], ['p3'], ['p4']])
    expect(
      sampleOf(facts(posts), { now: NOW, traits: TRAITS, isSponsored: ({ id }) => id === 'p1' }).sponsored.map(({ id }) => id),
    ).toEqual(['p1'])
  })

  it('names the denominator, and never uses the benchmark of another', () => {
    const posts = ordinary(12)
    const named = (formula: 'followers' | 'likes-only' | 'views') =>
      engagementScore(facts(posts), { now: NOW, traits: TRAITS, formula }).signals.find(({ id }) => id === 'engagement-rate')
    expect(named('followers')?.reason.values['formula']).toBe('followers')
    expect(named('likes-only')?.reason.values['formula']).toBe('likes-only')
    expect(named('views')).toBeUndefined()
  })

  it('does not count hidden likes as none', () => {
    const hidden = ordinary(12).map((each, at) => (at < 4 ? { ...each, likes: exact(0), likesHidden: true } : each))
    const score = engagementScore(facts(hidden), { now: NOW, traits: TRAITS })
    expect(score.signals.find(({ id }) => id === 'even-likes')?.reason.values['posts']).toBe(8)
  })
})
