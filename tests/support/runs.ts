/**
 * How often a property is tried, and on which cases. A usual run draws the same cases each time, so a red check is about the change and not
 * about the dice. Before a release, `TOUCHSTONE_RUNS=20 npm run test:unit` tries twenty times as many new cases; a failure it finds becomes
 * a test case.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const times = process.env['TOUCHSTONE_RUNS']
  return times === undefined ? { numRuns: usual, seed: 1 } : { numRuns: usual * Number(times) }
}
