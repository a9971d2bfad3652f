import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { Brief, CreatorFacts, Scored } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { saturationScore } from './saturation-score'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const day = (ago: number): string => new Date(NOW - ago * 86_400_000).toISOString()
const count = (value: number) => ({ value, low: value, high: value, exact: true, via: 'test', readAt: NOW })

function facts(
  captions: readonly (string | undefined)[],
  more: { followers?: number; every?: number; likes?: (index: number) => number } = {},
): CreatorFacts {
  const posts = captions.map((caption, index): Post => ({
    id: `${index}`,
    key: `test:${index}`,
    url: `https://example.com/${index}`,
    platform: 'test',
    profileKey: 'test:@milou',
    kind: 'image',
    ...(caption === undefined ? {} : { caption }),
    postedAt: day(index * (more.every ?? 5) + 3),
    postedAtPrecision: 'second',
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    firstSeen: NOW,
    lastSeen: NOW,
    ...(more.likes ? { likes: count(more.likes(index)) } : {}),
  }))
  return {
    profile: {
      key: 'test:@milou',
      platform: 'test',
      url: '',
      handle: 'milou',
      handleKey: 'milou',
      links: [],
      emails: [],
      firstSeen: NOW,
      lastRead: NOW,
      readerVersion: '1',
      followers: count(more.followers ?? 50_000),
    },
    posts,
    history: [],
  }
}

function scored(given: CreatorFacts, brief: Brief | null = null): Scored {
  const score = saturationScore(given, brief, { now: NOW })
  if (score.state !== 'scored') throw new Error('not scored')
  return score
}

const organic = (n: number): string[] => Array.from({ length: n }, (_, index) => `A walk in the woods, day ${index}`)
const brief: Brief = {
  topics: [],
  keywords: [],
  exclusions: [],
  languages: [],
  markets: ['DE'],
  brand: { name: 'Zelmari', aliases: [], handles: ['zelmari'], domains: [] },
  competitors: [{ name: 'Quorvex', aliases: [], handles: ['quorvex'], domains: [], windowDays: 60 }],
}

