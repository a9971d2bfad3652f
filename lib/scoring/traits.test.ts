import { describe, expect, it } from 'vitest'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { Profile } from '@/lib/domain/profile'
import type { CreatorFacts } from '@/lib/domain/score'
import { traitsOf } from '@/lib/platforms/directory'
import { NOW, TRAITS, count, post, profile } from '@/tests/support/make'
import { nextStep } from './next-step'
import { engagementPeers } from './peers'
import { vet } from './vet'

const DAY = 86_400_000

/** Twenty ordinary posts with every count, on a platform of which there is not one figure in the tables. */
function factsOn(platform: string, change: Partial<Profile> = {}): CreatorFacts {
  const posts = Array.from({ length: 20 }, (_, at) =>
    post(`P${at}`, {
      likes: count(Math.round(700 * Math.exp(0.4 * Math.sin(at * 5)))),
      comments: count(Math.round(15 * Math.exp(0.6 * Math.sin(at * 3)))),
      views: count(Math.round(9_000 * Math.exp(0.4 * Math.sin(at * 5)))),
      postedAt: new Date(NOW - (at + 3) * 3 * DAY).toISOString(),
      postedAtPrecision: 'second',
    }),
  )
  return { profile: profile({ platform, ...change }), posts, history: [] }
}

const engagementOf = (facts: CreatorFacts, traits: PlatformTraits) => vet(facts, null, NOW, { traits }).scores.engagement
const asked = (facts: CreatorFacts, traits: PlatformTraits) => engagementOf(facts, traits).signals.map(({ id }) => id)

describe('a platform without an entry anywhere', () => {
  const traits = traitsOf('plaza')
  const facts = factsOn('plaza')

  it('is scored by what every platform shows: no benchmark, and nothing asked for that it may not have', () => {
    const score = engagementOf(facts, traits)
    expect(score.state).toBe('scored')
    for (const id of ['engagement-rate', 'rate-excess', 'view-rate', 'following', 'hearts']) expect(asked(facts, traits)).not.toContain(id)
    expect(asked(facts, traits)).toContain('even-likes')
    expect(JSON.stringify(score)).not.toMatch(/NaN|undefined/)
  })

  it('takes a following that its page shows all the same', () => {
    expect(asked(factsOn('plaza', { following: count(300) }), traits)).toContain('following')
  })

  it('has its rate by followers, no peers, and a next step', () => {
    expect(vet(facts, null, NOW, { traits }).figures.engagement?.formula).toBe('followers')
    expect(engagementPeers(facts.profile, traits)).toBeNull()
    expect(() => nextStep({ facts: { ...facts, posts: facts.posts.slice(0, 5) }, brief: null, now: NOW, traits })).not.toThrow()
  })
})

describe('a trait', () => {
  const facts = factsOn('plaza')

  it('of what engagement is divided by holds until the person chose', () => {
    const byViews = { ...TRAITS, usualFormula: 'views' } as const
    expect(vet(facts, null, NOW, { traits: byViews }).figures.engagement?.formula).toBe('views')
    expect(vet(facts, null, NOW, { traits: byViews, formula: 'followers' }).figures.engagement?.formula).toBe('followers')
    // A platform with benchmarks by both: which one is taken is the trait's to say.
    const both = factsOn('tiktok')
    const formulaOf = (traits: PlatformTraits) =>
      engagementOf(both, traits).signals.find(({ id }) => id === 'engagement-rate')?.reason.values['formula']
    expect([formulaOf(TRAITS), formulaOf(byViews)]).toEqual(['followers', 'views'])
    expect(engagementPeers(both.profile, TRAITS, 'followers')).not.toBeNull()
    expect(engagementPeers(both.profile, TRAITS, 'views')).toBeNull()
  })

  it('of showing a number has it asked for while it was not seen', () => {
    const shy = { ...TRAITS, showsFollowing: false, showsHearts: false }
    expect(asked(facts, { ...shy, showsFollowing: true })).toContain('following')
    expect(asked(facts, { ...shy, showsHearts: true })).toContain('hearts')
    expect(engagementOf(facts, { ...shy, showsHearts: true }).confidence).toBeLessThan(engagementOf(facts, shy).confidence)
  })
})
