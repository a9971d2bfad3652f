/**
 * How often a property is tried. `TOUCHSTONE_RUNS=20 npm run test:unit` tries all twenty times as often, as one does before a release.
 */
export const runs = (usual: number) => ({ numRuns: usual * Number(process.env['TOUCHSTONE_RUNS'] ?? 1) })
