/**
 * Writes lib/scoring/peers-table.ts: the engagement quality that ordinary accounts get, by platform and followers. Run it after a change of the
 * benchmarks or of a points curve: `npx tsx tools/peers/generate-peers.ts`. `lib/scoring/peers.full.test.ts` fails while the table is out of date.
 */
import { writeFileSync } from 'node:fs'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { ascending, quantileSorted } from '@/lib/scoring/statistics/estimate'
import { NOW } from '@/tests/support/make'
import { traitsOf } from '@/tests/support/traits'
import { ordinaryAccount } from './ordinary-account'

const ACCOUNTS = 1000
/** Facebook's benchmark is of brand pages: no creator's peers. */
const PLATFORMS = ['instagram', 'tiktok', 'x', 'youtube']
const LOG_SIZES = [3, 4, 5, 6, 7]
const SHARES = Array.from({ length: 19 }, (_, at) => (at + 1) / 20)

const rows = PLATFORMS.map((platform) => {
  const cells = LOG_SIZES.map((size) => {
    const scores = Array.from({ length: ACCOUNTS }, (_, seed) => {
      const score = engagementScore(ordinaryAccount(platform, 10 ** size, seed), { now: NOW, traits: traitsOf(platform) })
      if (score.state !== 'scored') throw new Error(`an ordinary ${platform} account is not scored`)
      return score.value
    })
    const sorted = ascending(scores)
    return `    [${SHARES.map((share) => quantileSorted(sorted, share).toFixed(0)).join(', ')}],`
  })
  return `  ${platform}: [\n${cells.join('\n')}\n  ],`
})

writeFileSync(
  'lib/scoring/peers-table.ts',
  `/**
 * Engagement quality of ordinary accounts: its 5th, 10th … 95th percentile at each follower count of \`PEER_LOG_SIZES\`.
 * Made by tools/peers/generate-peers.ts: ${ACCOUNTS} invented accounts a cell, drawn from the benchmarks of engagement/model/prior.ts and the
 * models of engagement/model/constants.ts, scored by engagementScore. By definition: what our own models give, not measured on real accounts.
 */
export const PEER_LOG_SIZES = [${LOG_SIZES.join(', ')}] as const
export const PEER_QUANTILES: Readonly<Record<string, readonly (readonly number[])[]>> = {
${rows.join('\n')}
}
`,
)
