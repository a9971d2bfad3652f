import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts, Partnership, Score, Scores, Signal } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { sortKey, verdictOf } from './verdict'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const DAY = 86_400_000

const score = (value: number, extra: { signals?: readonly Signal[]; irregular?: boolean } = {}): Score => ({
  state: 'scored',
  value,
  low: value - 5,
  high: value + 5,
  confidence: 0.8,
  signals: [],
  ...extra,
})
const none: Score = { state: 'not-enough-evidence', need: [], confidence: 0, signals: [] }

function post(at: number, daysAgo: number): Post {
  return {
    id: `p${at}`,
    key: `instagram:p${at}`,
    url: '',
    platform: 'instagram',
    profileKey: 'instagram:@someone',
    kind: 'image',
    caption: 'words',
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    firstSeen: 0,
    lastSeen: 0,
    postedAt: new Date(NOW - daysAgo * DAY).toISOString(),
    postedAtPrecision: 'day',
  }
}

/** Eleven recent posts, the first four of them ads, and five from last year that are all ads. */
const posts = [...Array.from({ length: 11 }, (_, at) => post(at, at + 3)), ...Array.from({ length: 5 }, (_, at) => post(20 + at, 300))]
const partnerships = new Map<string, Partnership>(
  posts.map(({ key }, at) => [key, { state: at < 4 || at > 10 ? 'disclosed' : 'none', brands: [], evidence: [] }]),
)
const facts = { profile: {}, posts, history: [] } as unknown as CreatorFacts
const competitor: Signal = {
  id: 'saturation.competitor',
  points: -20,
  evidence: [],
  innocent: [],
  reason: { key: 'saturation.competitor', values: { brand: 'Quorvex', days: 12, left: 78, window: 90 } },
}
const said = (scores: Scores) => explain(verdictOf({ scores, facts, partnerships, now: NOW }).line)

describe('verdictOf', () => {
  it('says what speaks for, what against, and why', () => {
    const scores = { engagement: score(63), fit: score(82), saturation: score(30, { signals: [competitor] }) }
    expect(said(scores)).toBe(
      'Strong fit and sound engagement, but crowded with ads: 4 of 11 recent posts are or look like ads, one for Quorvex 12 days ago.',
    )
    expect(verdictOf({ scores, facts, partnerships, now: NOW }).rules).toEqual([
      'fit-strong',
      'engagement-sound',
      'room-crowded',
      'why-ads',
      'why-one-competitor',
    ])
  })

  it('warns of a competitor even when every band is good', () => {
    expect(said({ engagement: score(63), fit: score(82), saturation: score(75, { signals: [competitor] }) })).toBe(
      'Strong fit, sound engagement, and plenty of room for a partnership, but watch out: a post for Quorvex 12 days ago.',
    )
  })

  it('adds a conflict to another trouble without giving it as its cause', () => {
    expect(said({ engagement: score(30), fit: score(82), saturation: score(55, { signals: [competitor] }) })).toBe(
      'Strong fit and some room for a partnership, but weak engagement; also a post for Quorvex 12 days ago.',
    )
  })

  it('calls an irregular series so, whatever its band, and never more than that', () => {
    expect(said({ engagement: score(90, { irregular: true }), fit: none, saturation: score(80) })).toBe(
      'Plenty of room for a partnership, but irregular engagement.',
    )
  })

  it('names what could not be judged, and is silent about fit without a brief', () => {
    expect(said({ engagement: none, fit: none, saturation: score(80) })).toBe(
      'Plenty of room for a partnership. Engagement not judged yet.',
    )
    expect(said({ engagement: none, fit: none, saturation: none })).toBe('Too little seen for a verdict yet.')
  })

  it('leaves no key or gap unsaid for any combination of scores', () => {
    const values = [none, score(20), score(50), score(90), score(60, { irregular: true })]
    for (const engagement of values)
      for (const fit of values.slice(0, 4))
        for (const saturation of [...values.slice(0, 4), score(90, { signals: [competitor] })]) {
          const line = said({ engagement, fit, saturation })
          expect(line).toMatch(/^[A-Z][^{}|_]*\.$/)
          expect(line).not.toMatch(/verdict\.|why-|room-|fit-|engagement-|: \.|, \./)
        }
  })
})

describe('sortKey', () => {
  it('rises with every score, so that a good one cannot buy back a bad one', () => {
    const even = sortKey({ engagement: score(60), fit: score(60), saturation: score(60) }) ?? 0
    expect(even).toBeCloseTo(60, 6)
    expect(sortKey({ engagement: score(60), fit: score(70), saturation: score(60) })).toBeGreaterThan(even)
    expect(sortKey({ engagement: score(80), fit: score(80), saturation: score(20) })).toBeLessThan(even)
  })

  it('is capped by irregularity and by a competitor, and null while nothing is scored', () => {
    expect(sortKey({ engagement: score(95, { irregular: true }), fit: score(95), saturation: score(95) })).toBe(40)
    expect(sortKey({ engagement: score(95), fit: score(95), saturation: score(95, { signals: [competitor] }) })).toBe(50)
    expect(sortKey({ engagement: none, fit: none, saturation: none })).toBeNull()
  })
})