describe('saturationScore', () => {
  it('gives a creator without a sign of a partnership all the room, with a range that grows as posts get fewer', () => {
    const [few, many] = [scored(facts(organic(6))), scored(facts(organic(40)))]
    expect(few).toMatchObject({ value: 100, high: 100 })
    expect(few.low).toBeLessThan(many.low)
    expect(few.confidence).toBeLessThan(many.confidence)
  })
  it('says what to open when fewer than six posts were read', () => {
    const score = saturationScore(facts([...organic(4), undefined, undefined]), null, { now: NOW })
    expect(score).toMatchObject({ state: 'not-enough-evidence', need: [{ key: 'saturation.need-posts', values: { count: 2 } }] })
  })
  it('takes the same share harder for a small creator than for a big one', () => {
    const captions = ['#ad one', '#ad two', '#ad three', ...organic(9)]
    expect(scored(facts(captions, { followers: 20_000 })).value).toBeLessThan(scored(facts(captions, { followers: 3_000_000 })).value)
  })
  it('names a competitor inside its window with the days left, and takes points', () => {
    const given = facts(['#ad with @quorvex', ...organic(9)])
    const signal = scored(given, brief).signals.find(({ id }) => id === 'saturation.competitor')
    expect(signal?.points).toBeLessThanOrEqual(-20)
    expect(signal && explain(signal.reason)).toContain('Quorvex 3 days ago. 57 days')
    expect(scored(given, brief).value).toBeLessThan(scored(given).value - 15)
  })
  it('tells a gift of a competitor, and neither takes points for work nor starts an exclusivity', () => {
    const gift = facts(['Gifted: the new oat cream from @quorvex. They sent it, nobody paid me. #gifted', ...organic(9)])
    const said = scored(gift, brief).signals.map(({ id }) => id)
    expect(said).toContain('saturation.competitor-gift')
    expect(said).not.toContain('saturation.competitor')
  })
  it('takes a hashtag for gifts at its word, brief or no brief', () => {
    const gift = facts(['The new oat cream from Quorvex. They sent it, nobody paid me. #gifted', ...organic(9)])
    for (const asked of [null, brief])
      expect(scored(gift, asked).signals.find(({ id }) => id === 'saturation.share')?.reason.values['classes']).toBe('disclosed:1')
  })
  it.each([
    ['quorvex.boots', true],
    ['quorvex_skin', true],
    ['quorvexia', false],
    ['quorvex', false],
  ])('asks whether %s is the competitor: %s', (handle, asks) => {
    const said = new Set(scored(facts([`#ad with @${handle}`, ...organic(9)]), brief).signals.map(({ id }) => id))
    expect(said.has('saturation.likely-competitor')).toBe(asks)
    expect(said.has('saturation.competitor')).toBe(handle === 'quorvex')
  })
  it('takes nothing for a competitor outside its window', () => {
    const signal = scored(facts([...organic(14), '#ad with @quorvex'], { every: 6 }), brief).signals.find(
      ({ id }) => id === 'saturation.competitor',
    )
    expect(signal).toMatchObject({ points: 0, reason: { key: 'saturation.competitor-past' } })
  })
  it('speaks of the competitor whose window still runs, before one that worked later and is free', () => {
    const both: Brief = {
      ...brief,
      competitors: [
        { name: 'Quorvex', aliases: [], handles: ['quorvex'], domains: [], windowDays: 180 },
        { name: 'Brunkova', aliases: [], handles: ['brunkova'], domains: [], windowDays: 10 },
      ],
    }
    const given = facts([...organic(3), '#ad with @brunkova', ...organic(10), '#ad with @quorvex'], { every: 6 })
    const signal = scored(given, both).signals.find(({ id }) => id === 'saturation.competitor')
    expect(signal?.reason).toMatchObject({ key: 'saturation.competitor', values: { brand: 'Quorvex' } })
  })
  it('calls a window past only where the date is sure enough', () => {
    const given = facts([...organic(14), '#ad with @quorvex'], { every: 6 })
    const rough = { ...given, posts: given.posts.map((one) => ({ ...one, postedAtPrecision: 'month' as const })) }
    const keyOf = (of: CreatorFacts) => scored(of, brief).signals.find(({ id }) => id === 'saturation.competitor')?.reason.key
    expect([keyOf(given), keyOf(rough)]).toEqual(['saturation.competitor-past', 'saturation.competitor-maybe'])
  })
  it('lets posts without a caption widen the range, not move the value', () => {
    const base = facts(['#ad one', ...organic(9)])
    const [read, partly] = [
      scored(base),
      scored({
        ...base,
        posts: [
          ...base.posts,
          ...facts(Array.from({ length: 10 }, () => undefined)).posts.map((post) => ({ ...post, key: `u${post.key}` })),
        ],
      }),
    ]
    expect(partly.value).toBe(read.value)
    expect(partly.low).toBeLessThan(read.low)
    expect(partly.high).toBeGreaterThan(read.high)
    expect(partly.confidence).toBeLessThan(read.confidence)
  })
  it('compares sponsored and organic posts only with four of each, and without points', () => {
    const captions = [...Array.from({ length: 6 }, (_, index) => `#ad ${index}`), ...organic(10)]
    const likes = (index: number): number => (index < 6 ? 500 + index : 1000 + index)
    const told = scored(facts(captions, { likes })).signals.find(({ id }) => id === 'saturation.performance')
    expect(told).toMatchObject({ points: 0, reason: { values: { share: 50 } } })
    expect(scored(facts(captions.slice(3), { likes })).signals.some(({ id }) => id === 'saturation.performance')).toBe(false)
  })
  it('judges disclosure by the market and keeps it out of the score', () => {
    const [said, unsaid] = [
      scored(facts(['Werbung | @zelmari', ...organic(9)]), brief),
      scored(facts(['#ad @zelmari', ...organic(9)]), brief),
    ]
    const clear = (score: Scored) => score.signals.find(({ id }) => id === 'saturation.hygiene')?.reason.values['clear']
    expect([clear(said), clear(unsaid)]).toEqual([1, 0])
    expect(said.value).toBe(unsaid.value)
  })
  it('has a sentence for every reason', () => {
    const signals = scored(facts(['#ad @quorvex', '#ad @zelmari', 'Use code LUMA15 for 10% off', ...organic(9), undefined]), brief).signals
    for (const { reason, innocent } of signals)
      for (const one of [reason, ...innocent]) expect(explain(one)).not.toMatch(/^saturation\.|\{/)
  })
})
