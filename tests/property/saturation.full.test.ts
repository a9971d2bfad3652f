import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { Brief, CreatorFacts } from '@/lib/domain/score'
import { detectPartnership } from '@/lib/scoring/saturation/partnership/partnership'
import { saturationScore } from '@/lib/scoring/saturation/saturation-score'
import { cpuMsOf } from '@/tests/support/cpu-time'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const SIGNS = [
  '',
  'thanks @quorvex, supported by @quorvex',
  '#ad @quorvex',
  '#ad @brunkova',
  'use code LUMA15 for 10% off',
  'Werbung | @zelmari',
]
const brief: Brief = {
  topics: [],
  keywords: [],
  exclusions: [],
  languages: [],
  markets: [],
  competitors: [{ name: 'Quorvex', aliases: [], handles: ['quorvex'], domains: [] }],
}

interface Seed {
  readonly sign: number
  readonly ago: number | null
  readonly label: boolean
}

const seed = fc.record({ sign: fc.nat(SIGNS.length - 1), ago: fc.option(fc.nat(400)), label: fc.boolean() })
const seeds = fc.array(seed, { minLength: 7, maxLength: 30 })
/** Each run scores a creator several times. */
const RUNS = runs(40)
const followers = fc.option(fc.integer({ min: 0, max: 5_000_000 }))

function postOf({ sign, ago, label }: Seed, index: number): Post {
  return {
    id: `${index}`,
    key: `test:${String(index).padStart(3, '0')}`,
    url: '',
    platform: 'test',
    profileKey: 'test:@milou',
    kind: 'image',
    caption: `Day ${index} ${SIGNS[sign] ?? ''}`,
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    firstSeen: 0,
    lastSeen: 0,
    ...(ago === null ? {} : { postedAt: new Date(NOW - ago * 86_400_000).toISOString(), postedAtPrecision: 'second' as const }),
    ...(label ? { label: { text: 'Paid partnership with quorvex', brands: ['quorvex'], via: 'test' } } : {}),
  }
}

function factsOf(posts: readonly Post[], size: number | null): CreatorFacts {
  return {
    profile: {
      key: 'test:@milou',
      platform: 'test',
      url: '',
      handle: 'milou',
      handleKey: 'milou',
      links: [],
      emails: [],
      firstSeen: 0,
      lastRead: 0,
      readerVersion: '1',
      ...(size === null ? {} : { followers: { value: size, low: size, high: size, exact: true, via: 'test', readAt: 0 } }),
    },
    posts,
    history: [],
  }
}

function valueOf(posts: readonly Post[], size: number | null = 50_000): { value: number; low: number; high: number } {
  const score = saturationScore(factsOf(posts, size), brief, { now: NOW })
  if (score.state !== 'scored') throw new Error('not scored')
  return score
}

describe('saturation', () => {
  it('stays in its range', () => {
    fc.assert(
      fc.property(seeds, followers, (list, size) => {
        const { value, low, high } = valueOf(list.map(postOf), size)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(value).toBeGreaterThanOrEqual(low)
        expect(high).toBeGreaterThanOrEqual(value)
        expect(high).toBeLessThanOrEqual(100)
      }),
      RUNS,
    )
  })
  it('does not depend on the order of the posts and is the same every time', () => {
    fc.assert(
      fc.property(seeds, fc.integer(), (list, turn) => {
        const posts = list.map(postOf)
        const cut = Math.abs(turn) % posts.length
        const facts = (order: readonly Post[]) => saturationScore(factsOf(order, 50_000), brief, { now: NOW })
        expect(facts([...posts.slice(cut), ...posts.slice(0, cut)].reverse())).toEqual(facts(posts))
      }),
      RUNS,
    )
  })
  it('never rises when a post turns from organic into a deal', () => {
    fc.assert(
      fc.property(seeds, fc.nat(29), fc.integer({ min: 1, max: SIGNS.length - 1 }), (list, at, sign) => {
        const index = at % list.length
        const without = list.map((one, order) => (order === index ? { ...one, sign: 0, label: false } : one))
        const within = list.map((one, order) => (order === index ? { ...one, sign, label: false } : one))
        const [before, after] = [valueOf(without.map(postOf)), valueOf(within.map(postOf))]
        expect(after.value).toBeLessThanOrEqual(before.value + 1e-9)
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-9)
        expect(after.high).toBeLessThanOrEqual(before.high + 1e-9)
      }),
      RUNS,
    )
  })
  it('never moves past its best and worst when a caption or a date is missing', () => {
    fc.assert(
      fc.property(seeds, fc.nat(29), fc.constantFrom('caption', 'date'), (list, at, what) => {
        const index = at % list.length
        const given = list.map((one, order) => (order === index ? { ...one, sign: 2, label: false } : one)).map(postOf)
        const put = (change: (post: Post) => Post) => valueOf(given.map((post, order) => (order === index ? change(post) : post))).value
        const strip = (post: Post, field: 'caption' | 'postedAt'): Post => {
          const { [field]: _gone, ...rest } = post
          return rest
        }
        const missing = put((post) => strip(post, what === 'date' ? 'postedAt' : 'caption'))
        const ends =
          what === 'caption'
            ? [
                put((post) => ({ ...post, caption: 'Day' })),
                put((post) => ({ ...post, caption: '#ad @newbrand' })),
                put((post) => ({ ...post, caption: '#ad @quorvex' })),
              ]
            : [0, 100_000].map((ago) => put((post) => ({ ...post, postedAt: new Date(NOW - ago * 86_400_000).toISOString() })))
        expect(missing).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-6)
        expect(missing).toBeLessThanOrEqual(Math.max(...ends) + 1e-6)
      }),
      RUNS,
    )
  })
  it('survives any caption, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (caption) => {
        const { state } = detectPartnership({ ...postOf({ sign: 0, ago: 1, label: false }, 1), caption })
        expect(['disclosed', 'suspected', 'none']).toContain(state)
      }),
      runs(100),
    )
    const hostile = [
      'a-'.repeat(3000),
      '@'.repeat(6000),
      '#'.repeat(6000),
      'a.'.repeat(3000),
      'code '.repeat(1200),
      ' '.repeat(6000),
      'not '.repeat(1500),
      'sponsored by '.repeat(450),
    ]
    for (const caption of hostile) {
      const post = { ...postOf({ sign: 0, ago: 1, label: false }, 1), caption }
      // Anything worse than linear takes seconds here.
      expect(cpuMsOf(() => void detectPartnership(post, {}))).toBeLessThan(1000)
    }
  })
})
