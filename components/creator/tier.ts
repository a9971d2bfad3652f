/** Upper ends of the tiers most vendors use for display. Scores never use tiers: their prior is continuous in followers. */
const TIERS = [
  [10_000, 'tier_nano'],
  [100_000, 'tier_micro'],
  [500_000, 'tier_mid'],
  [1_000_000, 'tier_macro'],
] as const

/** The text that names an audience of this size. */
export function tierOf(followers: number): (typeof TIERS)[number][1] | 'tier_mega' {
  return TIERS.find(([below]) => followers < below)?.[1] ?? 'tier_mega'
}
