/** The table of peers against the scoring it was made with: `npx tsx tools/peers/generate-peers.ts` makes it anew. */
import { traitsOf } from '@/lib/platforms/directory'
import { NOW, count } from '@/tests/support/make'
import { ordinaryAccount } from '@/tools/peers/ordinary-account'
import { describe, expect, it } from 'vitest'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { ascending, mean, median } from '@/lib/scoring/statistics/estimate'
import { engagementPeers } from './peers'

const scoresOf = (platform: string, followers: number, accounts: number): number[] =>
  Array.from({ length: accounts }, (_, seed) => {
    const score = engagementScore(ordinaryAccount(platform, followers, seed + 50_000), { now: NOW, traits: traitsOf(platform) })
    return score.state === 'scored' ? score.value : Number.NaN
  })

describe('peers of engagement quality', () => {
  // Other seeds than the table's: it must be about the benchmarks, not about one draw of them.
  it.each([
    ['instagram', 10_000],
    ['youtube', 1_000_000],
  ])('%s with %d followers: the table is what the scoring of today gives ordinary accounts', (platform, followers) => {
    const drawn = ascending(scoresOf(platform, followers, 400))
    const peers = engagementPeers({ platform, followers: count(followers) }, traitsOf(platform))
    expect(Math.abs(median(drawn) - median(peers?.scores ?? []))).toBeLessThan(3.5)
    expect(Math.abs(mean(drawn) - mean(peers?.scores ?? []))).toBeLessThan(3.5)
  })
})
