/**
 * The cost of a piece of work in milliseconds of processor time. Unlike wall time it does not grow with other load on the machine, so a
 * test may compare it with a generous bound.
 */
export function cpuMsOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
