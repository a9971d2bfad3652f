/**
 * How often a property is tried, and on what. In a usual run the same cases are drawn each time: a check that turns red is about the change
 * and not about the dice. `TOUCHSTONE_RUNS=20 npm run test:unit` tries twenty times as many new ones, as one does before a release; what it
 * finds is written down as a case of its own.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const times = process.env['TOUCHSTONE_RUNS']
  return times === undefined ? { numRuns: usual, seed: 1 } : { numRuns: usual * Number(times) }
}
