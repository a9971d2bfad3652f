import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Score } from '@/lib/domain/score'
import { NOW, TRAITS, count, post, profile } from '@/tests/support/make'
import { describe, expect, it } from 'vitest'
import { NEUTRAL } from '@/lib/scoring/engagement/model/constants'
import { verdictOf } from './verdict'
import { vet } from './vet'

const DAY = 86_400_000
const brief: Brief = {
  topics: [],
  keywords: ['hiking'],
  exclusions: ['casino'],
  languages: ['de'],
  markets: [],
  competitors: [{ name: 'Lumora', aliases: [], handles: ['lumora.skin'], domains: [] }],
}
// Eighteen posts with the same likes, half of them ads for a competitor, none on topic, one with an excluded word.
const facts: CreatorFacts = {
  profile: profile({ following: count(90_000) }),
  posts: Array.from({ length: 18 }, (_, at) =>
    post(`P${at}`, {
      caption: at % 2 === 0 ? `Advertisement. Evening serum by @lumora.skin, use MIRELA15 ${at}` : `A casino night and slow mornings ${at}`,
      mentions: at % 2 === 0 ? ['lumora.skin'] : [],
      likes: count(900 + at),
      comments: count(14),
      postedAt: new Date(NOW - (at + 3) * DAY).toISOString(),
      postedAtPrecision: 'second',
    }),
  ),
  history: [],
}
const plain = vet(facts, brief, NOW, { traits: TRAITS })
const signals = Object.values(plain.scores).flatMap((score: Score) => score.signals)

// Twenty posts on topic, ups and downs as usual, one ad for nobody's competitor: nothing is cut off at 0, 100 or a cap.
const quiet: CreatorFacts = {
  profile: profile(),
  posts: Array.from({ length: 20 }, (_, at) =>
    post(`Q${at}`, {
      caption: at === 4 ? `#ad Boots by @halden for hiking ${at}` : `Am Morgen gehen wir wieder hiking in den Bergen, Tag ${at}`,
      mentions: at === 4 ? ['halden'] : [],
      likes: count(Math.round(700 * Math.exp(0.4 * Math.sin(at * 5)))),
      comments: count(Math.round(15 * Math.exp(0.6 * Math.sin(at * 3)))),
      postedAt: new Date(NOW - (at + 3) * 3 * DAY).toISOString(),
      postedAtPrecision: 'second',
    }),
  ),
  history: [],
}
const onTopic = vet(quiet, brief, NOW, { traits: TRAITS })

function rangeOf(score: Score): readonly number[] {
  if (score.state !== 'scored') throw new Error('nothing is scored')
  return [score.value, score.low, score.high]
}

describe('a signal set aside', () => {
  it.each(signals.filter(({ points }) => points !== 0).map(({ id, points }) => [id, points] as const))(
    '%s no longer counts: value, low and high move against its points, and the range stays in order',
    (id, points) => {
      const without = vet(facts, brief, NOW, { traits: TRAITS, dismissed: new Set([id]) })
      expect(without.setAside.map((signal) => signal.id)).toEqual([id])
      for (const which of ['engagement', 'fit', 'saturation'] as const) {
        const [before, after] = [plain.scores[which], without.scores[which]]
        const isItsOwn = before.signals.some((signal) => signal.id === id)
        expect(after.signals.some((signal) => signal.id === id)).toBe(false)
        const moved = rangeOf(after).map((end, at) => (end - (rangeOf(before)[at] ?? 0)) * -Math.sign(points))
        for (const by of moved) expect(by).toBeGreaterThanOrEqual(-1e-9)
        if (!isItsOwn) expect(rangeOf(after)).toEqual(rangeOf(before))
        const [value = 0, low = 0, high = 0] = rangeOf(after)
        expect(low).toBeLessThanOrEqual(value)
        expect(value).toBeLessThanOrEqual(high)
      }
    },
  )

  it('takes exactly its points away', () => {
    for (const which of ['engagement', 'fit', 'saturation'] as const) {
      const start = { engagement: NEUTRAL, fit: 50, saturation: 100 }[which]
      for (const { id } of onTopic.scores[which].signals.filter(({ points }) => points !== 0)) {
        const { scores } = vet(quiet, brief, NOW, { traits: TRAITS, dismissed: new Set([id]) })
        const sum = scores[which].signals.reduce((total, { points }) => total + points, start)
        expect([id, Math.round(rangeOf(scores[which])[0] ?? 0)]).toEqual([id, Math.round(Math.min(100, Math.max(0, sum)))])
      }
    }
  })

  it('lifts the cap of excluded words, and nothing else', () => {
    const withWord = { ...quiet, posts: quiet.posts.map((one, at) => (at === 0 ? { ...one, caption: `${one.caption} casino` } : one)) }
    const capped = rangeOf(vet(withWord, brief, NOW, { traits: TRAITS }).scores.fit)[0] ?? 0
    const lifted = rangeOf(vet(withWord, brief, NOW, { traits: TRAITS, dismissed: new Set(['fit.exclusion']) }).scores.fit)[0] ?? 0
    expect(capped).toBe(60)
    expect(lifted).toBeGreaterThan(60)
    expect(Math.abs(lifted - (rangeOf(onTopic.scores.fit)[0] ?? 0))).toBeLessThan(3)
  })

  it('keeps the verdict from counting ads, crowded or not', () => {
    const { scores, partnerships } = plain
    const crowded = { ...scores, saturation: { ...scores.saturation, value: 20 } as Score }
    const input = { scores: crowded, facts, partnerships, now: NOW }
    expect(verdictOf(input).rules).toContain('why-ads')
    expect(verdictOf({ ...input, dismissed: new Set(['saturation.share']) }).rules).not.toContain('why-ads')
  })

  it('is not spoken of in the verdict, nor does it make a series irregular', () => {
    expect(plain.verdict.rules).toContain('engagement-irregular')
    expect(JSON.stringify(plain.verdict.line)).toContain('Lumora')
    const odd = ['even-likes', 'split-likes', 'many-comments', 'saturation.competitor', 'saturation.share', 'fit.exclusion']
    const { verdict, scores } = vet(facts, brief, NOW, { traits: TRAITS, dismissed: new Set(odd) })
    expect(scores.engagement).toMatchObject({ irregular: false })
    expect(verdict.rules.filter((rule) => /irregular|why/.test(rule))).toEqual([])
  })

  it('of another creator, or unknown, changes nothing', () => {
    expect(vet(facts, brief, NOW, { traits: TRAITS, dismissed: new Set(['no-such-signal']) })).toEqual(plain)
  })
})
