import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { Brief, CreatorFacts, Scored } from '@/lib/domain/score'
import { fitScore } from '@/lib/scoring/fit/fit-score'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const WORDS = [
  'a quiet day',
  'hiking boots in the snow',
  'a trail walk with friends',
  'casino night',
  'my new recipe and the oven',
  'trainers for running a marathon',
]
const brief: Brief = {
  topics: ['483'],
  keywords: ['hiking boots', 'trail'],
  exclusions: ['casino'],
  languages: [],
  markets: [],
  competitors: [],
}
const RUNS = runs(40)

const seeds = fc.array(fc.record({ words: fc.nat(WORDS.length - 1), ago: fc.option(fc.nat(400)) }), { minLength: 7, maxLength: 25 })

function postOf({ words, ago }: { words: number; ago: number | null }, index: number): Post {
  return {
    id: `${index}`,
    key: `test:${String(index).padStart(3, '0')}`,
    url: '',
    platform: 'test',
    profileKey: 'test:@milou',
    kind: 'image',
    caption: WORDS[words] ?? '',
    ...(ago === null ? {} : { postedAt: new Date(NOW - ago * 86_400_000).toISOString() }),
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    firstSeen: 0,
    lastSeen: 0,
  }
}

function fit(posts: readonly Post[], bio = 'Out on the trail'): Scored {
  const facts: CreatorFacts = {
    profile: {
      key: 'test:@milou',
      platform: 'test',
      url: '',
      handle: 'milou',
      handleKey: 'milou',
      bio,
      links: [],
      emails: [],
      firstSeen: 0,
      lastRead: 0,
      readerVersion: '1',
    },
    posts,
    history: [],
  }
  const score = fitScore(facts, brief, { now: NOW })
  if (score.state !== 'scored') throw new Error('not scored')
  return score
}

describe('fit', () => {
  it('stays in its range', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const { value, low, high, confidence } = fit(list.map(postOf))
        for (const [a, b] of [
          [0, low],
          [low, value],
          [value, high],
          [high, 100],
          [0, confidence],
          [confidence, 1],
        ] as const)
          expect(a).toBeLessThanOrEqual(b + 1e-9)
      }),
      RUNS,
    )
  })
  it('does not depend on the order of the posts and is the same every time', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const posts = list.map(postOf)
        expect(fit([...posts].reverse())).toEqual(fit(posts))
      }),
      RUNS,
    )
  })
  it('never falls when a post comes on topic, never rises when one has an excluded word', () => {
    fc.assert(
      fc.property(seeds, fc.nat(24), (list, at) => {
        const given = (words: number) =>
          fit(list.map((one, index) => postOf(index === at % list.length ? { ...one, words } : one, index))).value
        expect(given(5)).toBeGreaterThanOrEqual(given(0) - 1e-9)
        expect(given(3)).toBeLessThanOrEqual(given(0) + 1e-9)
      }),
      RUNS,
    )
  })
  it('never moves past its best and worst when a caption is missing', () => {
    fc.assert(
      fc.property(seeds, fc.nat(24), (list, at) => {
        const index = at % list.length
        const given = list.map(postOf)
        const put = (caption: string) => fit(given.map((post, order) => (order === index ? { ...post, caption } : post))).value
        const ends = [put(WORDS[5] ?? ''), put(WORDS[3] ?? ''), put(WORDS[4] ?? '')]
        expect(put('')).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-6)
        expect(put('')).toBeLessThanOrEqual(Math.max(...ends) + 1e-6)
      }),
      RUNS,
    )
  })
})
