/** Upper ends of the tiers most vendors use for display. Scores never use tiers: their prior is continuous in followers. */
const TIERS = [
  [10_000, 'Nano'],
  [100_000, 'Micro'],
  [500_000, 'Mid'],
  [1_000_000, 'Macro'],
  [Infinity, 'Mega'],
] as const

/** The usual word for an audience of this size. */
export function tierOf(followers: number): string {
  return TIERS.find(([below]) => followers < below)?.[1] ?? 'Mega'
}
