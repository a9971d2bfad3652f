import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { Brief, CreatorFacts, Signal } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { saturationScore } from '@/lib/scoring/saturation/saturation-score'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const BRIEF: Brief = {
  topics: [],
  keywords: ['sourdough', 'rye bread'],
  exclusions: [],
  languages: [],
  markets: [],
  brand: { name: 'Zelmari', aliases: [], handles: ['zelmari'], domains: [] },
  competitors: [{ name: 'Quorvex', aliases: [], handles: ['quorvex'], domains: [] }],
}

/** Posts a week apart, the newest three days old. */
function facts(captions: readonly string[], dated = true): CreatorFacts {
  const base = { platform: 'test', profileKey: 'test:@milou', kind: 'image', firstSeen: 0, lastSeen: 0 } as const
  const posts = captions.map((caption, at): Post => ({
    ...base,
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    id: `${at}`,
    key: `test:${at}`,
    url: `https://example.com/${at}`,
    caption,
    ...(dated ? { postedAt: new Date(NOW - (3 + at * 7) * 86_400_000).toISOString(), postedAtPrecision: 'second' as const } : {}),
  }))
  const profile = { key: 'test:@milou', platform: 'test', url: '', handle: 'milou', handleKey: 'milou', links: [], emails: [] }
  return { profile: { ...profile, firstSeen: 0, lastRead: 0, readerVersion: '1' }, posts, history: [] }
}

const told = (given: CreatorFacts, brief: Brief | null = BRIEF): Signal | undefined =>
  saturationScore(given, brief, { now: NOW }).signals.find(({ id }) => id === 'saturation.same-category')

const PLAIN = ['A walk', 'The sea', 'Rain again', 'My new chair', 'Sunday', 'A long day']

describe('same-category deals', () => {
  it('counts ads that speak of the brief, with their words and dates', () => {
    const signal = told(
      facts(['#ad a lamp by @brindlemill', ...PLAIN, '#ad Sourdough with the new mixer from @brindlemill', 'My sourdough']),
    )
    expect(signal).toMatchObject({ points: 0, reason: { key: 'saturation.same-category', values: { posts: 1, of: 2, days: 52 } } })
    expect(signal?.evidence).toMatchObject([{ text: 'Sourdough', postId: '7', postedAt: '2026-09-29T12:00:00.000Z' }])
    expect(signal && explain(signal.reason)).toContain('1 of 2')
  })
  it('counts an ad for a competitor whatever it speaks of, and leaves out the own brand', () => {
    const signal = told(facts(['#ad with @quorvex', '#ad sourdough with @zelmari', ...PLAIN]))
    expect(signal).toMatchObject({ reason: { values: { posts: 1, of: 1, days: 3 } }, evidence: [{ postId: '0' }] })
  })
  it('says so when dates are unknown', () => {
    expect(told(facts(['#ad sourdough @brindlemill', ...PLAIN], false))?.reason.key).toBe('saturation.same-category-undated')
  })
  it('says nothing without such a deal, or without topics in the brief', () => {
    const given = facts(['#ad a lamp by @brindlemill', 'My sourdough', ...PLAIN])
    expect(told(given)).toBeUndefined()
    expect(told(facts(['#ad with @quorvex', ...PLAIN]), { ...BRIEF, keywords: [] })).toBeUndefined()
    expect(told(facts(['#ad sourdough', ...PLAIN]), null)).toBeUndefined()
  })
  it('takes no points', () => {
    const [on, off] = ['sourdough', 'lamps'].map((word) =>
      saturationScore(facts([`#ad ${word} by @brindlemill`, ...PLAIN]), BRIEF, { now: NOW }),
    )
    expect(on).toMatchObject({ state: 'scored', value: (off as { value: number }).value })
  })
})
